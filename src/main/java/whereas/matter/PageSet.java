package whereas.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whereas.json.AsText;

/**
 * Numbers of pages as people type them, «3, 4, 6, 36-39»: kept as a set, printed in order, three or more in a row as a range.
 *
 * @param pages in order, each once
 */
@AsText
public record PageSet(List<Integer> pages) {
    private static final Pattern PREFIX = Pattern.compile("(?i)^\\s*(pages?|pp?\\.)\\s+");
    private static final Pattern BETWEEN = Pattern.compile("(?i)\\s*(?:[,;]\\s*(?:and\\s+|&\\s*)?|\\s+and\\s+|\\s*&\\s*)\\s*");
    private static final Pattern ITEM = Pattern.compile("(?i)(\\d{1,5})(?:\\s*(?:[-–—]|\\bto\\b|\\bthrough\\b)\\s*(\\d{1,5}))?");
    private static final int RANGE = 3;

    public PageSet {
        pages = List.copyOf(new TreeSet<>(pages));
        if (!pages.isEmpty() && pages.getFirst() < 1) {
            throw new IllegalArgumentException("pages are counted from 1; there is no page " + pages.getFirst());
        }
    }

    public static PageSet none() {
        return new PageSet(List.of());
    }

    /**
     * Reads what a person typed; commas, semicolons, «and», dashes, «to» and «through» are understood.
     *
     * @throws IllegalArgumentException when something in it is neither a page nor a range, or a range runs backwards
     */
    public static PageSet of(String typed) {
        List<Integer> pages = new ArrayList<>();
        for (String item : items(PREFIX.matcher(typed).replaceFirst(""))) {
            Matcher matcher = ITEM.matcher(item);
            if (item.equalsIgnoreCase("Exhibit List")) {
                throw new IllegalArgumentException("the list of exhibits has no page numbers; take it out here and set exhibitList to true");
            }
            if (!matcher.matches()) {
                throw new IllegalArgumentException("«" + item + "» is not a page; write pages as 3, 4, 6, 36-39");
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (to < from) {
                throw new IllegalArgumentException("the range of pages «" + item + "» runs backwards; write the lower page first, "
                        + to + "-" + from + ", or mend the page that was mistyped");
            }
            for (int page = from; page <= to; page++) {
                pages.add(page);
            }
        }
        return new PageSet(pages);
    }

    /** The items of a list that commas, semicolons or «and» divide; none for an empty text. */
    static List<String> items(String typed) {
        return Stream.of(BETWEEN.split(typed.strip())).map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    public boolean isEmpty() {
        return pages.isEmpty();
    }

    public int size() {
        return pages.size();
    }

    /** The pages of both sets. */
    public PageSet with(PageSet other) {
        return new PageSet(Stream.concat(pages.stream(), other.pages.stream()).toList());
    }

    /** The pages of this set that are not in the other. */
    public PageSet without(PageSet other) {
        return new PageSet(pages.stream().filter(page -> !other.pages.contains(page)).toList());
    }

    /** «3, 4, 6, 36-39»; empty for no pages. */
    public String words() {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < pages.size();) {
            int end = i;
            while (end + 1 < pages.size() && pages.get(end + 1) == pages.get(end) + 1) {
                end++;
            }
            if (end - i + 1 >= RANGE) {
                items.add(pages.get(i) + "-" + pages.get(end));
                i = end + 1;
            } else {
                items.add(pages.get(i++).toString());
            }
        }
        return String.join(", ", items);
    }

    @Override
    public String toString() {
        return words();
    }
}
