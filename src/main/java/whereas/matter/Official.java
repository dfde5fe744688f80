package whereas.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The official at an agency whom letters address.
 *
 * @param name with the form of address, such as «The Honorable Lisa R. Barton»; empty to address the office alone
 * @param title such as «Secretary of Commerce»
 * @param salutation how the letter greets, such as «Secretary Barton»
 * @param agency the agency's own name
 * @param lines what stands between the title and the street, such as the room for filings
 * @param system the electronic system that takes its filings, such as ACCESS
 */
public record Official(Optional<String> name, String title, String salutation, String agency, List<String> lines, Address address,
                       String system) {
    public Official {
        lines = List.copyOf(lines);
    }

    public Envelope envelope() {
        List<String> addressee = new ArrayList<>();
        name.ifPresent(addressee::add);
        addressee.add(title);
        addressee.addAll(lines);
        return new Envelope(addressee, address);
    }
}
