package whereas.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.json.Names;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.matter.Agency.Delivery;

/** A party of a list as a public prosecutor's office. */
public final class AgencyDraft {
    private AgencyDraft() {
    }

    /**
     * Reads a party that is a prosecutor by its name.
     *
     * @param present the office as the firm has it, whose facts stay where the list says nothing; empty when it has none
     * @param asOf the day for which the list is good
     */
    public static AgencyList.ListedAgency of(ImportedParty party, String source, LocalDate asOf, java.util.function.Function<String,
            Optional<Agency>> present) {
        Optional<OfficeName> office = OfficeName.of(party.name(), party.addresses().stream().map(Address::city).findFirst().or(() ->
                city(party)));
        List<String> problems = new ArrayList<>();
        if (office.isEmpty() || office.get().jurisdiction().isEmpty()) {
            problems.addAll(office.map(OfficeName::doubts).orElse(List.of("its name is not that of a district attorney or city attorney")));
        }
        if (party.addresses().isEmpty() && party.emails().isEmpty()) {
            problems.addAll(party.doubts().stream().filter(doubt -> !problems.contains(doubt)).toList());
        }
        if (!problems.isEmpty()) {
            return new AgencyList.ListedAgency(party.rows().getFirst(), party.name(), Optional.empty(), problems);
        }
        String place = office.get().jurisdiction().orElseThrow();
        String id = Names.of(office.get().office()) + "-" + Slug.of(place, "office");
        Optional<Agency> before = present.apply(id);
        // A list with an address and an e-mail address does not say which of them the office is served at.
        boolean byMail = !party.addresses().isEmpty() && (party.emails().isEmpty() || before.filter(a -> a.delivery() == Delivery.EMAIL)
                .isEmpty());
        Agency agency = new Agency(id, office.get().office(), place, office.get().county().orElseThrow(), byMail ? Delivery.MAIL
                : Delivery.EMAIL,
                party.addresses().stream().findFirst().or(() -> before.flatMap(Agency::address)),
                party.emails().stream().findFirst().or(() -> before.flatMap(Agency::email)), source, asOf, false);
        return new AgencyList.ListedAgency(party.rows().getFirst(), party.name(), Optional.of(agency), List.of());
    }

    private static Optional<String> city(ImportedParty party) {
        return party.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines()).flatMap(line ->
                AddressParser.city(line).stream())
                .findFirst();
    }
}
