package whereas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static whereas.calendar.Calendars.date;
import static whereas.calendar.Calendars.day;

import org.junit.jupiter.api.Test;
import whereas.result.Refused;
import whereas.result.Verification;

class ClosuresTest {
    @Test
    void theShippedListHoldsTheTollingsOfTheLastYears() {
        assertThat(Closures.shipped().list()).filteredOn(closure -> closure.agency() == Agency.COMMERCE)
                .filteredOn(closure -> closure.tolledDays() > 0)
                .extracting(closure -> closure.from() + " +" + closure.tolledDays())
                .contains("2018-01-20 +3", "2018-12-22 +40", "2024-07-22 +7");
    }

    @Test
    void tolledDaysAreAddedWholeAndThenTheDayIsMoved() {
        PetitionQuestion strontium = PetitionQuestion.antidumping(day("2018-09-05")).withInitiated(day("2018-09-25"));
        Deadline preliminary = Calendars.of(strontium).get("preliminary-determination");
        assertThat(preliminary.steps()).containsExactly("September 25 + 140 days = Tuesday February 12, 2019",
                "February 12, 2019 + 40 days tolled (partial shutdown from December 22, 2018) = Sunday March 24; "
                        + "next business day March 25");
        assertThat(preliminary.verified()).isEqualTo(Verification.OFFICIAL);
    }

    @Test
    void threeDaysAreTolledForTheShutdownOfJanuary2018() {
        PetitionQuestion petition = PetitionQuestion.countervailing(day("2017-11-20")).withInitiated(day("2017-12-11"));
        assertThat(date(petition, "preliminary-determination")).as("February 14 and three days, a Saturday, and the Monday is "
                + "Washington's Birthday").isEqualTo("2018-02-20");
    }

    @Test
    void aPeriodThatBeganAfterAClosureIsNotTolled() {
        PetitionQuestion steel = PetitionQuestion.antidumping(day("2019-02-04")).withInitiated(day("2019-02-25"));
        assertThat(Calendars.of(steel).get("preliminary-determination").steps()).noneMatch(step -> step.contains("tolled"));
    }

    @Test
    void eachAgencyTollsOnItsOwn() {
        PetitionQuestion petition = PetitionQuestion.antidumping(day("2018-12-03"));
        assertThat(date(petition, "initiation")).as("December 23 and 40 days").isEqualTo("2019-02-01");
        assertThat(date(petition, "itc-preliminary")).as("January 17 and 35 days").isEqualTo("2019-02-21");
    }

    @Test
    void aClosedDayWithoutTollingIsNoBusinessDay() {
        WorkingDays commerce = new AgencyDays(Agency.COMMERCE, Closures.shipped());
        assertThat(commerce.onOrAfter(day("2025-01-09"))).isEqualTo("2025-01-10");
        assertThat(commerce.isOpen(day("2024-07-22"))).as("a memorandum closes nothing").isTrue();
    }

    @Test
    void theUserAddsALine() {
        Closures mine = ClosuresReader.read("mine.csv", Closures.shippedText()
                + "\ncommerce,2026-02-23,2026-02-24,yes,2,official,snow, and much of it\n");
        assertThat(mine.list()).hasSize(Closures.shipped().list().size() + 1);
        assertThat(mine.list().getLast().reason()).isEqualTo("snow, and much of it");
    }

    @Test
    void everyBadLineIsReportedAtOnce() {
        String text = """
                # mine
                agency,from,to,closed,tolled days,source,reason
                treasury,2019-01-01,yesterday,perhaps,-3,gossip,
                commerce,2019-01-05,2019-01-02,yes,3,official,backwards
                commerce,2019-02-01,2019-02-02,no,0,memory,nothing
                commerce,2019-03-01
                commission,2019-04-01,2019-04-03,yes,3,memory,once
                commission,2019-04-02,2019-04-02,yes,1,memory,twice
                """;
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ClosuresReader.read("mine.csv", text))
                .satisfies(refused -> assertThat(refused.notes()).extracting(Object::toString).containsExactly(
                        "mine.csv line 3: The line has \"treasury\" as agency, not one of commerce, commission.",
                        "mine.csv line 3: The line has \"yesterday\" in to, not a date such as 2019-01-28.",
                        "mine.csv line 3: The line has \"perhaps\" in closed, not yes or no.",
                        "mine.csv line 3: The line has \"-3\" in tolled days, not a whole number from 0 to 366.",
                        "mine.csv line 3: The line has \"gossip\" as source, not one of official, secondary, memory.",
                        "mine.csv line 3: The line gives no reason.",
                        "mine.csv line 4: The line ends on 2019-01-02 before it begins on 2019-01-05.",
                        "mine.csv line 5: The line neither closes the agency nor tolls anything.",
                        "mine.csv line 6: The line has 2 of the columns agency,from,to,closed,tolled days,source,reason.",
                        "mine.csv line 8: The line overlaps 2019-04-01 to 2019-04-03 of the same agency."));
    }
}
