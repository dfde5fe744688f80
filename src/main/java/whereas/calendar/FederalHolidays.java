package whereas.calendar;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import whereas.result.Verification;

/**
 * The legal public holidays of the United States, 5 U.S.C. 6103(a), as kept by offices in Washington: a holiday on a
 * Saturday is kept on the Friday before, one on a Sunday on the Monday after. Good for the years from 1978 on.
 */
public final class FederalHolidays implements WorkingDays {
    private static final List<Holiday> ALL = List.of(
            Holiday.fixed("New Year's Day", JANUARY, 1),
            Holiday.nth("Birthday of Martin Luther King, Jr.", 3, MONDAY, JANUARY).since(1986),
            // 5 U.S.C. 6103(c), only in and around Washington; a Saturday is not made good on the Friday.
            new Holiday("Inauguration Day", FederalHolidays::inauguration, false, 1969, Integer.MAX_VALUE, Verification.MEMORY),
            Holiday.nth("Washington's Birthday", 3, MONDAY, FEBRUARY),
            Holiday.last("Memorial Day", MONDAY, MAY),
            // Signed into law on June 17, 2021, and kept on the very next day.
            Holiday.fixed("Juneteenth National Independence Day", JUNE, 19).since(2021),
            Holiday.fixed("Independence Day", JULY, 4),
            Holiday.nth("Labor Day", 1, MONDAY, SEPTEMBER),
            Holiday.nth("Columbus Day", 2, MONDAY, OCTOBER),
            Holiday.fixed("Veterans Day", NOVEMBER, 11),
            Holiday.nth("Thanksgiving Day", 4, THURSDAY, NOVEMBER),
            Holiday.fixed("Christmas Day", DECEMBER, 25));

    @Override
    public String noun() {
        return "business day";
    }

    @Override
    public Optional<DayOff> dayOff(LocalDate day) {
        return Holiday.dayOff(ALL, day);
    }

    private static Optional<LocalDate> inauguration(int year) {
        return year % 4 == 1 ? Optional.of(LocalDate.of(year, JANUARY, 20)) : Optional.empty();
    }
}
