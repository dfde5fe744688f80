package whereas.assembly;

import java.util.List;
import java.util.Optional;
import whereas.check.Finding;
import whereas.matter.Matter;
import whereas.result.Result;

/**
 * The findings of a matter that is being edited, together with its drafted documents. It holds the registers that papers are compared
 * with as they were when it was made, reads no file but attached ones, and may be asked from any thread; a window makes a new one
 * when the firm's lists change.
 */
public final class LiveFindings {
    private final Checks checks;

    /** @param checks with registers that stay as they are */
    LiveFindings(Checks checks) {
        this.checks = checks;
    }

    /**
     * What is wrong with a matter and the documents assembled from it, facts first, then the documents in their order.
     *
     * @param packet a draft or a final packet; its obstacles (gaps, unanswered questions) are not repeated here
     * @return the findings, with notes on what could not be read or compared
     */
    public Result<List<LiveFinding>> of(Assembled packet) {
        Matter matter = packet.matter();
        FactPaths paths = FactPaths.of(matter);
        DocumentNames names = DocumentNames.of(packet);
        return checks.check(packet).map(findings -> findings.stream().map(finding -> live(matter, paths, names, finding)).toList());
    }

    private static LiveFinding live(Matter matter, FactPaths paths, DocumentNames names, Finding finding) {
        Optional<String> document = names.id(finding.place().file());
        Optional<String> fact = document.isEmpty() ? Optional.of(finding.place().file()) : paths.of(finding);
        return new LiveFinding(finding, fact, document, Checks.reason(matter, finding));
    }
}
