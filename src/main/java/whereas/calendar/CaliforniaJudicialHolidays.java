package whereas.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import whereas.result.Verification;

/**
 * The judicial holidays of California: Code of Civil Procedure 135 with the list of Government Code 6700, and every
 * Saturday and Sunday. The Judicial Council may set another day for a holiday on a weekend; the courts keep the Friday
 * before a Saturday and the Monday after a Sunday. Good for the years from 2001 on.
 */
public final class CaliforniaJudicialHolidays implements WorkingDays {
    private static final List<Holiday> ALL = List.of(
            Holiday.fixed("New Year's Day", JANUARY, 1),
            Holiday.nth("Dr. Martin Luther King, Jr. Day", 3, MONDAY, JANUARY),
            Holiday.fixed("Lincoln's Birthday", FEBRUARY, 12),
            Holiday.nth("Presidents' Day", 3, MONDAY, FEBRUARY),
            Holiday.fixed("Cesar Chavez Day", MARCH, 31),
            Holiday.last("Memorial Day", MONDAY, MAY),
            // The judicial branch closed for it "for the first time" in 2023 (Assembly Bill 1655).
            Holiday.fixed("Juneteenth", JUNE, 19).since(2023),
            Holiday.fixed("Independence Day", JULY, 4),
            Holiday.nth("Labor Day", 1, MONDAY, SEPTEMBER),
            // From 2022 the one took the place of the other (Assembly Bill 855, chapter 283 of 2021).
            Holiday.nth("Native American Day", 4, FRIDAY, SEPTEMBER).since(2022),
            Holiday.nth("Columbus Day", 2, MONDAY, OCTOBER).until(2021),
            Holiday.fixed("Veterans Day", NOVEMBER, 11),
            Holiday.nth("Thanksgiving Day", 4, THURSDAY, NOVEMBER),
            new Holiday("the day after Thanksgiving", CaliforniaJudicialHolidays::afterThanksgiving, true, 0,
                    Integer.MAX_VALUE, Verification.OFFICIAL),
            Holiday.fixed("Christmas Day", DECEMBER, 25));

    @Override
    public String noun() {
        return "court day";
    }

    @Override
    public Optional<DayOff> dayOff(LocalDate day) {
        return Holiday.dayOff(ALL, day);
    }

    private static Optional<LocalDate> afterThanksgiving(int year) {
        return Optional.of(LocalDate.of(year, NOVEMBER, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)).plusDays(1));
    }
}
