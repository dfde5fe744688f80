package whereas.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import whereas.matter.Address;
import whereas.matter.Violator;
import whereas.result.Note;
import whereas.result.Result;

/** Makes one party of the rows that name the same one, and says which others are suspiciously alike. */
final class PartyMerge {
    private PartyMerge() {
    }

    /** The parties in the order of the file, each once; rows without a name stay by themselves. */
    static Result<List<ImportedParty>> merge(String file, List<ImportedParty> rows) {
        Map<String, List<ImportedParty>> groups = new LinkedHashMap<>();
        rows.forEach(party -> groups.computeIfAbsent(party.isReadable() ? new PartyName(party.name()).key() : "\0" + party.line(),
                key -> new ArrayList<>()).add(party));
        List<Note> notes = new ArrayList<>();
        List<ImportedParty> merged = new ArrayList<>();
        for (List<ImportedParty> group : groups.values()) {
            ImportedParty party = one(group);
            merged.add(party);
            if (group.size() > 1) {
                notes.add(Note.info(file + ":" + party.line(), told(party, group)));
            }
        }
        return new Result<>(compared(merged), notes);
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
                    + quoted(agents.stream().map(agent -> agent.name() + ", " + agent.address().oneLine()).toList()) + "; the first was taken");
        }
        return new ImportedParty(all(group, ImportedParty::rows), group.getFirst().name(), addressees.stream().findFirst(),
                List.copyOf(addresses.values()), all(group, ImportedParty::emails), all(group, ImportedParty::phones),
                all(group, ImportedParty::roles), agents.stream().findFirst(), doubts);
    }

    private static String told(ImportedParty party, List<ImportedParty> group) {
        List<String> others = all(group, p -> List.of(p.name())).stream().filter(name -> !name.equals(party.name())).toList();
        return "«" + party.name() + "» stands on " + party.lines() + (others.isEmpty() ? "" : ", also as " + quoted(others))
                + "; read as one party with " + (party.addresses().size() == 1 ? "1 address" : party.addresses().size() + " addresses");
    }

    /** Each party with a doubt when it is much like an earlier one or stands at the same address. */
    private static List<ImportedParty> compared(List<ImportedParty> parties) {
        Map<String, List<NameForms>> byStart = new HashMap<>();
        Map<AddressKey, ImportedParty> byAddress = new HashMap<>();
        List<ImportedParty> result = new ArrayList<>();
        for (ImportedParty party : parties) {
            if (!party.isReadable()) {
                result.add(party);
                continue;
            }
            List<String> doubts = new ArrayList<>(party.doubts());
            NameForms name = NameForms.of(party.name());
            // A similarity that weighs the beginning: names that begin differently are never alike.
            List<NameForms> earlier = byStart.computeIfAbsent(name.bare().substring(0, Math.min(2, name.bare().length())), s -> new ArrayList<>());
            earlier.forEach(other -> name.nearTo(other).ifPresent(reason -> doubts.add("its name " + reason + "; see whether they are one party")));
            earlier.add(name);
            party.addresses().forEach(address -> {
                ImportedParty other = byAddress.putIfAbsent(AddressKey.of(address), party);
                if (other != null) {
                    doubts.add("it stands at the same address as «" + other.name() + "», " + address.oneLine());
                }
            });
            result.add(party.withDoubts(doubts));
        }
        return result;
    }

    private static <T> List<T> all(List<ImportedParty> group, Function<ImportedParty, List<T>> part) {
        return group.stream().flatMap(party -> part.apply(party).stream()).distinct().toList();
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "«" + name + "»").collect(Collectors.joining(", "));
    }
}
