package whereas.calendar;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes deadlines as plain text: a line with the date and what is due, and under it the reasons. */
public final class TableWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.US);
    private static final String INDENT = " ".repeat(16);

    private TableWriter() {}

    /** The table, with a blank line between two deadlines; a name from outside stays on its line. */
    public static String write(List<Deadline> deadlines) {
        return String.join("\n", deadlines.stream().map(TableWriter::rows).toList());
    }

    private static String rows(Deadline deadline) {
        StringBuilder rows = new StringBuilder(DAY.format(deadline.when().first())).append("  ")
                .append(oneLine(deadline.title())).append('\n');
        if (deadline.when() instanceof When.Period period) {
            rows.append("to ").append(DAY.format(period.to())).append('\n');
        }
        for (String step : deadline.steps()) {
            rows.append(INDENT).append(oneLine(step)).append('\n');
        }
        rows.append(INDENT).append(deadline.rule()).append('\n');
        return rows.append(INDENT).append(deadline.citation()).append(" [").append(deadline.verified().words())
                .append("]\n").toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
