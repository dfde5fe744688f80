package whereas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Workspace;

/** Deadlines at the terminal. */
class CalendarCommandTest {
    private static final Path FERROVANADIUM = Path.of("templates/adcvd-petition/samples/ferrovanadium.json");
    @TempDir private Path temp;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Terminal.run(new Workspace(temp.resolve("data"), Path.of("templates")), new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void aMattersCalendarPrintsEachDateWithItsArithmetic() {
        assertThat(run("calendar", FERROVANADIUM)).isZero();
        assertThat(out.toString()).contains("""
                Mon 2016-05-09  Comments on scope
                                April 18 + 20 days = Sunday May 8; next business day May 9
                """);
        assertThat(err.toString().lines()).allMatch(line -> line.startsWith("note: "));
    }

    @Test
    void asJsonAndAsACalendarFile() throws IOException {
        Path ics = temp.resolve("ferrovanadium.ics");
        assertThat(run("calendar", FERROVANADIUM, "--json", "--ics", ics)).isZero();
        assertThat(out.toString()).startsWith("[\n  {\n").contains("\"id\": \"scope-rebuttal\",\n", "\"date\": \"2016-05-19\",\n");
        assertThat(Files.readString(ics)).startsWith("BEGIN:VCALENDAR").contains("DTSTART;VALUE=DATE:20160519", "Ferrovanadium");
    }

    @Test
    void aPetitionNeedsNoMatter() {
        assertThat(run("calendar", "petition", "--filed", "2016-03-28", "--published", "2016-04-25", "--json")).isZero();
        assertThat(out.toString()).contains("\"id\": \"initiation\"", "\"date\": \"2016-04-18\"", "\"id\": \"respondent-selection\"", "\"date\": \"2016-09-06\"")
                .doesNotContain("-cvd");
    }

    @Test
    void aPetitionAgainstSubsidiesOrBothHasItsOwnDates() {
        assertThat(run("calendar", "petition", "--filed", "2016-03-28", "--cvd", "--json")).isZero();
        assertThat(out.toString()).contains("\"date\": \"2016-06-22\"").doesNotContain("140 days", "-cvd\"");
        out.getBuffer().setLength(0);
        assertThat(run("calendar", "petition", "--filed", "2016-03-28", "--ad", "--cvd", "--postponed", "--json")).isZero();
        assertThat(out.toString()).contains("\"id\": \"preliminary-determination-cvd\"", "\"date\": \"2016-10-25\"");
    }

    @Test
    void aNoticeMailedToAnotherStateHasTenDaysMore() {
        assertThat(run("calendar", "notice", "--served", "2022-06-03", "--method", "mail", "--from", "CA", "--to", "TX")).isZero();
        assertThat(out.toString()).contains("Fri 2022-08-12  Sixtieth day", "Sat 2022-08-13  First day to sue");
    }

    @Test
    void whatIsMistypedIsOneLineAndExitCodeTwo() {
        assertThat(run("calendar", "petition", "--filed", "2016-02-30")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("whereas: Invalid value for option '--filed': «2016-02-30» is not a date like 2016-03-28 that exists; "
                + "see whereas calendar petition --help\n");
        err.getBuffer().setLength(0);
        assertThat(run("calendar", "notice", "--served", "2022-06-03", "--method", "pigeon")).isEqualTo(2);
        assertThat(err.toString()).contains("«pigeon» is not personal, mail, overnight, fax or electronic; see whereas calendar notice --help");
        err.getBuffer().setLength(0);
        assertThat(run("calendar", "notice", "--served", "2022-06-03", "--method", "mail", "--to", "Narnia")).isEqualTo(2);
        assertThat(err.toString()).contains("«Narnia» is not a state such as CA or TX, safe-at-home, or a country such as Mexico");
        err.getBuffer().setLength(0);
        assertThat(run("calendar")).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("whereas: name the file of a matter, or ask for «petition» or «notice»; see whereas calendar --help\n");
    }

    @Test
    void datesThatContradictEachOtherAreRefused() {
        assertThat(run("calendar", "petition", "--filed", "2016-03-28", "--initiated", "2016-03-01")).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("whereas: initiated: The day 2016-03-01 lies before the day of \"filed\", 2016-03-28.\n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theFirmsOwnClosuresTakeThePlaceOfTheShippedOnes() throws IOException {
        Path data = Files.createDirectories(temp.resolve("data"));
        Files.writeString(data.resolve("closures.csv"), "commerce,2016-04-18,2016-04-18,yes,0,official,snow in April\n");
        assertThat(run("calendar", "petition", "--filed", "2016-03-28", "--json")).isZero();
        assertThat(out.toString()).contains("\"date\": \"2016-04-19\"", "snow in April");
        Files.writeString(data.resolve("closures.csv"), "commerce,2016-04-18\n");
        assertThat(run("calendar", "petition", "--filed", "2016-03-28")).isEqualTo(2);
        assertThat(err.toString()).contains("closures.csv line 1");
    }
}
