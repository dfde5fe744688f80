package whereas.matter;

import java.util.Locale;
import java.util.Optional;

/**
 * The part of a proceeding in which a submission is made.
 *
 * @param period the period of review, which administrative and new shipper reviews have and nothing else
 */
public record Segment(Stage stage, Optional<ReviewPeriod> period) {
    /** The kinds of segment that the certification forms of 19 CFR 351.303(g) tell apart. */
    public enum Stage {
        INVESTIGATION, ADMINISTRATIVE_REVIEW, NEW_SHIPPER_REVIEW, SUNSET_REVIEW, CHANGED_CIRCUMSTANCE_REVIEW, SCOPE_RULING,
        CIRCUMVENTION_INQUIRY;

        /** «administrative review». */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        /** «administrative reviews», «circumvention inquiries». */
        public String plural() {
            return this == CIRCUMVENTION_INQUIRY ? "circumvention inquiries" : words() + "s";
        }

        /** Whether it reviews the entries of a period. */
        public boolean ofPeriod() {
            return this == ADMINISTRATIVE_REVIEW || this == NEW_SHIPPER_REVIEW;
        }
    }

    public Segment {
        if (stage.ofPeriod() && period.isEmpty()) {
            throw new IllegalArgumentException("a review of this kind has a period of review (field «period»)");
        }
        if (!stage.ofPeriod() && period.isPresent()) {
            throw new IllegalArgumentException("only administrative and new shipper reviews have a period of review; delete the field «period»");
        }
    }
}
