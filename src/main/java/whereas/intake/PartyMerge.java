package whereas.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import whereas.matter.Address;
import whereas.matter.Violator;
import whereas.result.Note;
import whereas.result.Result;

/** Makes one party of the rows that name the same one, and says which others are suspiciously alike. */
final class PartyMerge {
    private static final int BETWEEN_REPORTS = 500;
    private static final int MOST_NAMED = 3;

    private PartyMerge() {
    }

    /** The parties in the order of the file, each once; rows without a name, and offices without a place, stay by themselves. */
    static Result<List<ImportedParty>> merge(String file, List<ImportedParty> rows, Watch watch) {
        Map<String, List<ImportedParty>> groups = new LinkedHashMap<>();
        for (ImportedParty party : rows) {
            groups.computeIfAbsent(isAlone(party) ? "\0" + groups.size() : new PartyName(party.name()).key(), _ -> new ArrayList<>())
                    .add(party);
        }
        List<Note> notes = new ArrayList<>();
        List<ImportedParty> merged = new ArrayList<>();
        for (List<ImportedParty> group : groups.values()) {
            ImportedParty party = group.size() == 1 ? group.getFirst() : one(group);
            merged.add(party);
            if (group.size() > 1) {
                notes.add(Note.info(file + ":" + party.line(), told(party, group)));
            }
        }
        return new Result<>(compared(merged, watch), notes);
    }

    private static boolean isAlone(ImportedParty party) {
        return !party.isReadable() || OfficeName.of(party.name(), Optional.empty()).filter(office -> office.jurisdiction().isEmpty())
                .isPresent();
    }

    private static ImportedParty one(List<ImportedParty> group) {
        Map<AddressKey, Address> addresses = new LinkedHashMap<>();
        group.forEach(party -> party.addresses().forEach(address -> addresses.putIfAbsent(AddressKey.of(address), address)));
        List<String> doubts = new ArrayList<>(all(group, ImportedParty::doubts));
        List<String> addressees = all(group, party -> party.addressee().stream().toList());
        if (addressees.size() > 1) {
            doubts.add("its rows name different addressees, " + quoted(addressees) + "; the first was taken");
        }
        List<Violator.Agent> agents = all(group, party -> party.agent().stream().toList());
        if (agents.size() > 1) {
            doubts.add("its rows name different agents or addresses of its agent, "
                    + quoted(agents.stream().map(agent -> agent.name() + ", " + agent.address().oneLine()).toList())
                            + "; the first was taken");
        }
        return new ImportedParty(all(group, ImportedParty::rows), group.getFirst().name(), addressees.stream().findFirst(),
                List.copyOf(addresses.values()), all(group, ImportedParty::emails), all(group, ImportedParty::phones),
                all(group, ImportedParty::roles), agents.stream().findFirst(), doubts, Optional.empty());
    }

    private static String told(ImportedParty party, List<ImportedParty> group) {
        List<String> others = all(group, p -> List.of(p.name())).stream().filter(name -> !name.equals(party.name())).toList();
        return "«" + party.name() + "» stands on " + party.lines() + (others.isEmpty() ? "" : ", also as " + quoted(others))
                + "; read as one party with " + (party.addresses().size() == 1 ? "1 address" : party.addresses().size() + " addresses");
    }

    /** Each party with a doubt when it is much like an earlier one or stands at the same address. */
    private static List<ImportedParty> compared(List<ImportedParty> parties, Watch watch) {
        NearNames<ImportedParty> earlier = new NearNames<>();
        Map<AddressKey, ImportedParty> byAddress = new HashMap<>();
        List<ImportedParty> result = new ArrayList<>();
        for (ImportedParty party : parties) {
            if (result.size() % BETWEEN_REPORTS == 0) {
                watch.check((double) result.size() / parties.size(), result.size());
            }
            result.add(party.isReadable() ? compared(party, earlier, byAddress) : party);
        }
        return result;
    }

    private static ImportedParty compared(ImportedParty party, NearNames<ImportedParty> earlier, Map<AddressKey, ImportedParty> byAddress) {
        List<String> doubts = new ArrayList<>(party.doubts());
        NameForms name = NameForms.of(party.name());
        // Offices are told apart by their places, and differ in one word by nature.
        if (!party.role().isProsecutor()) {
            List<String> near = earlier.candidates(name).stream().flatMap(other -> name.nearTo(other.name()).stream()).toList();
            near.stream().limit(MOST_NAMED).forEach(reason -> doubts.add("its name " + reason + "; see whether they are one party"));
            if (near.size() > MOST_NAMED) {
                doubts.add("its name is much like " + (near.size() - MOST_NAMED) + " others as well");
            }
            earlier.add(name, party);
        }
        party.addresses().forEach(address -> {
            ImportedParty other = byAddress.putIfAbsent(AddressKey.of(address), party);
            if (other != null) {
                doubts.add("it stands at the same address as «" + other.name() + "», " + address.oneLine());
            }
        });
        return doubts.size() == party.doubts().size() ? party : party.withDoubts(doubts);
    }

    private static <T> List<T> all(List<ImportedParty> group, Function<ImportedParty, List<T>> part) {
        return group.stream().flatMap(party -> part.apply(party).stream()).distinct().toList();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", "));
    }
}
