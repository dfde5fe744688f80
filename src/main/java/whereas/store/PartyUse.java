package whereas.store;

import java.time.LocalDate;
import java.util.Optional;
import whereas.matter.Address;

/**
 * That a person or company occurs in a matter.
 *
 * @param matter the matter's id
 * @param title the matter's title
 * @param date the matter's date
 * @param name the name as it stands there
 * @param city of the address there; empty where none is known
 * @param address the whole address there
 */
public record PartyUse(long matter, String title, LocalDate date, Role role, String name, Optional<String> city, Optional<String> state,
                       Optional<Address> address) {
    /** What a party is in a matter. */
    public enum Role { VIOLATOR, AGENT, NOTICING_PARTY, RESPONSIBLE_INDIVIDUAL, CONSULTANT, PETITIONER, CERTIFIER, SERVED }
}
