package whereas.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Marks in the text of a traced document that say from which fact a stretch of it came. They are noncharacters of Unicode, which no
 * text holds and every writer would print as nothing; documents that leave the program are never traced.
 */
public final class FactMarks {
    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final char DIGIT = '\uFDE0';
    private static final int BITS = 4;

    private FactMarks() {
    }

    /**
     * Text without its marks, and what they said.
     *
     * @param stretches in the order of the text; they do not overlap
     */
    public record Unmarked(String text, List<Stretch> stretches) {
    }

    /**
     * A part of a text.
     *
     * @param start where it begins
     * @param end where it ends, not included
     * @param fact the number of the fact that it came from
     */
    public record Stretch(int start, int end, int fact) {
    }

    /** The text with marks around it; blank text stays as it is, so that nothing is there where nothing was. */
    public static String mark(String text, int fact) {
        String clean = clean(text);
        int from = 0;
        int to = clean.length();
        while (from < to && clean.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && clean.charAt(to - 1) <= ' ') {
            to--;
        }
        if (from == to) {
            return clean;
        }
        StringBuilder marked = new StringBuilder(clean.length() + 8).append(clean, 0, from).append(OPEN);
        for (int shift = (31 - Integer.numberOfLeadingZeros(fact | 1)) / BITS * BITS; shift >= 0; shift -= BITS) {
            marked.append((char) (DIGIT + (fact >> shift & (1 << BITS) - 1)));
        }
        return marked.append(clean, from, to).append(CLOSE).append(clean, to, clean.length()).toString();
    }

    /** A fact's text without characters that would be taken for marks. */
    public static String clean(String text) {
        return hasMarks(text) ? replaced(text) : text;
    }

    /** Whether there is any mark in a text. */
    public static boolean hasMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isMark(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text without marks. */
    public static String strip(String text) {
        return hasMarks(text) ? read(text).text() : text;
    }

    /** Takes marks away and tells what they said. */
    public static Unmarked read(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        List<Stretch> stretches = new ArrayList<>();
        int start = -1;
        int fact = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == OPEN) {
                start = plain.length();
                fact = 0;
            } else if (c == CLOSE) {
                if (start >= 0 && plain.length() > start) {
                    stretches.add(new Stretch(start, plain.length(), fact));
                }
                start = -1;
            } else if (c >= DIGIT && c < DIGIT + (1 << BITS)) {
                fact = fact << BITS | c - DIGIT;
            } else {
                plain.append(c);
            }
        }
        return new Unmarked(plain.toString(), List.copyOf(stretches));
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.chars().forEach(c -> clean.append(isMark((char) c) ? '\uFFFD' : (char) c));
        return clean.toString();
    }

    private static boolean isMark(char c) {
        return c >= OPEN && c < DIGIT + (1 << BITS);
    }
}
