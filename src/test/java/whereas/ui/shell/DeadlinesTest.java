package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.calendar.Deadline;
import whereas.calendar.When;
import whereas.ui.calendar.CalendarViewModel;

class DeadlinesTest {
    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void start() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    private CalendarViewModel deadlines(String matter) {
        office.shell.matters().selectedProperty().set(office.shell.matters().found().stream()
                .filter(row -> row.stored().title().startsWith(matter)).findFirst().orElseThrow());
        CalendarViewModel calendar = office.shell.deadlines().orElseThrow();
        calendar.count();
        return calendar;
    }

    private static String day(CalendarViewModel calendar, String id) {
        When when = calendar.deadlines().stream().filter(deadline -> deadline.id().equals(id)).map(Deadline::when).findFirst().orElseThrow();
        return when.first().toString();
    }

    @Test
    void aNoticesFirstDayToSueFollowsFromItsServiceEvents() {
        CalendarViewModel calendar = deadlines("Khee");
        assertThat(day(calendar, "first-day-to-sue-statutory")).isEqualTo("2022-08-03");
        assertThat(day(calendar, "first-day-to-sue")).isEqualTo("2022-08-09");
        assertThat(calendar.remarksProperty().get()).contains("not verified");
    }

    @Test
    void aPetitionsDatesFollowFromTheDayOfFiling() {
        CalendarViewModel calendar = deadlines("Ferrovanadium");
        assertThat(day(calendar, "initiation")).isEqualTo("2016-04-18");
        assertThat(day(calendar, "scope-rebuttal")).isEqualTo("2016-05-19");
    }

    @Test
    void savingLeavesACalendarFileAndAPicture() throws IOException {
        office.dialogs.choosesFolder(folder);
        deadlines("Ferrovanadium").save();
        assertThat(Files.readString(folder.resolve("Ferrovanadium from Korea, petition of March 28, 2016.ics"))).contains("BEGIN:VEVENT", "BEGIN:VALARM");
        assertThat(Files.readString(folder.resolve("Ferrovanadium from Korea, petition of March 28, 2016 timeline.svg"))).startsWith("<svg");
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("The deadlines are saved");
    }
}
