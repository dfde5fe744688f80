package whereas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static whereas.calendar.Calendars.date;
import static whereas.calendar.Calendars.day;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.result.Verification;

/** The investigation of ferrovanadium from Korea, 81 FR 24059 (April 25, 2016), from the day its petition was filed. */
class FerrovanadiumTest {
    private static final PetitionQuestion PETITION = PetitionQuestion.antidumping(day("2016-03-28"));
    private static final Map<String, Deadline> CALENDAR = Calendars.of(PETITION);
    private static final Map<String, Deadline> PUBLISHED = Calendars.of(PETITION.withPublished(day("2016-04-25")));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "initiation, 2016-04-18",
        "period-of-investigation, 2015-01-01 to 2015-12-31",
        "scope-comments, 2016-05-09",
        "scope-rebuttal, 2016-05-19",
        "characteristics-comments, 2016-05-09",
        "characteristics-rebuttal, 2016-05-16",
        "itc-preliminary, 2016-05-12",
        "itc-views, 2016-05-19",
        "preliminary-determination, 2016-09-06",
        "preliminary-determination-postponed, 2016-10-25",
    })
    void theNoticeAndTheCommissionPrintTheseDates(String id, String printed) {
        assertThat(date(CALENDAR.get(id))).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "cbp-data, 2016-05-02",
        "respondent-selection-comments, 2016-05-09",
        "respondent-selection-rebuttal, 2016-05-16",
        "respondent-selection, 2016-05-16",
    })
    void respondentSelectionRunsFromPublication(String id, String date) {
        assertThat(date(PUBLISHED.get(id))).isEqualTo(date);
    }

    @Test
    void theArithmeticIsShownStepByStep() {
        assertThat(CALENDAR.get("initiation").steps())
                .containsExactly("March 28 + 20 days = Sunday April 17; next business day April 18");
        assertThat(CALENDAR.get("preliminary-determination").steps())
                .containsExactly("April 18 + 140 days = Monday September 5 (Labor Day); next business day September 6");
        assertThat(CALENDAR.get("scope-comments").steps())
                .containsExactly("April 18 + 20 days = Sunday May 8; next business day May 9", "By 5:00 p.m. Eastern Time.");
    }

    @Test
    void theScopeRebuttalCountsFromTheDeadlineAsMoved() {
        assertThat(CALENDAR.get("scope-rebuttal").steps()).first().isEqualTo("May 9 + 10 days = Thursday May 19");
    }

    @Test
    void everyDateSaysWhereItsRuleWasRead() {
        assertThat(CALENDAR.get("initiation").verified()).isEqualTo(Verification.OFFICIAL);
        assertThat(CALENDAR.get("itc-views").verified()).isEqualTo(Verification.SECONDARY);
        assertThat(CALENDAR.values()).allSatisfy(deadline -> {
            assertThat(deadline.citation()).isNotBlank();
            assertThat(deadline.rule()).endsWith(".");
            assertThat(deadline.steps()).isNotEmpty();
        });
    }

    @Test
    void withoutAPublicationDateRespondentSelectionWaits() {
        assertThat(CALENDAR).doesNotContainKey("respondent-selection");
        assertThat(Calendars.PETITIONS.deadlines(PETITION).notes()).extracting(Object::toString).anySatisfy(
                note -> assertThat(note).startsWith("respondent-selection: ").contains("publication of the initiation"));
    }

    @Test
    void theDatesComeEarliestFirst() {
        List<Deadline> deadlines = Calendars.PETITIONS.deadlines(PETITION).value();
        assertThat(deadlines).extracting(deadline -> deadline.when().first()).isSorted();
    }
}
