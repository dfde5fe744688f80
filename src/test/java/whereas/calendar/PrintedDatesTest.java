package whereas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static whereas.calendar.Calendars.date;
import static whereas.calendar.Calendars.day;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates that Commerce printed in other notices, computed from the day of initiation that the same notice gives. */
class PrintedDatesTest {
    @ParameterizedTest(name = "{0}: {1} + 65 days is due {2}")
    @CsvSource({
        "Supercalendered paper from Canada (80 FR 22477), 2015-03-18, 2015-05-22",
        "Aluminum extrusions from China and others (FR Doc. 2023-26746), 2023-10-24, 2023-12-28",
        "Ceramic tile from India (89 FR 53958): a Saturday, 2024-05-09, 2024-07-15",
        "Fiberglass door panels from China (90 FR 22704), 2025-04-09, 2025-06-13",
    })
    void countervailingPreliminaries(String investigation, String initiated, String printed) {
        PetitionQuestion petition = PetitionQuestion.countervailing(day(initiated)).withInitiated(day(initiated));
        assertThat(date(petition, "preliminary-determination")).isEqualTo(printed);
    }

    @ParameterizedTest(name = "{0}: {1} + 140 days is due {2}")
    @CsvSource({
        "Fabricated structural steel from Canada and others (84 FR 31301), 2019-02-25, 2019-07-15",
        "Ceramic tile from China (84 FR 46711), 2019-04-30, 2019-09-17",
        "Strontium chromate (84 FR 8669): 40 days tolled and then a Sunday, 2018-09-25, 2019-03-25",
    })
    void antidumpingPreliminaries(String investigation, String initiated, String printed) {
        PetitionQuestion petition = PetitionQuestion.antidumping(day(initiated)).withInitiated(day(initiated));
        assertThat(date(petition, "preliminary-determination")).isEqualTo(printed);
    }
}
