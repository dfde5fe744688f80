package whereas.matter;

import java.util.Optional;

/**
 * What is recorded of one piece that a service event sent: one envelope, or one transmission, to one recipient.
 *
 * @param recipient the recipient's id
 * @param to the address on the envelope, on one line; needed where the recipient has several, and best kept always, so that
 *     a later change of the address is seen
 * @param email the e-mail address that was used; without it that of the recipient
 * @param consent how it is known that the recipient consented to electronic service, where the firm's directory does not say so
 * @param article the Postal Service's number of the piece, as it was typed
 * @param note for the firm's own eyes, such as what tracking says
 */
public record Dispatch(String recipient, Optional<String> to, Optional<String> email, Optional<String> consent, Optional<String> article,
                       Optional<Receipt> receipt, Optional<String> note) {
    /** A piece of which nothing is recorded yet. */
    public static Dispatch blank(String recipient, Optional<String> to) {
        return new Dispatch(recipient, to, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether it records nothing. */
    public boolean isBlank() {
        return equals(blank(recipient, to));
    }
}
