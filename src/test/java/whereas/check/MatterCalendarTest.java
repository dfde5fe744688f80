package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.calendar.Closures;
import whereas.calendar.Deadline;
import whereas.calendar.When;
import whereas.intake.AgencyList;
import whereas.matter.AgencyDirectory;
import whereas.matter.MatterFile;
import whereas.result.Result;

class MatterCalendarTest {
    private static final AgencyDirectory AGENCIES = AgencyList.read(Path.of("templates/prop65-notice/data/agencies.csv")).value();

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"initiation, 2016-04-18", "period-of-investigation, 2015-01-01 to 2015-12-31", "scope-comments, 2016-05-09",
            "scope-rebuttal, 2016-05-19",
            "characteristics-comments, 2016-05-09", "characteristics-rebuttal, 2016-05-16", "itc-preliminary, 2016-05-12",
                    "itc-views, 2016-05-19",
            "respondent-selection, 2016-05-16", "preliminary-determination, 2016-09-06"})
    void theSampleOfFerrovanadiumHasTheDatesOfItsNotice(String id, String printed) {
        assertThat(dates(sample("adcvd-petition/samples/ferrovanadium"))).containsEntry(id, printed);
    }

    @Test
    void whatHappensLaterReplacesWhatWasComputed() {
        String postponed = sample("adcvd-petition/samples/ferrovanadium").replace("\"aligned\" : false",
                "\"antidumping\" : {\"postponed\" : true, \"negative\" : false, \"finalPostponed\" : false}, \"aligned\" : false");
        assertThat(dates(postponed)).containsEntry("final-determination", "2017-01-09");
    }

    @Test
    void aMarketAndANonmarketEconomyHaveTheirOwnPeriods() {
        assertThat(dates(sample("adcvd-petition/samples/solar-petition")))
                .containsEntry("period-of-investigation", "2023-04-01 to 2024-03-31")
                .containsEntry("period-of-investigation-nonmarket",
                        "2023-10-01 to 2024-03-31").containsEntry("period-of-investigation-cvd", "2023-01-01 to 2023-12-31");
        assertThat(deadlines(sample("adcvd-petition/samples/solar-petition")).value()).extracting(Deadline::title).contains("Period "
                + "of investigation (Vietnam)");
    }

    @ParameterizedTest(name = "filed {0}, due {1}, lag {2}: {3} on {4}")
    @CsvSource({"2018-09-14, 2018-09-14, true, final-and-public-version, 2018-09-17", "2018-08-30, 2018-08-31, true, final-and-public-version, 2018-08-31",
            "2018-08-30, 2018-08-31, false, public-version, 2018-09-04"})
    void thePublicVersionIsDueOneBusinessDayLater(String filed, String due, String lag, String id, String day) {
        assertThat(dates(sample("adcvd-petition/samples/ferrovanadium-review").replace("\"date\" : \"2018-09-14\"", "\"date\" : \"" + filed + "\"")
                .replace("\"due\" : \"2018-09-14\"", "\"due\" : \"" + due + "\"").replace("\"oneDayLag\" : true", "\"oneDayLag\" : " + lag)))
                .isEqualTo(Map.of(id, day));
    }

    @Test
    void aSubmissionThatIsNoPetitionHasNoCalendar() {
        Result<List<Deadline>> none = deadlines(sample("adcvd-petition/samples/ferrovanadium").replace("\"petition\" : true",
                "\"petition\" : false").replace("proprietary-document", "public-document"));
        assertThat(none.value()).isEmpty();
        assertThat(none.notes()).extracting(Object::toString)
                .containsExactly("submission.petition: the calendar counts from the filing of a petition, and this submission is none");
    }

    @Test
    void aNoticeCountsFromEachOfItsCopies() {
        Result<List<Deadline>> khee = deadlines(sample("prop65-notice/samples/khee-trading"));
        List<Deadline> each = khee.value().stream().filter(deadline -> deadline.id().matches("sixtieth-day-\\d+")).toList();
        assertThat(each).hasSize(5 + 1 + 62);
        Map<String, String> dates = dates(sample("prop65-notice/samples/khee-trading"));
        assertThat(dates).containsEntry("sixtieth-day-statutory", "2022-08-02").containsKeys("first-day-to-sue", "sixtieth-day");
        assertThat(each.stream().filter(d -> d.title().contains("Khee Trading Group, Inc.")).findFirst().orElseThrow().steps().getFirst())
                .isEqualTo("June 3 + 60 days = Tuesday August 2");
    }

    @Test
    void aViolatorInAnotherStateHasMoreTime() {
        Map<String, String> dates = dates(sample("prop65-notice/samples/one-violator"));
        List<String> days = dates.entrySet().stream().filter(e -> e.getKey().matches("sixtieth-day-\\d+"))
                .map(Map.Entry::getValue).distinct().sorted().toList();
        assertThat(days.size()).isGreaterThan(1);
        assertThat(dates).containsEntry("sixtieth-day", days.getLast());
    }

    @Test
    void aNoticeThatNobodyWasServedWithStartsNoClock() {
        Result<List<Deadline>> none = deadlines(sample("prop65-notice/samples/khee-trading").replaceFirst("(?s)\"service\" : "
                + "\\[.*?\\n  \\]", "\"service\" : [ ]"));
        assertThat(none.value()).isEmpty();
        assertThat(none.notes()).extracting(note -> note.where()).containsExactly("service");
    }

    private static Map<String, String> dates(String text) {
        return deadlines(text).value().stream().collect(Collectors.toMap(Deadline::id, deadline -> switch (deadline.when()) {
            case When.Day day -> day.date().toString();
            case When.Period period -> period.from() + " to " + period.to();
        }));
    }

    private static Result<List<Deadline>> deadlines(String text) {
        return new MatterCalendar(Closures.shipped()).deadlines(MatterFile.read("m.json", text), AGENCIES);
    }

    private static String sample(String path) {
        try {
            return Files.readString(Path.of("templates/" + path + ".json"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
