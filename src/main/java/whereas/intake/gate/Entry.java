package whereas.intake.gate;

import java.util.List;
import java.util.Optional;
import whereas.intake.ImportedParty;
import whereas.intake.RawRow;

/**
 * What of a list an item of a review is about.
 *
 * @param name as the list has it; empty when it has none
 * @param where the lines, rows, pages or cards: «line 2»
 * @param raw as it stands in the list, nothing left out and nothing rewritten
 * @param doubts what a person should look at, each as one sentence
 * @param party what was read there, in a list of parties
 */
public record Entry(String name, String where, String raw, List<String> doubts, Optional<ImportedParty> party) {
    public Entry {
        doubts = List.copyOf(doubts);
    }

    static Entry of(ImportedParty party) {
        return new Entry(party.name(), party.lines(), party.raw(), party.doubts(), Optional.of(party));
    }

    static Entry of(String name, RawRow row, List<String> doubts) {
        return new Entry(name, row.unit() + " " + row.line(), row.text(), doubts, Optional.empty());
    }

    /** What is there already and the list lacks. */
    static Entry absent(String name) {
        return new Entry(name, "", "", List.of(), Optional.empty());
    }
}
