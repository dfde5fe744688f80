package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.matter.Address;

/** Parties as the rows of a list with one row for each address, which reads back as the same parties. */
public final class PartyColumns {
    /** The headings. */
    public static final List<String> HEADER = List.of("Name", "Addressee", "Street", "City", "State", "Zip", "Country", "E-mail", "Phone",
            "Role", "Doubts");

    private PartyColumns() {
    }

    /** The rows of all readable parties. */
    public static List<List<String>> rows(PartyList list) {
        List<List<String>> rows = new ArrayList<>();
        for (ImportedParty party : list.readable()) {
            if (party.addresses().isEmpty()) {
                rows.add(row(party, Optional.empty()));
            }
            party.addresses().forEach(address -> rows.add(row(party, Optional.of(address))));
        }
        return rows;
    }

    private static List<String> row(ImportedParty party, Optional<Address> address) {
        return List.of(party.name(), party.addressee().orElse(""), address.map(a -> String.join("\n", a.street())).orElse(""),
                address.map(Address::city).orElse(""),
                address.flatMap(Address::state).orElse(""), address.flatMap(Address::zip).orElse(""), address.flatMap(Address::country)
                        .orElse(""),
                String.join("; ", party.emails()), String.join("; ", party.phones()), party.roles().isEmpty()
                        ? party.role().role().map(PartyRole::words).orElse("") : party.roles().stream().collect(Collectors.joining("; ")),
                String.join("; ", party.doubts()));
    }
}
