package whereas.intake.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import whereas.intake.ImportedParty;
import whereas.intake.KnownNames;
import whereas.intake.PartyList;
import whereas.intake.PartyName;
import whereas.matter.Certifier;
import whereas.matter.Certifier.Employee;
import whereas.result.Note;

/** The gate to those who certify a submission for a company: a person from each row, with a certification of its own. */
public final class CertifierGate {
    private static final FieldChange.Fields<Employee> FIELDS = new FieldChange.Fields<Employee>()
            .with("title", person -> person.title().orElse("")).with("company", person -> person.company().orElse(""));

    private CertifierGate() {
    }

    /** Reviews a list of persons, or of companies each with the person that is written to. */
    public static Review<List<Certifier>, Employee> review(PartyList list, List<Certifier> present, List<Note> notes) {
        KnownNames<Employee> names = KnownNames.of(present.stream().filter(Certifier.Company.class::isInstance)
                .flatMap(one -> ((Certifier.Company) one).persons().stream()).toList(), Employee::name);
        List<GateItem<Employee>> items = list.parties().stream().map(party -> item(party, names)).toList();
        return new Review<>("Certifiers from " + list.file(), List.copyOf(present), items, notes, false, CertifierGate::apply);
    }

    private static GateItem<Employee> item(ImportedParty party, KnownNames<Employee> names) {
        Entry entry = Entry.of(party);
        if (!party.isReadable()) {
            return new GateItem.Unreadable<>(entry, String.join("; ", party.doubts()));
        }
        if (party.addressee().isEmpty() && new PartyName(party.name()).isOrganization()) {
            return new GateItem.Unreadable<>(entry, "a person signs a certification, and the row names only the company");
        }
        Employee now = person(party);
        Optional<Employee> same = names.same(now.name());
        if (same.isEmpty()) {
            return names.near(now.name()).map(reason -> (GateItem<Employee>) new GateItem.Duplicate<>(entry,
                    reason + "; choose it if they are two persons", Optional.of(now)))
                    .orElseGet(() -> new GateItem.New<>(entry, now, true, now.company().isPresent() ? now.name() + " certifies for it"
                            : ""));
        }
        Employee before = same.get();
        Employee after = new Employee(before.name(), now.title().or(before::title), now.company().or(before::company), before.signed());
        List<FieldChange> fields = FIELDS.between(before, after);
        return fields.isEmpty() ? new GateItem.Duplicate<>(entry, "certifies already", Optional.empty())
                : new GateItem.Changed<>(entry, "the certification of " + before.name(), fields, after);
    }

    /** «Jane Roe, President» of a company; or the party itself, a person, with its role as its title. */
    private static Employee person(ImportedParty party) {
        if (party.addressee().isEmpty()) {
            return new Employee(party.name(), party.roles().stream().findFirst(), Optional.empty(), Optional.empty());
        }
        String[] parts = party.addressee().get().split("\\s*,\\s*", 2);
        return new Employee(parts[0], parts.length == 2 ? Optional.of(parts[1]) : Optional.empty(), Optional.of(party.name()),
                Optional.empty());
    }

    private static List<Certifier> apply(List<Certifier> before, List<Employee> accepted) {
        List<Certifier> certifiers = new ArrayList<>(before);
        Set<String> known = before.stream().flatMap(one -> one.names().stream()).collect(Collectors.toSet());
        for (Employee person : accepted) {
            if (known.contains(person.name())) {
                certifiers.replaceAll(one -> one instanceof Certifier.Company company ? new Certifier.Company(company.persons().stream()
                        .map(other -> other.name().equals(person.name()) ? person : other).toList(), company.certifiesFor()) : one);
            } else {
                certifiers.add(new Certifier.Company(List.of(person), List.of()));
            }
        }
        return List.copyOf(certifiers);
    }
}
