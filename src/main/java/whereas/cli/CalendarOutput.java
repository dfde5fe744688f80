package whereas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import whereas.assembly.CalendarFiles;
import whereas.calendar.Deadline;
import whereas.calendar.JsonWriter;
import whereas.calendar.TableWriter;
import whereas.result.Result;

/** The ways in which a calendar is printed; its notes go to the other stream. */
final class CalendarOutput {
    @Option(names = "--json", description = "Prints the deadlines as JSON: id, title, date (or from and to), citation, verified, steps.")
    private boolean json;
    @Option(names = "--ics", paramLabel = "FILE", description = "Also writes them as an iCalendar file, with reminders a week and a day before.")
    private Path ics;
    @Option(names = "--picture", paramLabel = "FILE.svg", description = "Also draws them as a timeline.")
    private Path picture;

    int print(CommandSpec spec, Result<List<Deadline>> deadlines, String title) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? JsonWriter.write(deadlines.value()) : TableWriter.write(deadlines.value()));
        if (ics != null) {
            CalendarFiles.calendar(deadlines.value(), title, ics, Instant.now());
        }
        if (picture != null) {
            CalendarFiles.picture(deadlines.value(), picture);
        }
        deadlines.notes().forEach(note -> spec.commandLine().getErr().println("note: " + note));
        return 0;
    }
}
