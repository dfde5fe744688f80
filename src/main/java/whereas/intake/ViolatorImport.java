package whereas.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import whereas.matter.Address;
import whereas.matter.Violator;

/** Brings the parties of a list into a matter as alleged violators: first a plan, then what was chosen of it. */
public final class ViolatorImport {
    private ViolatorImport() {
    }

    /** Says for each party of the list whether it is new, adds to a violator, is or resembles one, or cannot be read. */
    public static ImportPlan plan(PartyList list, List<Violator> existing) {
        Map<Violator, NameForms> names = new LinkedHashMap<>();
        existing.forEach(violator -> names.put(violator, NameForms.of(violator.name())));
        return new ImportPlan(existing, list.parties().stream().map(party -> item(party, names)).toList());
    }

    /**
     * The violators after the chosen items: the existing ones all stay, in their order, and new ones follow with fresh ids.
     *
     * @param chosen some of the plan's items; others are left alone
     */
    public static List<Violator> apply(ImportPlan plan, List<ImportItem> chosen) {
        List<Violator> violators = new ArrayList<>(plan.existing());
        Set<String> ids = violators.stream().map(Violator::id).collect(Collectors.toCollection(HashSet::new));
        for (ImportItem item : plan.items().stream().filter(Set.copyOf(chosen)::contains).toList()) {
            switch (item) {
                case ImportItem.New added -> violators.add(withFreshId(added.violator(), ids));
                case ImportItem.Duplicate near -> near.added().ifPresent(violator -> violators.add(withFreshId(violator, ids)));
                case ImportItem.AddsAddress more -> violators.replaceAll(violator ->
                        violator.id().equals(more.violator()) ? extended(violator, more) : violator);
                case ImportItem.Unreadable unreadable -> { }
            }
        }
        return List.copyOf(violators);
    }

    private static ImportItem item(ImportedParty party, Map<Violator, NameForms> existing) {
        if (!party.isReadable()) {
            return new ImportItem.Unreadable(party, String.join("; ", party.doubts()));
        }
        NameForms name = NameForms.of(party.name());
        for (Map.Entry<Violator, NameForms> other : existing.entrySet()) {
            if (name.isSame(other.getValue())) {
                return known(party, other.getKey());
            }
        }
        for (Map.Entry<Violator, NameForms> other : existing.entrySet()) {
            Optional<String> near = name.nearTo(other.getValue()).or(() -> sameAddress(party, other.getKey()));
            if (near.isPresent()) {
                return new ImportItem.Duplicate(party, other.getKey().id(), Optional.of(ViolatorDraft.of(party)),
                        near.get() + "; choose it if they are two parties");
            }
        }
        return new ImportItem.New(party, ViolatorDraft.of(party));
    }

    private static ImportItem known(ImportedParty party, Violator violator) {
        Set<AddressKey> known = keys(violator);
        List<Address> further = party.addresses().stream().filter(address -> !known.contains(AddressKey.of(address))).toList();
        Optional<Violator.Agent> agent = violator.agent().isPresent() ? Optional.empty() : party.agent();
        if (!further.isEmpty() || agent.isPresent()) {
            return new ImportItem.AddsAddress(party, violator.id(), further, agent);
        }
        boolean otherAgent = party.agent().isPresent() && !party.agent().equals(violator.agent());
        return new ImportItem.Duplicate(party, violator.id(), Optional.empty(), "is in the matter already" + (otherAgent
                ? "; the list names another agent or another address of its agent, " + party.agent().orElseThrow().name() : ""));
    }

    private static Optional<String> sameAddress(ImportedParty party, Violator violator) {
        Set<AddressKey> known = keys(violator);
        return party.addresses().stream().filter(address -> known.contains(AddressKey.of(address))).findFirst()
                .map(address -> "stands at the same address as «" + violator.name() + "», " + address.oneLine());
    }

    private static Set<AddressKey> keys(Violator violator) {
        return violator.addresses().stream().map(AddressKey::of).collect(Collectors.toSet());
    }

    private static Violator extended(Violator violator, ImportItem.AddsAddress more) {
        List<Address> addresses = new ArrayList<>(violator.addresses());
        addresses.addAll(more.addresses());
        return new Violator(violator.id(), violator.name(), violator.addressee(), violator.activities(), addresses,
                violator.agent().or(more::agent));
    }

    private static Violator withFreshId(Violator violator, Set<String> ids) {
        String id = Slug.unique(violator.id(), ids);
        ids.add(id);
        return new Violator(id, violator.name(), violator.addressee(), violator.activities(), violator.addresses(), violator.agent());
    }
}
