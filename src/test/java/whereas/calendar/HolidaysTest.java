package whereas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static whereas.calendar.Calendars.day;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {
    private static final WorkingDays FEDERAL = new FederalHolidays();
    private static final WorkingDays COURT = new CaliforniaJudicialHolidays();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2027-12-31, 'New Year''s Day, observed'",
        "2021-12-31, 'New Year''s Day, observed'",
        "2023-01-02, 'New Year''s Day, observed'",
        "1986-01-20, 'Birthday of Martin Luther King, Jr.'",
        "2021-01-20, Inauguration Day",
        "2013-01-21, 'Birthday of Martin Luther King, Jr.'",
        "2021-06-18, 'Juneteenth National Independence Day, observed'",
        "2022-06-20, 'Juneteenth National Independence Day, observed'",
        "2026-07-03, 'Independence Day, observed'",
        "2016-09-05, Labor Day",
        "2018-10-08, Columbus Day",
        "2023-11-10, 'Veterans Day, observed'",
        "2024-11-28, Thanksgiving Day",
        "2022-12-26, 'Christmas Day, observed'",
    })
    void federalOfficesAreClosed(String date, String reason) {
        assertThat(FEDERAL.dayOff(day(date))).map(DayOff::name).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"1984-01-16", "2020-06-19", "2024-11-29", "2024-02-12", "2029-01-19", "2022-01-20"})
    void federalOfficesAreOpen(String date) {
        assertThat(FEDERAL.isOpen(day(date))).isTrue();
    }

    @Test
    void theCourtsKeepTheHolidaysThatTheyPublishedFor2026() {
        assertThat(weekdaysOff(COURT, 2026)).containsExactly("2026-01-01", "2026-01-19", "2026-02-12", "2026-02-16",
                "2026-03-31", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07", "2026-09-25", "2026-11-11", "2026-11-26",
                "2026-11-27", "2026-12-25");
    }

    @Test
    void theCourtsKeepTheHolidaysThatTheyPublishedFor2024() {
        assertThat(weekdaysOff(COURT, 2024)).containsExactly("2024-01-01", "2024-01-15", "2024-02-12", "2024-02-19",
                "2024-04-01", "2024-05-27", "2024-06-19", "2024-07-04", "2024-09-02", "2024-09-27", "2024-11-11", "2024-11-28",
                "2024-11-29", "2024-12-25");
    }

    @ParameterizedTest(name = "{0} off: {1}")
    @CsvSource({"2021-10-11, true", "2022-10-10, false", "2021-09-24, false", "2022-09-23, true", "2022-06-20, false",
        "2023-06-19, true", "2022-02-11, true", "2021-12-31, true", "2022-09-09, false"})
    void theCourtsHolidaysChangedWithTheYears(String date, boolean off) {
        assertThat(COURT.isOpen(day(date))).isEqualTo(!off);
    }

    @Test
    void openDaysAreCountedWithoutTheFirst() {
        assertThat(FEDERAL.after(day("2024-05-20"), 5)).isEqualTo("2024-05-28");
        assertThat(FEDERAL.before(day("2024-05-28"), 5)).isEqualTo("2024-05-20");
        assertThat(COURT.after(day("2024-12-31"), 2)).isEqualTo("2025-01-03");
    }

    private static List<String> weekdaysOff(WorkingDays days, int year) {
        return IntStream.rangeClosed(1, LocalDate.of(year, 12, 31).getDayOfYear()).mapToObj(n -> LocalDate.ofYearDay(year, n))
                .filter(day -> day.getDayOfWeek().getValue() <= 5 && !days.isOpen(day)).map(LocalDate::toString).toList();
    }
}
