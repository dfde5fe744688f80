package whereas.check.paper;

import java.util.Arrays;
import java.util.List;
import whereas.intake.FileLine;

/**
 * The text of some lines made fit for searching: straight quotation marks and plain dashes, without the stars and slashes of
 * markup. Each character knows where it came from, so that a quotation shows the words as they stand.
 */
final class Flow {
    private final String raw;
    private final String text;
    private final int[] origin;
    private final int[] starts;
    private final List<FileLine> lines;

    Flow(List<FileLine> lines) {
        this.lines = List.copyOf(lines);
        StringBuilder whole = new StringBuilder();
        starts = new int[lines.size()];
        for (int i = 0; i < lines.size(); i++) {
            starts[i] = whole.length();
            whole.append(lines.get(i).text()).append('\n');
        }
        raw = whole.toString();
        StringBuilder plain = new StringBuilder(raw.length());
        int[] from = new int[raw.length() + 1];
        for (int i = 0; i < raw.length(); i++) {
            char c = plain(raw.charAt(i));
            boolean markup = c == '*' || c == '\\' && i + 1 < raw.length() && !Character.isLetterOrDigit(raw.charAt(i + 1));
            if (c != '\0' && !markup) {
                from[plain.length()] = i;
                plain.append(c);
            }
        }
        text = plain.toString();
        from[plain.length()] = raw.length();
        origin = Arrays.copyOf(from, plain.length() + 1);
    }

    private static char plain(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u0060' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u00A0', '\u2007', '\u2009', '\u202F', '\u2002', '\u2003' -> ' ';
            case '\u00AD', '\u200B', '\u200E', '\u200F', '\u2060', '\uFEFF' -> '\0';
            default -> c;
        };
    }

    String text() {
        return text;
    }

    /** The words between two places of the text, as they stand in the file, on one line. */
    String quote(int start, int end) {
        return raw.substring(origin[start], end == 0 ? 0 : Math.min(origin[end - 1] + 1, raw.length())).replaceAll("\\s+", " ").strip();
    }

    FileLine line(int position) {
        int index = Arrays.binarySearch(starts, origin[Math.min(position, origin.length - 1)]);
        return lines.get(Math.clamp(index >= 0 ? index : -index - 2, 0, lines.size() - 1));
    }
}
