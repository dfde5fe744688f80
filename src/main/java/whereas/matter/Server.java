package whereas.matter;

import java.util.Optional;

/**
 * Who serves the papers and declares it: Code of Civil Procedure 1013a(1), 1013b(b), 2015.5.
 *
 * @param county the county in which the server lives or works, without the word County
 * @param email the electronic address that electronic service is made from
 * @param signsAt city and state in which the declaration is signed
 */
public record Server(String id, String name, Address address, String county, Optional<String> email, String signsAt) {
}
