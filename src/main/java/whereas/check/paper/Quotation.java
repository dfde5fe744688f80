package whereas.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Some words of a paper, from one place of its text to another. */
public record Quotation(Paper paper, int start, int end) {
    private static final int LONGEST = 240;

    /** The words in plain characters, on one line. */
    public String text() {
        StringBuilder words = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = paper.text().charAt(i);
            boolean blank = c == ' ' || c >= '\t' && c <= '\r';
            if (!blank) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** The words in plain characters, with their line breaks and tabs. */
    public String lines() {
        return paper.text().substring(start, end);
    }

    public int line() {
        return place().line();
    }

    /** Where the words stand, with the words as they stand there. */
    public Place place() {
        return paper.place(start, end, LONGEST);
    }

    /** All places in these words that match. */
    public List<Quotation> all(Pattern pattern) {
        return paper.find(pattern, start, end, 0);
    }

    /** What a group of the pattern matches in these words. */
    public List<Quotation> all(Pattern pattern, int group) {
        return paper.find(pattern, start, end, group);
    }

    public Optional<Quotation> first(Pattern pattern) {
        return all(pattern).stream().findFirst();
    }

    public Optional<Quotation> first(Pattern pattern, int group) {
        return all(pattern, group).stream().findFirst();
    }

    /**
     * The stretches of these words that have a match in them: each from behind one of the characters before it to one of those behind it.
     * A pattern like {@code [^.]*word[^.]*} says the same, but takes the time of the square of a line's length.
     */
    public List<Quotation> around(Pattern pattern, String before, String behind) {
        List<Quotation> found = new ArrayList<>();
        String text = paper.text();
        for (Quotation core : all(pattern)) {
            if (!found.isEmpty() && core.start() < found.getLast().end()) {
                continue;
            }
            int from = core.start();
            while (from > start && before.indexOf(text.charAt(from - 1)) < 0) {
                from--;
            }
            int to = core.end();
            while (to < end && behind.indexOf(text.charAt(to)) < 0) {
                to++;
            }
            found.add(new Quotation(paper, from, to));
        }
        return found;
    }

    public boolean says(Pattern pattern) {
        return pattern.matcher(paper.text()).region(start, end).find();
    }

    /** The words from the beginning of these to the end of the others. */
    public Quotation upTo(Quotation other) {
        return new Quotation(paper, start, Math.max(end, other.end));
    }

    /** With the word before them and the word behind them, so that a reader finds a short one. */
    public Quotation withNeighbours() {
        String text = paper.text();
        int from = start;
        while (from > 0 && Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return new Quotation(paper, from, to);
    }

    /** Without the white space around the words. */
    public Quotation trimmed() {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(paper.text().charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(paper.text().charAt(to - 1))) {
            to--;
        }
        return new Quotation(paper, from, to);
    }
}
