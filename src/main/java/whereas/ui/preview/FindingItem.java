package whereas.ui.preview;

import java.util.Locale;
import java.util.Optional;
import whereas.assembly.LiveFinding;
import whereas.check.Severity;
import whereas.matter.Fact;
import whereas.result.Note;

/**
 * Something that is wrong, as the list of findings shows it.
 *
 * @param id the rule's stable name; empty for what is merely missing
 * @param place where, in words; empty where the message says it
 * @param quote the words that it is about, as they stand there
 * @param basis the law, and how sure the rule is
 * @param mend what would mend it
 * @param fact the field to go to, by its place in the matter
 * @param document the id of the document that it stands in
 * @param accepted the reason for which the matter lets it pass
 */
public record FindingItem(String id, Severity severity, String message, String place, String quote, String basis, String mend,
                          Optional<String> fact, Optional<String> document, Optional<String> accepted) {
    static FindingItem of(LiveFinding finding) {
        return new FindingItem(finding.id(), finding.severity(), finding.message(), place(finding), finding.place().quote(),
                finding.citation() + " – " + finding.verified().words(), finding.mend(), finding.fact(), finding.document(), finding.accepted());
    }

    /** What an assembled draft says of itself: what is missing, and what is wrong with its templates. */
    static FindingItem of(Note note) {
        Optional<String> fact = note.where().matches("[a-z][A-Za-z]*(\\[\\d+])?\\.\\S+") ? Optional.of(note.where()) : Optional.empty();
        return new FindingItem("", note.level() == Note.Level.ERROR ? Severity.ERROR : Severity.WARNING, sentence(note.message()),
                fact.isPresent() ? "" : note.where(), "", "", "", fact, Optional.empty(), Optional.empty());
    }

    /** Whether it keeps a final packet from going out. */
    public boolean blocks() {
        return severity == Severity.ERROR && accepted.isEmpty();
    }

    /** Whether it can be let pass for a reason; what is missing cannot. */
    public boolean acceptable() {
        return severity == Severity.ERROR && !id.isEmpty();
    }

    /** Whether a word stands anywhere in it. */
    boolean says(String words) {
        return String.join(" ", id, severity.name(), message, place, quote, basis, mend).toLowerCase(Locale.ROOT)
                .contains(words.strip().toLowerCase(Locale.ROOT));
    }

    private static String place(LiveFinding finding) {
        return finding.place().line() == 0 ? finding.fact().map(Fact::name).orElse(finding.place().file())
                : finding.place().document() + ", line " + finding.place().line();
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
