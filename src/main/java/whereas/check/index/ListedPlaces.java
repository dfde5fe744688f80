package whereas.check.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pages and exhibits as an index or a caption lists them.
 *
 * @param all «Page 3», «Exhibit List», «Exhibit I-4», each once
 * @param disorder the first item that stands behind one that should follow it, or twice; empty when there is none
 * @param wrongNumber «Page» before several pages, or «Exhibits» before one; empty when there is none
 */
record ListedPlaces(Set<String> all, String disorder, String wrongNumber) {
    private static final Comparator<String> ORDER = Comparator.comparing(ListedPlaces::series).thenComparingInt(ListedPlaces::number).thenComparing(Comparator.naturalOrder());
    private static final Pattern PAGES = Pattern.compile("\\b(Pages?)\\s+((?:\\d+(?:\\s*-\\s*\\d+)?(?:,\\s*|\\s+and\\s+|,\\s*and\\s+)?)+)");
    private static final Pattern EXHIBITS = Pattern.compile("\\b(Exhibits?)\\s+((?:[A-Z]+-\\d+[A-Z]?(?:\\s*(?:-|through)\\s*(?:[A-Z]+-)?\\d+)?(?:,\\s*|\\s+and\\s+|,\\s*and\\s+)?)+)");
    private static final Pattern PAGE_RANGE = Pattern.compile("(\\d+)(?:\\s*-\\s*(\\d+))?");
    private static final Pattern EXHIBIT_RANGE = Pattern.compile("([A-Z]+)-(\\d+)([A-Z]?)(?:\\s*(?:-|through)\\s*(?:[A-Z]+-)?(\\d+))?");
    private static final int LONGEST_RANGE = 2000;

    static ListedPlaces of(String text) {
        List<String> items = new ArrayList<>();
        String wrong = "";
        Matcher pages = PAGES.matcher(text);
        while (pages.find()) {
            int before = items.size();
            PAGE_RANGE.matcher(pages.group(2)).results().forEach(r -> range(items, "Page ", Integer.parseInt(r.group(1)),
                    r.group(2) == null ? Integer.parseInt(r.group(1)) : Integer.parseInt(r.group(2)), ""));
            wrong = pages.group(1).endsWith("s") == items.size() - before > 1 ? wrong : pages.group().strip();
        }
        if (text.matches("(?s).*\\bExhibit\\s+List\\b.*")) {
            items.add("Exhibit List");
        }
        Matcher exhibits = EXHIBITS.matcher(text);
        while (exhibits.find()) {
            int before = items.size();
            EXHIBIT_RANGE.matcher(exhibits.group(2)).results().forEach(r -> range(items, "Exhibit " + r.group(1) + "-",
                    Integer.parseInt(r.group(2)),
                    r.group(4) == null ? Integer.parseInt(r.group(2)) : Integer.parseInt(r.group(4)), r.group(3)));
            wrong = exhibits.group(1).endsWith("s") == items.size() - before > 1 ? wrong : exhibits.group().strip();
        }
        String disorder = "";
        for (int i = 1; i < items.size() && disorder.isEmpty(); i++) {
            boolean same = series(items.get(i)).equals(series(items.get(i - 1)));
            disorder = same && ORDER.compare(items.get(i), items.get(i - 1)) <= 0 ? items.get(i) : "";
        }
        Set<String> all = new TreeSet<>(ORDER);
        all.addAll(items);
        return new ListedPlaces(all, disorder, wrong.replaceAll("[,\\s]+$", ""));
    }

    private static void range(List<String> items, String name, int from, int to, String letter) {
        if (to < from || to - from > LONGEST_RANGE) {
            items.add(name + from + letter);
            return;
        }
        for (int i = from; i <= to; i++) {
            items.add(name + i + letter);
        }
    }

    /** Those of these that the others do not have. */
    Set<String> without(Set<String> others) {
        Set<String> rest = new TreeSet<>(ORDER);
        all.stream().filter(place -> !others.contains(place)).forEach(rest::add);
        return rest;
    }

    static Set<String> union(List<ListedPlaces> lists) {
        Set<String> union = new TreeSet<>(ORDER);
        lists.forEach(list -> union.addAll(list.all()));
        return union;
    }

    private static String series(String place) {
        return place.startsWith("Page") ? "0" : place.equals("Exhibit List") ? "1" : "2" + place.replaceAll("\\d+[A-Z]?$", "");
    }

    private static int number(String place) {
        Matcher digits = Pattern.compile("(\\d+)[A-Z]?$").matcher(place);
        return digits.find() ? Integer.parseInt(digits.group(1)) : 0;
    }
}
