package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import whereas.result.Note;
import whereas.result.Result;

/** A party list as plain text for a person: the parties, then everything that reading it left unsure. */
public final class PartyText {
    private PartyText() {
    }

    /** The text, which ends with a line break. */
    public static String write(Result<PartyList> result) {
        PartyList list = result.value();
        List<String> lines = new ArrayList<>();
        lines.add(list.file() + ": " + count(list.readable().size(), "party", "parties")
                + (list.unreadable().isEmpty() ? "" : ", " + count(list.unreadable().size(), "row", "rows") + " not read"));
        for (ImportedParty party : list.readable()) {
            lines.add("");
            lines.add(party.name() + " (" + party.lines() + ")");
            facts(party).forEach(fact -> lines.add("    " + fact));
        }
        section(lines, "Unsure:", list.parties().stream().flatMap(party -> party.doubts().stream()
                .map(doubt -> party.lines() + (party.isReadable() ? ", " + party.name() : "") + ": " + doubt)).toList());
        section(lines, "Notes:", result.notes().stream().map(Note::toString).toList());
        section(lines, "Columns:", list.mapping().lines());
        return String.join("\n", lines) + "\n";
    }

    private static List<String> facts(ImportedParty party) {
        List<String> facts = new ArrayList<>();
        party.addressee().ifPresent(addressee -> facts.add("to: " + addressee));
        party.addresses().forEach(address -> facts.add(address.oneLine()));
        facts.addAll(party.emails());
        facts.addAll(party.phones());
        party.roles().forEach(role -> facts.add("role: " + role));
        party.agent().ifPresent(agent -> facts.add("agent: " + agent.name() + ", " + agent.address().oneLine()));
        return facts;
    }

    private static void section(List<String> lines, String heading, List<String> sentences) {
        if (!sentences.isEmpty()) {
            lines.add("");
            lines.add(heading);
            sentences.forEach(sentence -> lines.add("    " + sentence));
        }
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
