package whereas.assembly;

import java.util.Optional;
import whereas.check.Finding;
import whereas.check.Severity;
import whereas.check.paper.Place;
import whereas.result.Verification;

/**
 * A finding as a window lists it, beside the facts and the documents that it came from.
 *
 * @param fact the JSON path of the field to go to, such as {@code products[0].upc} or {@code answers.county}; empty where no fact
 *     of the matter is to blame, as with the words of a template
 * @param document the id of the packet's document that it was found in; empty when it was found in the facts themselves
 * @param accepted the reason for which the matter lets it pass
 */
public record LiveFinding(Finding finding, Optional<String> fact, Optional<String> document, Optional<String> accepted) {
    /** The rule's stable name, under which a finding is accepted. */
    public String id() {
        return finding.id();
    }

    public Severity severity() {
        return finding.severity();
    }

    /** What is wrong, in one sentence. */
    public String message() {
        return finding.message();
    }

    /** Where it stands: page, line and the words; line 0 for a finding about the facts. */
    public Place place() {
        return finding.place();
    }

    /** The law, without a word on how far it was checked. */
    public String citation() {
        return finding.rule().basis().citation();
    }

    public Verification verified() {
        return finding.rule().basis().verified();
    }

    /** What would mend it; empty when the message says so itself. */
    public String mend() {
        return finding.rule().mend();
    }

    /** Whether it keeps a final packet from going out. */
    public boolean blocks() {
        return severity() == Severity.ERROR && accepted.isEmpty();
    }

    /** The field of the matter whose text accepts all findings of this rule: its reason. */
    public String acceptance() {
        return "answers." + Checks.ACCEPTED + id();
    }
}
