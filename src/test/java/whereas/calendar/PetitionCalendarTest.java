package whereas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static whereas.calendar.Calendars.date;
import static whereas.calendar.Calendars.day;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.result.Refused;
import whereas.result.Verification;

class PetitionCalendarTest {
    private static final PetitionQuestion DUMPING = PetitionQuestion.antidumping(day("2016-03-28"));
    private static final PetitionQuestion SUBSIDIES = PetitionQuestion.countervailing(day("2016-03-28"));
    private static final PetitionQuestion SOLAR = PetitionQuestion.both(day("2024-04-24"));

    @Test
    void aPetitionAfterNoonIsFiledWithTheCommissionOnTheNextBusinessDay() {
        PetitionQuestion late = DUMPING.withAfterNoon();
        assertThat(date(late, "itc-filing")).isEqualTo("2016-03-29");
        assertThat(date(late, "itc-preliminary")).isEqualTo("2016-05-13");
        assertThat(date(late, "initiation")).as("Commerce knows no such hour").isEqualTo("2016-04-18");
    }

    @Test
    void aPetitionOnAFridayAfternoonIsFiledWithTheCommissionOnMonday() {
        assertThat(date(PetitionQuestion.antidumping(day("2016-04-01")).withAfterNoon(), "itc-filing")).isEqualTo("2016-04-04");
    }

    @Test
    void anExtendedInitiationHasFortyDaysAndTheCommissionTwentyFiveAfterIt() {
        assertThat(date(DUMPING.withExtended(), "initiation")).isEqualTo("2016-05-09");
        assertThat(date(DUMPING.withExtended(), "itc-preliminary")).isEqualTo("2016-06-03");
        PetitionQuestion known = DUMPING.withExtended().withInitiated(day("2016-04-29"));
        assertThat(date(known, "itc-preliminary")).isEqualTo("2016-05-24");
    }

    @Test
    void theInitiationGivenTakesThePlaceOfTheComputedOne() {
        Map<String, Deadline> calendar = Calendars.of(DUMPING.withInitiated(day("2016-04-15")));
        assertThat(date(calendar.get("initiation"))).isEqualTo("2016-04-15");
        assertThat(calendar.get("initiation").steps()).endsWith("Initiated on April 15, 2016, as given.");
        assertThat(date(calendar.get("scope-comments"))).isEqualTo("2016-05-05");
        assertThat(date(calendar.get("itc-preliminary"))).as("still from the filing").isEqualTo("2016-05-12");
    }

    @ParameterizedTest(name = "filed {0}, nonmarket economy {1}: {2}")
    @CsvSource({
        "2016-03-28, false, 2015-01-01 to 2015-12-31",
        "2016-03-28, true, 2015-07-01 to 2015-12-31",
        "2016-04-01, false, 2015-04-01 to 2016-03-31",
        "2018-01-17, false, 2017-01-01 to 2017-12-31",
        "2024-04-24, false, 2023-04-01 to 2024-03-31",
        "2024-04-24, true, 2023-10-01 to 2024-03-31",
        "2024-07-01, false, 2023-07-01 to 2024-06-30",
        "2024-06-30, false, 2023-04-01 to 2024-03-31",
    })
    void theQuartersAreThoseCompleteAsOfTheMonthBeforeFiling(String filed, boolean nonMarket, String period) {
        PetitionQuestion petition = PetitionQuestion.antidumping(day(filed));
        assertThat(date(nonMarket ? petition.withNonMarketEconomy() : petition, "period-of-investigation")).isEqualTo(period);
    }

    @Test
    void aCountervailingInvestigationLooksAtTheLastYear() {
        assertThat(date(SUBSIDIES, "period-of-investigation")).isEqualTo("2015-01-01 to 2015-12-31");
        assertThat(date(SUBSIDIES, "consultations")).isEqualTo("2016-03-28 to 2016-04-18");
        assertThat(Calendars.of(SUBSIDIES)).doesNotContainKeys("characteristics-comments", "final-determination-postponed");
    }

    @Test
    void commentsOnIndustrySupportHaveADeadlineSince2021() {
        Map<String, Deadline> solar = Calendars.of(SOLAR);
        assertThat(date(solar.get("industry-support-comments"))).isEqualTo("2024-05-07");
        assertThat(date(solar.get("industry-support-rebuttal"))).isEqualTo("2024-05-09");
        assertThat(solar.get("industry-support-comments").verified()).isEqualTo(Verification.SECONDARY);
        assertThat(Calendars.of(DUMPING)).doesNotContainKey("industry-support-comments");
    }

    @Test
    void theLastDayToAskForPostponementIsNeverTooNearToTheDetermination() {
        Deadline request = Calendars.of(PetitionQuestion.countervailing(day("2024-04-24"))).get("postponement-request");
        assertThat(request.steps()).containsExactly(
                "July 18 - 25 days = Sunday June 23; last business day before it June 21");
        assertThat(date(DUMPING, "postponement-request")).isEqualTo("2016-08-12");
        assertThat(date(DUMPING, "postponement-notice")).isEqualTo("2016-08-17");
    }

    @Test
    void bothInvestigationsStandSideBySide() {
        Map<String, Deadline> solar = Calendars.of(SOLAR.withPostponed());
        assertThat(date(solar.get("preliminary-determination-postponed-cvd"))).isEqualTo("2024-09-30");
        assertThat(date(solar.get("preliminary-determination-postponed"))).isEqualTo("2024-11-27");
        assertThat(solar.get("preliminary-determination-postponed").steps()).containsExactly(
                "May 14 + 190 days = Wednesday November 20",
                "November 20, 2024 + 7 days tolled (tolling memorandum of July 22, 2024) = Wednesday November 27");
    }

    @Test
    void aPostponedPreliminaryMovesTheFinal() {
        assertThat(date(DUMPING, "final-determination")).isEqualTo("2016-11-21");
        assertThat(date(DUMPING.withPostponed(), "final-determination")).isEqualTo("2017-01-09");
    }

    @Test
    void aPostponedFinalRunsFromThePublicationOfThePreliminary() {
        Course course = Course.ordinary().withPostponed().withPreliminary(day("2024-11-27"))
                .withPreliminaryPublished(day("2024-12-04")).withFinalPostponed();
        Map<String, Deadline> calendar = Calendars.of(SOLAR.withAligned()
                .withCourses(Optional.of(course), Optional.of(Course.ordinary().withPreliminary(day("2024-09-30"))
                        .withPreliminaryPublished(day("2024-10-04")))));
        assertThat(date(calendar.get("final-determination-postponed"))).isEqualTo("2025-04-18");
        assertThat(date(calendar.get("final-determination-cvd"))).as("aligned").isEqualTo("2025-04-18");
        assertThat(date(calendar.get("alignment-request"))).isEqualTo("2024-10-09");
        assertThat(date(calendar.get("itc-final"))).isEqualTo("2025-06-02");
        assertThat(date(calendar.get("order"))).isEqualTo("2025-06-09");
    }

    @Test
    void aPostponedFinalWithoutAPublicationDateIsLeftOutWithANote() {
        PetitionQuestion waiting = DUMPING.withCourses(Optional.of(Course.ordinary().withFinalPostponed()), Optional.empty());
        assertThat(Calendars.of(waiting)).doesNotContainKeys("final-determination-postponed", "itc-final", "order");
        assertThat(Calendars.PETITIONS.deadlines(waiting).notes().toString()).contains("not known yet; it and what follows");
    }

    @Test
    void theCommissionTakesTheLaterOfTwoCounts() {
        assertThat(Calendars.of(DUMPING).get("itc-final").steps()).containsExactly(
                "September 6 + 120 days = Wednesday January 4, 2017", "November 21 + 45 days = Thursday January 5, 2017",
                "The later of the two is January 5, 2017");
        Course early = Course.ordinary().withPreliminary(day("2016-09-06")).withFinal(day("2016-10-03"));
        assertThat(date(DUMPING.withCourses(Optional.of(early), Optional.empty()), "itc-final")).isEqualTo("2017-01-04");
    }

    @Test
    void afterANegativePreliminaryTheCommissionHasSeventyFiveDays() {
        Course negative = Course.ordinary().withNegativePreliminary().withFinal(day("2016-11-21"));
        assertThat(date(DUMPING.withCourses(Optional.of(negative), Optional.empty()), "itc-final")).isEqualTo("2017-02-06");
    }

    @Test
    void commerceDoesNotDecideBeforeTheCommission() {
        Closures onlyCommission = new Closures(List.of(new Closure(Agency.COMMISSION, day("2016-04-20"),
                day("2016-04-25"), true, 60, Verification.OFFICIAL, "flood")));
        Deadline preliminary = new PetitionCalendar(onlyCommission).deadlines(SUBSIDIES).value().stream()
                .filter(deadline -> deadline.id().equals("preliminary-determination")).findFirst().orElseThrow();
        assertThat(date(preliminary)).isEqualTo("2016-07-11");
        assertThat(preliminary.steps()).endsWith("Not before the determination of the Commission on July 11, 2016");
    }

    @Test
    void aDateThatRestsOnAnUnverifiedClosureIsNotVerified() {
        Map<String, Deadline> calendar = Calendars.of(PetitionQuestion.antidumping(day("2025-09-02")));
        assertThat(calendar.get("preliminary-determination").verified()).isEqualTo(Verification.MEMORY);
        assertThat(calendar.get("final-determination").verified()).as("counts from it").isEqualTo(Verification.MEMORY);
        assertThat(calendar.get("initiation").verified()).isEqualTo(Verification.OFFICIAL);
    }

    @Test
    void contradictionsAreRefusedAllAtOnce() {
        PetitionQuestion muddled = DUMPING.withInitiated(day("2016-03-01")).withPublished(day("2016-02-01")).withAligned();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Calendars.PETITIONS.deadlines(muddled))
                .satisfies(refused -> assertThat(refused.notes()).extracting(note -> note.where())
                        .containsExactly("aligned", "initiated", "published", "published"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Calendars.PETITIONS.deadlines(
                DUMPING.withCourses(Optional.empty(), Optional.empty()))).withMessageContaining("or both");
    }

    @Test
    void whatIsUnusualIsSaid() {
        PetitionQuestion sunday = PetitionQuestion.antidumping(day("2016-03-27")).withInitiated(day("2016-05-02"));
        assertThat(Calendars.PETITIONS.deadlines(sunday).notes().toString())
                .contains("March 27, 2016 is no business day (Sunday)")
                .contains("The initiation on May 2, 2016 came after its last day, April 18, 2016");
    }
}
