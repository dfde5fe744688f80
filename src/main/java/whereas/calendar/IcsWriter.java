package whereas.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes deadlines as an iCalendar file, RFC 5545: one all-day event each, with its reasons, and reminders at nine in
 * the morning some days before. Written here rather than through a library: all-day events need no time zones, and the
 * usual library looks for newer zones on the network. The tests read the result back with that library.
 */
public final class IcsWriter {
    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
            .withZone(ZoneOffset.UTC);
    private static final int LINE = 75;

    private IcsWriter() {}

    /**
     * The file, with the line ends that the format wants. The same arguments give the same bytes.
     *
     * @param matter a name that is unique among the firm's matters: a calendar program replaces the events of a matter
     *     that it already has
     * @param written the time to stamp the events with
     * @param remindDays how many days before a deadline to remind, each 1 or more; periods have no reminder
     */
    public static String write(List<Deadline> deadlines, String matter, Instant written, List<Integer> remindDays) {
        List<String> lines = new ArrayList<>();
        for (Deadline deadline : deadlines) {
            event(deadline, deadline.title(), matter, written, remindDays, lines);
        }
        return file(lines);
    }

    /**
     * The file of several matters' deadlines, in whose events each matter is named.
     *
     * @param matters the deadlines by the unique name of their matter, in the order in which they are written
     */
    public static String write(Map<String, List<Deadline>> matters, Instant written, List<Integer> remindDays) {
        List<String> lines = new ArrayList<>();
        matters.forEach((matter, deadlines) -> deadlines.forEach(deadline ->
                event(deadline, deadline.title() + " (" + matter + ")", matter, written, remindDays, lines)));
        return file(lines);
    }

    private static String file(List<String> events) {
        List<String> lines = new ArrayList<>(List.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Whereas//Calendar//EN",
                "CALSCALE:GREGORIAN"));
        lines.addAll(events);
        lines.add("END:VCALENDAR");
        StringBuilder file = new StringBuilder();
        lines.forEach(line -> fold(line, file));
        return file.toString();
    }

    private static void event(Deadline deadline, String summary, String matter, Instant written, List<Integer> remindDays,
            List<String> lines) {
        LocalDate end = deadline.when().last().plusDays(1);
        List<String> reasons = new ArrayList<>(deadline.steps());
        reasons.add(deadline.rule());
        reasons.add(deadline.citation() + " (" + deadline.verified().words() + ")");
        lines.addAll(List.of("BEGIN:VEVENT", "UID:" + text(deadline.id() + "." + matter + "@whereas"),
                "DTSTAMP:" + STAMP.format(written), "DTSTART;VALUE=DATE:" + DATE.format(deadline.when().first()),
                "DTEND;VALUE=DATE:" + DATE.format(end), "SUMMARY:" + text(summary),
                "DESCRIPTION:" + text(String.join("\n", reasons)), "TRANSP:TRANSPARENT"));
        if (deadline.when() instanceof When.Day) {
            for (int days : remindDays) {
                // An all-day event begins at midnight, so nine in the morning is fifteen hours short of whole days before.
                String before = days == 1 ? "-PT15H" : "-P" + (days - 1) + "DT15H";
                lines.addAll(List.of("BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:" + before,
                        "DESCRIPTION:" + text(summary), "END:VALARM"));
            }
        }
        lines.add("END:VEVENT");
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", " ");
    }

    /** A line may have 75 bytes, and a character must not be cut; what is longer goes on after a line end and a blank. */
    private static void fold(String line, StringBuilder file) {
        int used = 0;
        for (int c : line.codePoints().toArray()) {
            String character = Character.toString(c);
            int bytes = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LINE) {
                file.append("\r\n ");
                used = 1;
            }
            file.append(character);
            used += bytes;
        }
        file.append("\r\n");
    }
}
