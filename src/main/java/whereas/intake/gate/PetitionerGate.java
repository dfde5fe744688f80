package whereas.intake.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.intake.ImportedParty;
import whereas.intake.KnownNames;
import whereas.intake.PartyList;
import whereas.intake.PartyRole;
import whereas.intake.RoleGuess;
import whereas.matter.Petitioner;
import whereas.result.Note;

/** The gate to the domestic companies that bring a petition, themselves or through their committee. */
public final class PetitionerGate {
    private PetitionerGate() {
    }

    /** Reviews a list of companies; on what ground each is an interested party, the list does not say, and so it stays open. */
    public static Review<Petitioner, Petitioner.Company> review(PartyList list, Petitioner present, List<Note> notes) {
        KnownNames<Petitioner.Company> names = KnownNames.of(present.companies(), Petitioner.Company::name);
        List<GateItem<Petitioner.Company>> items = list.parties().stream().map(party -> item(party, names)).toList();
        return new Review<>("Petitioners from " + list.file(), present, items, notes, false, PetitionerGate::apply);
    }

    private static GateItem<Petitioner.Company> item(ImportedParty party, KnownNames<Petitioner.Company> names) {
        Entry entry = Entry.of(party);
        if (!party.isReadable()) {
            return new GateItem.Unreadable<>(entry, String.join("; ", party.doubts()));
        }
        if (names.same(party.name()).isPresent()) {
            return new GateItem.Duplicate<>(entry, "is among the petitioners already", Optional.empty());
        }
        Petitioner.Company fresh = new Petitioner.Company(party.name(), Optional.empty(), List.of());
        Optional<String> near = names.near(party.name());
        if (near.isPresent()) {
            return new GateItem.Duplicate<>(entry, near.get() + "; choose it if they are two companies", Optional.of(fresh));
        }
        RoleGuess role = party.role();
        boolean other = role.role().isPresent() && role.role().get() != PartyRole.PETITIONER && role.role().get() != PartyRole.VIOLATOR;
        return new GateItem.New<>(entry, fresh, !other, other ? "it seems to be " + role.role().get().withArticle() + ", because "
                + role.reason() : "");
    }

    private static Petitioner apply(Petitioner before, List<Petitioner.Company> accepted) {
        List<Petitioner.Company> companies = new ArrayList<>(before.companies());
        companies.addAll(accepted);
        return switch (before) {
            case Petitioner.Companies _ -> new Petitioner.Companies(companies);
            case Petitioner.Committee committee -> new Petitioner.Committee(committee.name(), committee.shortName(), committee.standing(),
                    companies,
                    committee.membersPetition());
        };
    }
}
