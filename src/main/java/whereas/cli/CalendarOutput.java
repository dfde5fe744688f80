package whereas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import whereas.calendar.Deadline;
import whereas.calendar.IcsWriter;
import whereas.calendar.JsonWriter;
import whereas.calendar.TableWriter;
import whereas.result.Refused;
import whereas.result.Result;

/** The ways in which a calendar is printed; its notes go to the other stream. */
final class CalendarOutput {
    private static final List<Integer> REMIND_DAYS = List.of(7, 1);

    @Option(names = "--json", description = "Prints the deadlines as JSON: id, title, date (or from and to), citation, verified, steps.")
    private boolean json;
    @Option(names = "--ics", paramLabel = "FILE", description = "Also writes them as an iCalendar file, with reminders a week and a day before.")
    private Path ics;

    int print(CommandSpec spec, Result<List<Deadline>> deadlines, String title) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? JsonWriter.write(deadlines.value()) : TableWriter.write(deadlines.value()));
        if (ics != null) {
            write(deadlines.value(), title);
        }
        deadlines.notes().forEach(note -> spec.commandLine().getErr().println("note: " + note));
        return 0;
    }

    private void write(List<Deadline> deadlines, String title) {
        try {
            Files.writeString(ics, IcsWriter.write(deadlines, title, Instant.now(), REMIND_DAYS));
        } catch (IOException e) {
            throw new Refused(ics.toString(), "the calendar file cannot be written here; choose another place");
        }
    }
}
