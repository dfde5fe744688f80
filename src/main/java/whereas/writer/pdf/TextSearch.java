package whereas.writer.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds words on pages, whatever their case and also where a line breaks between them. */
public final class TextSearch {
    private TextSearch() {
    }

    /** A place where the words stand: one area, or several where they go on in the next line. */
    public record Match(List<TextRun> areas) {
        public Match {
            areas = List.copyOf(areas);
        }

        public int page() {
            return areas.getFirst().page();
        }
    }

    /** All places where the words stand; none when no words are given. */
    public static List<Match> find(List<TextRun> runs, String words) {
        String wanted = words.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        if (wanted.isEmpty()) {
            return List.of();
        }
        StringBuilder text = new StringBuilder();
        int[] starts = new int[runs.size()];
        for (int i = 0; i < runs.size(); i++) {
            if (i > 0 && runs.get(i).line() != runs.get(i - 1).line() && !text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
            starts[i] = text.length();
            // Letter by letter, so that the text stays as long as it is.
            runs.get(i).text().chars().forEach(c -> text.append(Character.toLowerCase((char) c)));
        }
        List<Match> found = new ArrayList<>();
        int run = 0;
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            while (run + 1 < starts.length && starts[run + 1] <= at) {
                run++;
            }
            found.add(new Match(areas(runs, starts, run, at, at + wanted.length())));
        }
        return List.copyOf(found);
    }

    private static List<TextRun> areas(List<TextRun> runs, int[] starts, int first, int from, int to) {
        List<TextRun> areas = new ArrayList<>();
        for (int i = first; i < starts.length && starts[i] < to; i++) {
            TextRun run = runs.get(i);
            int start = Math.clamp(from - starts[i], 0, run.text().length());
            int end = Math.clamp(to - starts[i], 0, run.text().length());
            if (start < end) {
                double x = run.reach(start);
                areas.add(new TextRun(run.page(), run.line(), run.x() + x, run.y(), run.reach(end) - x, run.height(), run.text().substring(start, end)));
            }
        }
        return areas;
    }
}
