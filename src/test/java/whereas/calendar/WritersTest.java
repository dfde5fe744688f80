package whereas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static whereas.calendar.Calendars.day;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import whereas.result.Verification;

class WritersTest {
    private static final Deadline DAY = new Deadline("sixtieth-day", "Sixtieth day: Dös & \"Sons\", Inc.",
            new When.Day(day("2022-08-12")), "Code Civ. Proc. 12; 12a", "Sixty days.", Verification.MEMORY,
            List.of("June 3 + 60 days = Tuesday August 2", "path\\one"));
    private static final Deadline PERIOD = new Deadline("period-of-investigation", "Period of investigation",
            new When.Period(day("2015-01-01"), day("2015-12-31")), "19 CFR 351.204(b)(1)", "Four quarters.",
            Verification.OFFICIAL, List.of());
    private static final Instant STAMP = Instant.parse("2026-01-02T03:04:05Z");

    @Test
    void jsonHasTheKeysInOrder() {
        assertThat(JsonWriter.write(List.of(DAY, PERIOD))).isEqualTo("""
                [
                  {
                    "id": "sixtieth-day",
                    "title": "Sixtieth day: Dös & \\"Sons\\", Inc.",
                    "date": "2022-08-12",
                    "citation": "Code Civ. Proc. 12; 12a",
                    "verified": false,
                    "steps": [
                      "June 3 + 60 days = Tuesday August 2",
                      "path\\\\one"
                    ]
                  },
                  {
                    "id": "period-of-investigation",
                    "title": "Period of investigation",
                    "from": "2015-01-01",
                    "to": "2015-12-31",
                    "citation": "19 CFR 351.204(b)(1)",
                    "verified": true,
                    "steps": []
                  }
                ]
                """);
        assertThat(JsonWriter.write(List.of())).isEqualTo("[]\n");
    }

    @Test
    void theTableGivesTheReasonsUnderEachDate() {
        assertThat(TableWriter.write(List.of(PERIOD, DAY))).isEqualTo("""
                Thu 2015-01-01  Period of investigation
                to Thu 2015-12-31
                                Four quarters.
                                19 CFR 351.204(b)(1) [official text]

                Fri 2022-08-12  Sixtieth day: Dös & "Sons", Inc.
                                June 3 + 60 days = Tuesday August 2
                                path\\one
                                Sixty days.
                                Code Civ. Proc. 12; 12a [from memory, not verified]
                """);
    }

    @Test
    void theFileOfSeveralMattersNamesEachInItsEvents() throws Exception {
        Map<String, List<Deadline>> matters = new LinkedHashMap<>();
        matters.put("khee", List.of(DAY));
        matters.put("solar", List.of(DAY, PERIOD));
        Calendar calendar = new CalendarBuilder().build(new StringReader(IcsWriter.write(matters, STAMP, List.of(7))));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents()).hasSize(3);
        assertThat(((VEvent) calendar.getComponents().getFirst()).getSummary().getValue()).isEqualTo(DAY.title() + " (khee)");
        assertThat(calendar.getComponents().stream().map(event -> ((VEvent) event).getUid().orElseThrow().getValue()).distinct()).hasSize(3);
    }

    @Test
    void anotherProgramReadsTheCalendarFile() throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(
                IcsWriter.write(List.of(DAY, PERIOD), "khee", STAMP, List.of(7, 1))));
        assertThat(calendar.validate().getEntries()).isEmpty();
        VEvent event = (VEvent) calendar.getComponents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo(DAY.title());
        assertThat(event.getDescription().getValue()).isEqualTo("June 3 + 60 days = Tuesday August 2\npath\\one\nSixty days.\n"
                + "Code Civ. Proc. 12; 12a (from memory, not verified)");
        assertThat(event.getDateTimeStart().getDate()).hasToString("2022-08-12");
        assertThat(event.getDateTimeEnd().getDate()).hasToString("2022-08-13");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("sixtieth-day.khee@whereas");
        assertThat(event.getAlarms()).extracting(alarm -> alarm.getRequiredProperty("TRIGGER").getValue())
                .containsExactly("-P6DT15H", "-PT15H");
        assertThat(((VEvent) calendar.getComponents().getLast()).getAlarms()).isEmpty();
    }

    @Test
    void noLineOfACalendarFileIsLongerThanItsFormatAllows() {
        Deadline umlauts = new Deadline("x", "ö".repeat(200), new When.Day(day("2022-08-12")), "", "", Verification.MEMORY,
                List.of());
        String file = IcsWriter.write(List.of(umlauts), "khee", STAMP, List.of());
        assertThat(file).endsWith("END:VCALENDAR\r\n").contains("DTSTAMP:20260102T030405Z\r\n");
        assertThat(file.split("\r\n")).allSatisfy(
                line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", "")).contains("ö".repeat(200));
    }

    @Test
    void theSameQuestionGivesTheSameBytes() {
        List<Deadline> once = Calendars.PETITIONS.deadlines(PetitionQuestion.both(day("2024-04-24"))).value();
        List<Deadline> again = new PetitionCalendar(Closures.shipped())
                .deadlines(PetitionQuestion.both(day("2024-04-24"))).value();
        assertThat(TimelineWriter.write(again)).isEqualTo(TimelineWriter.write(once));
        assertThat(IcsWriter.write(again, "solar", STAMP, List.of(1))).isEqualTo(IcsWriter.write(once, "solar", STAMP, List.of(1)));
    }

    @Test
    void noTextOfThePictureCoversAnother() throws Exception {
        List<Deadline> deadlines = Calendars.PETITIONS.deadlines(PetitionQuestion.both(day("2024-04-24"))
                .withPublished(day("2024-05-20"))).value();
        Document svg = picture(deadlines);
        NodeList texts = svg.getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
            for (int j = i + 1; j < texts.getLength(); j++) {
                Element one = (Element) texts.item(i);
                Element other = (Element) texts.item(j);
                boolean sameColumn = one.getAttribute("x").equals(other.getAttribute("x"));
                int apart = Math.abs(Integer.parseInt(one.getAttribute("y")) - Integer.parseInt(other.getAttribute("y")));
                assertThat(!sameColumn || apart >= 20).as(one.getTextContent() + " | " + other.getTextContent()).isTrue();
            }
        }
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2 + (int) deadlines.stream()
                .filter(deadline -> deadline.when() instanceof When.Day).count());
    }

    @Test
    void aNameCannotInjectMarkupIntoThePicture() throws Exception {
        Deadline rude = new Deadline("x", "<script>&\u0000", DAY.when(), "", "", Verification.OFFICIAL, List.of());
        assertThat(picture(List.of(rude)).getElementsByTagName("script").getLength()).isZero();
        assertThat(picture(List.of()).getDocumentElement().getTagName()).isEqualTo("svg");
    }

    private static Document picture(List<Deadline> deadlines) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(TimelineWriter.write(deadlines))));
    }

    @Test
    void anHourIsPartOfTheDay() {
        assertThat(Calendars.of(PetitionQuestion.antidumping(day("2016-03-28"))).get("scope-comments").when())
                .isEqualTo(new When.Day(day("2016-05-09"), Optional.of(LocalTime.of(17, 0))));
    }
}
