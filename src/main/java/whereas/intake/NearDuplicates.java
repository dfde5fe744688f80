package whereas.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import whereas.matter.Address;

/** Finds among parties those that may be one: written much alike, or at one address. */
public final class NearDuplicates {
    /** More parties than this at one address are neighbours in one building, or clients of one agent. */
    private static final int NEIGHBOURS = 3;

    private final List<Party> parties;
    private final int[] first;
    private final Map<Integer, Set<String>> reasons = new HashMap<>();

    /** @param addresses those at which it stands itself, not its agent */
    public record Party(String name, List<Address> addresses) {
        public Party {
            addresses = List.copyOf(addresses);
        }
    }

    /**
     * Parties that may be one.
     *
     * @param members their places in the list, lowest first
     * @param reasons why, one sentence each
     */
    public record Group(List<Integer> members, List<String> reasons) {
        public Group {
            members = List.copyOf(members);
            reasons = List.copyOf(reasons);
        }
    }

    private NearDuplicates(List<Party> parties) {
        this.parties = parties;
        this.first = IntStream.range(0, parties.size()).toArray();
    }

    /** The groups in the order of their first members; parties of the very same name must have been put together before. */
    public static List<Group> among(List<Party> parties) {
        NearDuplicates search = new NearDuplicates(parties);
        search.byName();
        search.byAddress();
        return search.groups();
    }

    private void byName() {
        NearNames<Integer> near = new NearNames<>();
        List<NameForms> forms = parties.stream().map(party -> NameForms.of(party.name())).toList();
        for (int i = 0; i < forms.size(); i++) {
            int place = i;
            for (NearNames.Named<Integer> other : near.candidates(forms.get(i))) {
                forms.get(i).nearTo(other.name()).ifPresent(why -> join(other.bearer(), place, "«" + parties.get(place).name() + "» " + why));
            }
            near.add(forms.get(i), i);
        }
    }

    private void byAddress() {
        Map<AddressKey, Set<Integer>> at = new LinkedHashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            for (Address address : parties.get(i).addresses()) {
                at.computeIfAbsent(AddressKey.of(address), _ -> new LinkedHashSet<>()).add(i);
            }
        }
        at.values().stream().filter(here -> here.size() > 1 && here.size() <= NEIGHBOURS).map(ArrayList::new).forEach(here -> {
            for (int other : here.subList(1, here.size())) {
                String address = parties.get(other).addresses().stream()
                        .filter(own -> SameAddress.any(parties.get(here.getFirst()).addresses(), own)).findFirst().map(Address::oneLine).orElse("");
                join(here.getFirst(), other, "«" + parties.get(other).name() + "» stands at the same address as «"
                        + parties.get(here.getFirst()).name() + "», " + address);
            }
        });
    }

    private void join(int one, int other, String why) {
        int low = Math.min(root(one), root(other));
        int high = Math.max(root(one), root(other));
        Set<String> all = reasons.computeIfAbsent(low, _ -> new LinkedHashSet<>());
        all.add(why);
        if (low != high) {
            first[high] = low;
            all.addAll(reasons.getOrDefault(high, Set.of()));
        }
    }

    private int root(int place) {
        int at = place;
        while (first[at] != at) {
            at = first[at];
        }
        return at;
    }

    private List<Group> groups() {
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < parties.size(); i++) {
            members.computeIfAbsent(root(i), _ -> new ArrayList<>()).add(i);
        }
        return members.entrySet().stream().filter(group -> group.getValue().size() > 1)
                .map(group -> new Group(group.getValue(), List.copyOf(reasons.get(group.getKey())))).toList();
    }
}
