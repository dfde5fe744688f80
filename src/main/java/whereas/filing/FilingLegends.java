package whereas.filing;

import java.util.List;
import java.util.Optional;
import whereas.matter.Submission;
import whereas.result.Verification;

/**
 * The marks of 19 CFR 351.303(d)(2)(v) to (vii).
 *
 * @param treatmentRequested on each page with proprietary information
 * @param bracketingNotFinal on each page of a proprietary document whose bracketing is not final for one business day
 */
public record FilingLegends(String citation, String revision, Verification verified, String source, Optional<String> note, String releasable,
                            String notReleasable, String protectiveOrderVersion, String publicVersion, String publicDocument,
                            String treatmentRequested, String bracketingNotFinal) {
    /** The marks of a submission's first page; a public version repeats the proprietary document's own. */
    List<String> of(Submission submission) {
        String proprietary = submission.releasable() ? releasable : notReleasable;
        return switch (submission.version()) {
            case PUBLIC_DOCUMENT -> List.of(publicDocument);
            case PUBLIC_VERSION -> List.of(proprietary, publicVersion);
            case PROPRIETARY_DOCUMENT -> List.of(proprietary);
            case PROTECTIVE_ORDER_VERSION -> List.of(protectiveOrderVersion);
        };
    }

    /** The marks of each page with proprietary information, or of each from which a public version takes it. */
    List<String> ofPages(Submission submission) {
        return switch (submission.version()) {
            case PUBLIC_DOCUMENT -> List.of();
            case PUBLIC_VERSION -> List.of(publicVersion);
            case PROTECTIVE_ORDER_VERSION -> List.of(treatmentRequested);
            case PROPRIETARY_DOCUMENT -> submission.oneDayLag() ? List.of(treatmentRequested, bracketingNotFinal) : List.of(treatmentRequested);
        };
    }
}
