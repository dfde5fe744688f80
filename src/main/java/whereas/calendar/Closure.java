package whereas.calendar;

import java.time.LocalDate;
import whereas.result.Verification;

/**
 * A time in which an agency was closed out of turn, or tolled its deadlines.
 *
 * @param from the first day
 * @param to the last day
 * @param closed whether the days are no business days; a tolling memorandum alone closes nothing
 * @param tolledDays whole days added to each deadline that was running, 0 for none
 * @param reason what happened, in a few words that fit into a sentence
 */
public record Closure(Agency agency, LocalDate from, LocalDate to, boolean closed, int tolledDays, Verification verified,
        String reason) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether a period from its first day to its deadline was running in this time. */
    boolean tolls(LocalDate start, LocalDate deadline) {
        return tolledDays > 0 && !start.isAfter(to) && !deadline.isBefore(from);
    }

    boolean overlaps(Closure other) {
        return agency == other.agency && !from.isAfter(other.to) && !other.from.isAfter(to);
    }
}
