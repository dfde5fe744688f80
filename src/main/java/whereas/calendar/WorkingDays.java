package whereas.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The days on which an office or a court is open. */
public interface WorkingDays {
    /** What such a day is called: "business day" or "court day". */
    String noun();

    /** Why the office is closed on this day; empty when it is open. */
    Optional<DayOff> dayOff(LocalDate day);

    default boolean isOpen(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** This day, or the first open day after it. */
    default LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** This day, or the last open day before it. */
    default LocalDate onOrBefore(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /** The open day that is so many open days after this one; this day itself need not be open and never counts. */
    default LocalDate after(LocalDate day, int openDays) {
        LocalDate open = day;
        for (int left = openDays; left > 0; left--) {
            open = onOrAfter(open.plusDays(1));
        }
        return open;
    }

    /** The open day that is so many open days before this one; this day itself need not be open and never counts. */
    default LocalDate before(LocalDate day, int openDays) {
        LocalDate open = day;
        for (int left = openDays; left > 0; left--) {
            open = onOrBefore(open.minusDays(1));
        }
        return open;
    }
}
