package whereas.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import whereas.result.Verification;

/**
 * A yearly holiday and the years in which it is one.
 *
 * @param inYear its date in a year; empty in a year that does not have it
 * @param movesToFriday whether it is kept on the Friday when it falls on a Saturday; on a Sunday it is always kept on the Monday
 * @param since the first year, the last year being {@code until}
 */
record Holiday(String name, IntFunction<Optional<LocalDate>> inYear, boolean movesToFriday, int since, int until,
        Verification verified) {
    static Holiday fixed(String name, Month month, int day) {
        return yearly(name, year -> LocalDate.of(year, month, day));
    }

    static Holiday nth(String name, int ordinal, DayOfWeek weekday, Month month) {
        return yearly(name, year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
    }

    static Holiday last(String name, DayOfWeek weekday, Month month) {
        return yearly(name, year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday)));
    }

    private static Holiday yearly(String name, IntFunction<LocalDate> date) {
        return new Holiday(name, year -> Optional.of(date.apply(year)), true, 0, Integer.MAX_VALUE, Verification.OFFICIAL);
    }

    Holiday since(int year) {
        return new Holiday(name, inYear, movesToFriday, year, until, verified);
    }

    Holiday until(int year) {
        return new Holiday(name, inYear, movesToFriday, since, year, verified);
    }

    /** Why a day is off under a list of holidays, weekends included. */
    static Optional<DayOff> dayOff(List<Holiday> holidays, LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> Optional.of(new DayOff("Saturday", Verification.OFFICIAL));
            case SUNDAY -> Optional.of(new DayOff("Sunday", Verification.OFFICIAL));
            default -> holidays.stream().flatMap(holiday -> holiday.keptOn(day).stream()).findFirst();
        };
    }

    private Optional<DayOff> keptOn(LocalDate day) {
        if (isOn(day)) {
            return Optional.of(new DayOff(name, verified));
        }
        // The neighbour is asked with its own year, so that New Year's Day can be kept on December 31 of the year before.
        boolean friday = movesToFriday && day.getDayOfWeek() == DayOfWeek.FRIDAY && isOn(day.plusDays(1));
        boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY && isOn(day.minusDays(1));
        return friday || monday ? Optional.of(new DayOff(name + ", observed", verified)) : Optional.empty();
    }

    private boolean isOn(LocalDate day) {
        int year = day.getYear();
        return since <= year && year <= until && inYear.apply(year).filter(day::equals).isPresent();
    }
}
