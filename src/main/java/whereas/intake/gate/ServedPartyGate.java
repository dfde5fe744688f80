package whereas.intake.gate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.intake.ImportedParty;
import whereas.intake.KnownNames;
import whereas.intake.PartyList;
import whereas.intake.SameAddress;
import whereas.intake.Slug;
import whereas.matter.Address;
import whereas.matter.ServedParty;
import whereas.result.Note;

/** The gate to the service list of a trade proceeding. */
public final class ServedPartyGate {
    private static final FieldChange.Fields<ServedParty> FIELDS = new FieldChange.Fields<ServedParty>()
            .with("addressee", party -> party.addressee().orElse(""))
            .with("address", party -> party.address().map(Address::oneLine).orElse(""))
            .with("e-mail", party -> party.email().orElse(""));

    private final KnownNames<ServedParty> names;

    private ServedPartyGate(List<ServedParty> existing) {
        names = KnownNames.of(existing, ServedParty::name);
    }

    /** Reviews a list of parties; an accepted one with the id of a present one takes its place. */
    public static Review<List<ServedParty>, ServedParty> review(PartyList list, List<ServedParty> existing, List<Note> notes) {
        ServedPartyGate gate = new ServedPartyGate(existing);
        return new Review<>("Service list from " + list.file(), List.copyOf(existing), list.parties().stream().map(gate::item).toList(),
                notes, false,
                ServedPartyGate::apply);
    }

    private GateItem<ServedParty> item(ImportedParty party) {
        Entry entry = Entry.of(party);
        if (!party.isReadable()) {
            return new GateItem.Unreadable<>(entry, String.join("; ", party.doubts()));
        }
        ServedParty fresh = new ServedParty("", party.name(), List.of(), party.addressee(), party.addresses().stream().findFirst(),
                party.emails().stream().findFirst());
        Optional<ServedParty> same = names.same(party.name());
        if (same.isEmpty()) {
            return names.near(party.name()).map(reason -> (GateItem<ServedParty>) new GateItem.Duplicate<>(entry, reason
                    + "; choose it if they are two parties",
                    Optional.of(fresh))).orElseGet(() -> new GateItem.New<>(entry, fresh, true, ""));
        }
        ServedParty before = same.get();
        // What the list leaves out stays; an address that is only spelled otherwise is the same.
        Optional<Address> address = fresh.address().filter(now -> before.address().filter(then -> SameAddress.any(List.of(then), now))
                .isEmpty()).or(before::address);
        ServedParty after = new ServedParty(before.id(), before.name(), before.represents(), fresh.addressee().or(before::addressee),
                address,
                fresh.email().or(before::email), before.underOrder());
        List<FieldChange> fields = FIELDS.between(before, after);
        return fields.isEmpty() ? new GateItem.Duplicate<>(entry, "is on the service list already", Optional.empty())
                : new GateItem.Changed<>(entry, "the service list", fields, after);
    }

    private static List<ServedParty> apply(List<ServedParty> before, List<ServedParty> accepted) {
        Map<String, ServedParty> parties = new LinkedHashMap<>();
        before.forEach(party -> parties.put(party.id(), party));
        for (ServedParty party : accepted) {
            String id = party.id().isEmpty() ? Slug.unique(Slug.of(party.name(), "person"), parties.keySet()) : party.id();
            parties.put(id, new ServedParty(id, party.name(), party.represents(), party.addressee(), party.address(), party.email(),
                    party.underOrder()));
        }
        return List.copyOf(parties.values());
    }
}
