package whereas.calendar;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes deadlines as a JSON array of objects with the keys {@code id}, {@code title}, {@code date} (or {@code from}
 * and {@code to}), {@code citation}, {@code verified} and {@code steps}, in this order. {@code verified} is true only
 * where every rule that the date rests on was read in an official text.
 */
public final class JsonWriter {
    private JsonWriter() {}

    /** The array, indented, with a line feed at its end. */
    public static String write(List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            return "[]\n";
        }
        return deadlines.stream().map(JsonWriter::object).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }

    private static String object(Deadline deadline) {
        String when = switch (deadline.when()) {
            case When.Day day -> key("date", quoted(day.date().toString()));
            case When.Period period -> key("from", quoted(period.from().toString())) + ",\n"
                    + key("to", quoted(period.to().toString()));
        };
        String steps = deadline.steps().isEmpty() ? "[]" : deadline.steps().stream().map(step -> "      " + quoted(step))
                .collect(Collectors.joining(",\n", "[\n", "\n    ]"));
        return "  {\n" + String.join(",\n", key("id", quoted(deadline.id())), key("title", quoted(deadline.title())), when,
                key("citation", quoted(deadline.citation())),
                key("verified", Boolean.toString(deadline.verified().official())), key("steps", steps)) + "\n  }";
    }

    private static String key(String name, String value) {
        return "    \"" + name + "\": " + value;
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(c < ' ' ? String.format("\\u%04x", (int) c) : String.valueOf(c));
            }
        }
        return quoted.append('"').toString();
    }
}
