package whereas.matter;

import java.util.List;

/**
 * Consultants who signed the work beside counsel.
 *
 * @param profession what they are, as the heading above their names, such as «Economic Consultants»
 */
public record Consultants(String profession, List<String> names, String firm, Address address, String telephone) {
    public Consultants {
        names = List.copyOf(names);
    }
}
