package whereas.check.paper;

import java.util.List;
import java.util.regex.Pattern;
import whereas.intake.FileLine;

/** Which lines of a file speak of perjury, counted once: a proof of service of many pages has its heading on each of them. */
final class SwornLines {
    private static final Pattern PERJURY = Phrase.of("\\bperjury\\b");

    private final int[] before;

    SwornLines(List<FileLine> lines) {
        before = new int[lines.size() + 1];
        for (int i = 0; i < lines.size(); i++) {
            before[i + 1] = before[i] + (PERJURY.matcher(lines.get(i).text()).find() ? 1 : 0);
        }
    }

    /** Whether one of the lines from one index up to another does. */
    boolean between(int from, int to) {
        return before[to] > before[from];
    }
}
