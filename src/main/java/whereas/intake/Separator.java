package whereas.intake;

import java.util.ArrayList;
import java.util.List;

/** Finds out which character separates the cells of a text file. */
final class Separator {
    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int ROWS = 50;

    private Separator() {
    }

    /** The character that divides most of the first rows into as many cells as the first; a comma when none divides them. */
    static char of(String text) {
        char best = ',';
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(counts(text, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** Agreement among the rows counts first, then the number of cells. */
    private static int score(List<Integer> counts) {
        int usual = counts.stream().filter(count -> count > 0)
                .max((a, b) -> Integer.compare(agreeing(counts, a), agreeing(counts, b))).orElse(0);
        return usual == 0 ? 0 : agreeing(counts, usual) * 100 / counts.size() * 100 + Math.min(usual, 99);
    }

    private static int agreeing(List<Integer> counts, int count) {
        return (int) counts.stream().filter(c -> c == count).count();
    }

    /** How often the character stands outside quotation marks in each of the first rows that are not empty. */
    private static List<Integer> counts(String text, char separator) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        boolean empty = true;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < ROWS; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                empty = false;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!empty) {
                    counts.add(count);
                }
                count = 0;
                empty = true;
            } else {
                empty &= c == ' ';
                count += !quoted && c == separator ? 1 : 0;
            }
        }
        if (!empty) {
            counts.add(count);
        }
        return counts;
    }
}
