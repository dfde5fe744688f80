package whereas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static whereas.calendar.Calendars.date;
import static whereas.calendar.Calendars.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.result.Refused;
import whereas.result.Verification;

class NoticeCalendarTest {
    @ParameterizedTest(name = "{0} by {1} to {2}: last day {3}, sue {4}, court day {5}")
    @CsvSource({
        "2022-06-03, personal,   CA,           2022-08-02, 2022-08-03, 2022-08-03",
        "2022-06-03, mail,       CA,           2022-08-08, 2022-08-09, 2022-08-09",
        "2022-06-03, mail,       TX,           2022-08-12, 2022-08-13, 2022-08-15",
        "2022-06-03, mail,       safe-at-home, 2022-08-15, 2022-08-16, 2022-08-16",
        "2022-06-03, mail,       Mexico,       2022-08-22, 2022-08-23, 2022-08-23",
        "2022-06-03, electronic, CA,           2022-08-04, 2022-08-05, 2022-08-05",
        "2020-09-24, personal,   CA,           2020-11-23, 2020-11-24, 2020-11-24",
        "2020-09-24, mail,       CA,           2020-11-30, 2020-12-01, 2020-12-01",
        "2020-09-24, mail,       TX,           2020-12-03, 2020-12-04, 2020-12-04",
        "2020-09-24, mail,       NY,           2020-12-03, 2020-12-04, 2020-12-04",
        "2020-09-24, electronic, CA,           2020-11-25, 2020-11-26, 2020-11-30",
        "2024-11-01, personal,   CA,           2024-12-31, 2025-01-01, 2025-01-02",
        "2024-11-01, mail,       CA,           2025-01-06, 2025-01-07, 2025-01-07",
        "2024-11-01, mail,       TX,           2025-01-10, 2025-01-11, 2025-01-13",
        "2024-11-01, mail,       safe-at-home, 2025-01-13, 2025-01-14, 2025-01-14",
        "2024-11-01, mail,       Japan,        2025-01-21, 2025-01-22, 2025-01-22",
        "2024-11-01, electronic, CA,           2025-01-03, 2025-01-04, 2025-01-06",
        "2022-06-03, overnight,  TX,           2022-08-04, 2022-08-05, 2022-08-05",
        "2022-06-03, fax,        TX,           2022-08-04, 2022-08-05, 2022-08-05",
    })
    void theLastDayDependsOnMethodAndPlace(String served, String method, String to, String last, String sue, String court) {
        Map<String, Deadline> calendar = Calendars.of(notice(service("JID Foods, LLC", served, method, to)));
        assertThat(date(calendar.get("sixtieth-day"))).isEqualTo(last);
        assertThat(date(calendar.get("first-day-to-sue"))).isEqualTo(sue);
        assertThat(date(calendar.get("first-court-day-to-sue"))).isEqualTo(court);
        assertThat(date(calendar.get("first-day-to-sue-statutory"))).isEqualTo(day(served).plusDays(61).toString());
        assertThat(calendar).doesNotContainKey("sixtieth-day-1");
    }

    @Test
    void theArithmeticIsShownStepByStep() {
        Map<String, Deadline> calendar = Calendars.of(notice(service("JID Foods, LLC", "2024-11-01", "mail", "Japan")));
        assertThat(calendar.get("sixtieth-day").steps()).containsExactly(
                "November 1 + 60 days = Tuesday December 31",
                "December 31 + 20 days for mail from or to a place abroad = Monday January 20, 2025 "
                        + "(Dr. Martin Luther King, Jr. Day); next court day January 21");
        assertThat(calendar.get("first-day-to-sue").steps()).endsWith("January 21 + 1 day = Wednesday January 22");
    }

    @Test
    void mailFromAnotherStateIntoCaliforniaTakesTenDaysToo() {
        Service fromTexas = new Service("JID Foods, LLC", true, day("2022-06-03"), Method.MAIL, Place.OTHER_STATE,
                Place.CALIFORNIA);
        assertThat(date(Calendars.of(notice(fromTexas)).get("sixtieth-day"))).isEqualTo("2022-08-12");
    }

    @Test
    void electronicServiceOnASundayIsServiceOnTheNextCourtDay() {
        Deadline day = Calendars.of(notice(service("Attorney General", "2022-06-05", "electronic", "CA"))).get("sixtieth-day");
        assertThat(day.steps()).containsExactly("Served electronically on Sunday June 5; next court day June 6",
                "June 6 + 60 days = Friday August 5", "August 5 + 2 court days for electronic service = Tuesday August 9");
    }

    @Test
    void theSuitWaitsForTheLastOfAllRecipients() {
        NoticeQuestion notice = notice(service("Attorney General", "2022-06-03", "electronic", "CA"),
                service("JID Foods, LLC", "2022-06-03", "mail", "TX"),
                service("District Attorney, Alameda County", "2022-06-03", "mail", "CA"));
        Map<String, Deadline> calendar = Calendars.of(notice);
        assertThat(date(calendar.get("sixtieth-day-1"))).isEqualTo("2022-08-04");
        assertThat(date(calendar.get("sixtieth-day-2"))).isEqualTo("2022-08-12");
        assertThat(date(calendar.get("sixtieth-day-3"))).isEqualTo("2022-08-08");
        assertThat(date(calendar.get("sixtieth-day"))).isEqualTo("2022-08-12");
        assertThat(calendar.get("sixtieth-day").steps()).endsWith("The last of 3 recipients: JID Foods, LLC");
        assertThat(date(calendar.get("first-day-to-sue"))).isEqualTo("2022-08-13");
        assertThat(Calendars.NOTICES.deadlines(notice).notes().toString())
                .contains("from 2022-08-04 to 2022-08-12; sue none of them before");
    }

    @Test
    void theStatutoryCountRunsFromTheLatestService() {
        Map<String, Deadline> calendar = Calendars.of(notice(service("A", "2022-06-03", "mail", "CA"),
                service("B", "2022-06-10", "personal", "CA")));
        assertThat(date(calendar.get("first-day-to-sue-statutory"))).isEqualTo("2022-08-10");
    }

    @Test
    void onlyTheBareCountIsVerifiedWhereAnExtensionIsArguable() {
        Map<String, Deadline> mailed = Calendars.of(notice(service("A", "2022-06-03", "mail", "TX")));
        assertThat(mailed.get("first-day-to-sue-statutory").verified()).isEqualTo(Verification.OFFICIAL);
        assertThat(mailed.get("first-day-to-sue").verified()).isEqualTo(Verification.MEMORY);
        Map<String, Deadline> delivered = Calendars.of(notice(service("A", "2022-06-03", "personal", "CA")));
        assertThat(delivered.get("first-day-to-sue").verified()).isEqualTo(Verification.OFFICIAL);
    }

    @Test
    void specialComplianceCountsFromServiceOnTheViolator() {
        Map<String, Deadline> calendar = Calendars.of(new NoticeQuestion(List.of(
                new Service("Attorney General", false, day("2022-06-10"), Method.ELECTRONIC, Place.CALIFORNIA, Place.CALIFORNIA),
                service("Cafe Uno", "2022-06-03", "personal", "CA")), true));
        assertThat(date(calendar.get("special-compliance-day-14"))).isEqualTo("2022-06-17");
        assertThat(date(calendar.get("special-compliance-day-30"))).as("a Sunday and Independence Day").isEqualTo("2022-07-05");
        assertThat(calendar.get("special-compliance-day-30").steps()).containsExactly(
                "June 3 + 30 days = Sunday July 3; July 4 is Independence Day; next court day July 5");
    }

    @Test
    void aNoticeServedOnNobodyIsRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Calendars.of(notice())).withMessageContaining("nobody");
    }

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({"CA, CALIFORNIA", "ca, CALIFORNIA", "TX, OTHER_STATE", "DC, OTHER_STATE", "Safe at Home, CONFIDENTIAL_ADDRESS",
        "Mexico, ABROAD", "CAN, ABROAD", "mx, ABROAD", "AE, ABROAD", "'United States', OTHER_STATE"})
    void placesAreReadAsPeopleWriteThem(String text, Place place) {
        assertThat(Place.of(text)).contains(place);
    }

    @Test
    void anUnknownPlaceIsNotGuessed() {
        assertThat(Place.of("Tejas")).isEmpty();
        assertThat(Place.of("")).isEmpty();
        assertThat(Method.of("pigeon")).isEmpty();
    }

    private static NoticeQuestion notice(Service... services) {
        return new NoticeQuestion(List.of(services), false);
    }

    private static Service service(String recipient, String date, String method, String to) {
        return new Service(recipient, true, day(date), Method.of(method).orElseThrow(), Place.CALIFORNIA,
                Place.of(to).orElseThrow());
    }
}
