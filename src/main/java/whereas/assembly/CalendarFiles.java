package whereas.assembly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import whereas.calendar.Deadline;
import whereas.calendar.IcsWriter;
import whereas.calendar.TimelineWriter;
import whereas.result.Refused;

/** Writes deadlines as files: for a calendar program, with reminders a week and a day before, and as a picture. */
public final class CalendarFiles {
    private static final List<Integer> REMIND_DAYS = List.of(7, 1);

    private CalendarFiles() {
    }

    /** Writes an iCalendar file. */
    public static void calendar(List<Deadline> deadlines, String title, Path file, Instant now) {
        write(file, IcsWriter.write(deadlines, title, now, REMIND_DAYS));
    }

    /**
     * Writes the deadlines of several matters as one iCalendar file.
     *
     * @param matters the deadlines by the name of their matter, which must be unique
     */
    public static void calendar(Map<String, List<Deadline>> matters, Path file, Instant now) {
        write(file, IcsWriter.write(matters, now, REMIND_DAYS));
    }

    /** Writes the deadlines as a timeline, an SVG picture. */
    public static void picture(List<Deadline> deadlines, Path file) {
        write(file, TimelineWriter.write(deadlines));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new Refused(file.toString(), "the file cannot be written here; choose another place");
        }
    }
}
