package whereas.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What became of a matter beside its facts.
 *
 * @param exported the last final packet that was written; empty before the first
 * @param closed the day on which the firm closed the matter
 * @param deleted when it was deleted; it can still be brought back
 */
public record Course(Optional<Exported> exported, Optional<LocalDate> closed, Optional<Instant> deleted) {
    /** A matter that has only been written. */
    public static final Course NEW = new Course(Optional.empty(), Optional.empty(), Optional.empty());

    /** @param revision which revision the packet was made from */
    public record Exported(int revision, Instant at) {
    }
}
