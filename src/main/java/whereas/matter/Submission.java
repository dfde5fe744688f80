package whereas.matter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The submission that the packet carries.
 *
 * @param title its title, by which the certifications identify it
 * @param petition whether it is a petition; other submissions need case numbers and the Department's office in their caption
 * @param due the day on which it is due; empty where it is due on none, as a petition is, and the certifications name the day of filing
 * @param releasable whether its proprietary information may be released under administrative protective order
 * @param oneDayLag whether the bracketing is not final until the next business day: 19 CFR 351.303(c)(2)
 * @param totalPages the number that the caption states: all pages of this document, cover pages, appendices and unnumbered pages among them
 */
public record Submission(String title, boolean petition, Optional<LocalDate> due, Version version, boolean releasable, boolean oneDayLag,
                         Optional<Integer> totalPages) {
    /** Which version of the submission this is: 19 CFR 351.303(b)(4), (d)(2)(v) to (vii). */
    public enum Version {
        /** No proprietary information, and no other version. */
        PUBLIC_DOCUMENT,
        /** The proprietary information is taken out. */
        PUBLIC_VERSION,
        /** The proprietary information stands in brackets. */
        PROPRIETARY_DOCUMENT,
        /** What may not be released stands in double brackets in another version and is taken out of this one. */
        PROTECTIVE_ORDER_VERSION
    }
}
