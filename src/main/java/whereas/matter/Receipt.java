package whereas.matter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What came back of a piece that was served.
 *
 * @param date the day of delivery, of the confirmation, or on which the piece came back
 * @param signedBy who signed for it, as the proof names that person
 */
public record Receipt(Proof proof, LocalDate date, Optional<String> signedBy) {
    /** What shows it. */
    public enum Proof {
        RETURN_CARD("Return card"),
        ELECTRONIC_RECEIPT("Electronic return receipt"),
        TRACKING("Tracking: delivered"),
        ACKNOWLEDGMENT("Acknowledged by e-mail"),
        FILING_CONFIRMATION("Confirmation of filing"),
        RETURNED("Came back undelivered");

        private final String words;

        Proof(String words) {
            this.words = words;
        }

        /** The proof as a table names it. */
        public String words() {
            return words;
        }
    }
}
