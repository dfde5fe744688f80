package whereas.intake.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.intake.ImportedParty;
import whereas.intake.KnownAddresses;
import whereas.intake.KnownNames;
import whereas.intake.PartyList;
import whereas.intake.PartyRole;
import whereas.intake.RoleGuess;
import whereas.intake.SameAddress;
import whereas.intake.Slug;
import whereas.intake.ViolatorDraft;
import whereas.intake.Watch;
import whereas.matter.Address;
import whereas.matter.Violator;
import whereas.result.Note;

/** The gate to the alleged violators of a matter. */
public final class ViolatorGate {
    private static final int BETWEEN_REPORTS = 500;

    private final KnownNames<Violator> names;
    private final KnownAddresses<Violator> addresses;
    private final FirmDirectory directory;

    private ViolatorGate(List<Violator> existing, FirmDirectory directory) {
        this.names = KnownNames.of(existing, Violator::name);
        this.addresses = KnownAddresses.of(existing, Violator::addresses);
        this.directory = directory;
    }

    static ViolatorGate of(List<Violator> existing, FirmDirectory directory) {
        return new ViolatorGate(existing, directory);
    }

    /** Reviews a list of parties; public prosecutors in it are not proposed. */
    public static Review<List<Violator>, ViolatorAction> review(PartyList list, List<Violator> existing, FirmDirectory directory,
            List<Note> notes, Watch watch) {
        ViolatorGate gate = new ViolatorGate(existing, directory);
        List<GateItem<ViolatorAction>> items = new ArrayList<>();
        for (ImportedParty party : list.parties()) {
            if (items.size() % BETWEEN_REPORTS == 0) {
                watch.check((double) items.size() / list.parties().size(), items.size());
            }
            items.add(gate.item(party));
        }
        return new Review<>("Parties from " + list.file(), List.copyOf(existing), items, notes, false, ViolatorGate::apply);
    }

    GateItem<ViolatorAction> item(ImportedParty party) {
        Entry entry = Entry.of(party);
        if (!party.isReadable()) {
            return new GateItem.Unreadable<>(entry, String.join("; ", party.doubts()));
        }
        Optional<Violator> same = names.same(party.name());
        if (same.isPresent()) {
            return known(party, same.get());
        }
        Violator violator = ViolatorDraft.of(party);
        Optional<String> near = names.near(party.name()).or(() -> sameAddress(party));
        if (near.isPresent()) {
            return new GateItem.Duplicate<>(entry, near.get() + "; choose it if they are two parties",
                    Optional.of(new ViolatorAction.Add(violator)));
        }
        RoleGuess role = party.role();
        if (role.isProsecutor() || role.role().equals(Optional.of(PartyRole.AGENT)) || role.role()
                .equals(Optional.of(PartyRole.CERTIFIER))) {
            return new GateItem.New<>(entry, new ViolatorAction.Add(violator), false, "it seems to be " + role.role().orElseThrow()
                    .withArticle() + ", because "
                    + role.reason());
        }
        return elsewhere(entry, violator);
    }

    /** A company that is new to the matter may be an old acquaintance of the firm. */
    private GateItem<ViolatorAction> elsewhere(Entry entry, Violator violator) {
        List<FirmDirectory.Known> known = directory.violators(violator.name());
        ViolatorAction add = new ViolatorAction.Add(violator);
        if (known.isEmpty()) {
            return new GateItem.New<>(entry, add, true, "");
        }
        FirmDirectory.Known latest = known.getFirst();
        List<FieldChange> fields = differences(latest.violator(), violator);
        return fields.isEmpty() ? new GateItem.New<>(entry, add, true, "it stands with the same facts in «" + latest.matter() + "» of "
                + latest.date())
                : new GateItem.Changed<>(entry, "«" + latest.matter() + "» of " + latest.date(), fields, add);
    }

    private static List<FieldChange> differences(Violator before, Violator after) {
        List<FieldChange> fields = new ArrayList<>();
        if (!before.name().equals(after.name())) {
            fields.add(new FieldChange("name", before.name(), after.name()));
        }
        if (!after.addresses().isEmpty() && !SameAddress.all(before.addresses(), after.addresses())) {
            fields.add(new FieldChange("address", lines(before.addresses()), lines(after.addresses())));
        }
        if (after.agent().isPresent() && !after.agent().equals(before.agent())) {
            fields.add(new FieldChange("agent", before.agent().map(ViolatorGate::line).orElse(""), line(after.agent().get())));
        }
        return fields;
    }

    private static GateItem<ViolatorAction> known(ImportedParty party, Violator violator) {
        Entry entry = Entry.of(party);
        List<Address> further = party.addresses().stream().filter(address -> !SameAddress.any(violator.addresses(), address)).toList();
        Optional<Violator.Agent> agent = party.agent().filter(a -> !violator.agent().equals(Optional.of(a)));
        Optional<String> addressee = party.addressee().filter(name -> !name.equals(violator.addressee()));
        List<FieldChange> fields = new ArrayList<>();
        further.forEach(address -> fields.add(new FieldChange("address", "", address.oneLine())));
        agent.ifPresent(a -> fields.add(new FieldChange("agent", violator.agent().map(ViolatorGate::line).orElse(""), line(a))));
        addressee.ifPresent(name -> fields.add(new FieldChange("addressee", violator.addressee(), name)));
        return fields.isEmpty() ? new GateItem.Duplicate<>(entry, "is in the matter already", Optional.empty())
                : new GateItem.Changed<>(entry, "the matter", fields, new ViolatorAction.Extend(violator.id(), further, addressee, agent));
    }

    private Optional<String> sameAddress(ImportedParty party) {
        return party.addresses().stream().flatMap(address -> addresses.at(address).stream()
                .map(violator -> "stands at the same address as «" + violator.name() + "», " + address.oneLine())).findFirst();
    }

    /** The violators after some items were accepted: all stay, in their order, and new ones follow. */
    static List<Violator> apply(List<Violator> before, List<ViolatorAction> accepted) {
        Map<String, Violator> violators = new LinkedHashMap<>();
        before.forEach(violator -> violators.put(violator.id(), violator));
        for (ViolatorAction action : accepted) {
            switch (action) {
                case ViolatorAction.Add add -> {
                    Violator v = add.violator();
                    String id = Slug.unique(v.id(), violators.keySet());
                    violators.put(id, new Violator(id, v.name(), v.addressee(), v.activities(), v.addresses(), v.agent()));
                }
                case ViolatorAction.Extend more -> violators.computeIfPresent(more.id(), (_, violator) -> extended(violator, more));
            }
        }
        return List.copyOf(violators.values());
    }

    private static Violator extended(Violator violator, ViolatorAction.Extend more) {
        List<Address> addresses = new ArrayList<>(violator.addresses());
        addresses.addAll(more.addresses());
        return new Violator(violator.id(), violator.name(), more.addressee().orElse(violator.addressee()), violator.activities(), addresses,
                more.agent().or(violator::agent));
    }

    private static String lines(List<Address> addresses) {
        return addresses.stream().map(Address::oneLine).collect(Collectors.joining("; "));
    }

    private static String line(Violator.Agent agent) {
        return agent.name() + ", " + agent.address().oneLine();
    }
}
