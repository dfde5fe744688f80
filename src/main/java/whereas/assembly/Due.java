package whereas.assembly;

import java.time.LocalDate;
import whereas.calendar.Deadline;

/**
 * A deadline of one of the firm's matters.
 *
 * @param matter the matter's id
 * @param waiting whether it is a time that runs out by itself, after which the firm may act, rather than something to be done by then
 * @param done whether somebody has ticked it off
 */
public record Due(long matter, String title, Deadline deadline, boolean waiting, boolean done) {
    /** Whether it should have been done before a day. */
    public boolean overdue(LocalDate today) {
        return !waiting && !done && last().isBefore(today);
    }

    /** Whether it lies within some days, the day itself among them, and is not done yet. */
    public boolean within(LocalDate today, int days) {
        return !done && !last().isBefore(today) && !deadline.when().first().isAfter(today.plusDays(days));
    }

    public LocalDate first() {
        return deadline.when().first();
    }

    public LocalDate last() {
        return deadline.when().last();
    }
}
