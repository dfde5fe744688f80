package whereas.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The time of a deadline: one day, sometimes with an hour, or a period of days. */
public sealed interface When {
    /** One day. The hour, where there is one, is Eastern Time: only the federal agencies set hours here. */
    record Day(LocalDate date, Optional<LocalTime> by) implements When {
        public Day(LocalDate date) {
            this(date, Optional.empty());
        }
    }

    /** All days from the first to the last, both included. */
    record Period(LocalDate from, LocalDate to) implements When {
        public Period {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("a period cannot end on " + to + " before it begins on " + from);
            }
        }
    }

    /** The day, or the first day of the period. */
    default LocalDate first() {
        return switch (this) {
            case Day day -> day.date();
            case Period period -> period.from();
        };
    }

    /** The day, or the last day of the period. */
    default LocalDate last() {
        return switch (this) {
            case Day day -> day.date();
            case Period period -> period.to();
        };
    }
}
