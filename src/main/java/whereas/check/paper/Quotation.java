package whereas.check.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Some words of a paper, from one place of its text to another. */
public record Quotation(Paper paper, int start, int end) {
    private static final int LONGEST = 240;

    /** The words in plain characters, on one line. */
    public String text() {
        return paper.text().substring(start, end).replaceAll("\\s+", " ").strip();
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
        int from = text.substring(0, start).stripTrailing().length();
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
