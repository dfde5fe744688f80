package whereas.check.conformity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import whereas.check.paper.Quotation;

/** Compares words with a form, word by word; what stands in a blank is anybody's. */
final class Departures {
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final double FILLED = 0.001;
    /** What the forms' notes allow several persons to change. */
    private static final Map<String, String> SEVERAL = Map.of("we", "i", "our", "my", "are", "am");

    /**
     * A place where text and form differ.
     *
     * @param missing the form's words that are not there
     * @param extra the words that are there instead; at least the word before, when nothing is
     * @param index which word of the form it is at
     */
    record Departure(List<String> missing, List<Quotation> extra, Quotation at, int index) {
        String extraWords() {
            return extra.isEmpty() ? "" : extra.getFirst().upTo(extra.getLast()).text();
        }
    }

    /** The departures from the row of the form that the text follows best. */
    static List<Departure> of(Quotation text, List<List<String>> variants) {
        List<Quotation> words = text.all(WORD).stream().filter(q -> !plain(q.text()).isEmpty()).toList();
        List<String> plain = words.stream().map(q -> plain(q.text())).toList();
        List<Departure> best = null;
        double cheapest = Double.MAX_VALUE;
        for (List<String> form : variants) {
            double[][] cost = costs(form, plain);
            if (cost[form.size()][words.size()] < cheapest) {
                cheapest = cost[form.size()][words.size()];
                best = path(form, words, cost, text);
            }
        }
        return best == null ? List.of() : best;
    }

    static String plain(String word) {
        String plain = word.toLowerCase(Locale.US).replaceAll("[^\\p{L}\\p{N}/]", "").replaceAll("^/+|/+$", "");
        return SEVERAL.getOrDefault(plain, plain);
    }

    private static double[][] costs(List<String> form, List<String> words) {
        double[][] cost = new double[form.size() + 1][words.size() + 1];
        for (int i = 0; i <= form.size(); i++) {
            for (int j = 0; j <= words.size(); j++) {
                if (i == 0 && j == 0) {
                    continue;
                }
                boolean blank = i > 0 && form.get(i - 1).equals(FormWords.BLANK);
                double cheapest = Double.MAX_VALUE;
                if (i > 0) {
                    cheapest = cost[i - 1][j] + (blank ? 0.5 * FILLED : 1);
                }
                if (j > 0) {
                    cheapest = Math.min(cheapest, cost[i][j - 1] + (blank ? FILLED : 1));
                }
                if (i > 0 && j > 0 && !blank && form.get(i - 1).equals(words.get(j - 1))) {
                    cheapest = Math.min(cheapest, cost[i - 1][j - 1]);
                }
                cost[i][j] = cheapest;
            }
        }
        return cost;
    }

    private static List<Departure> path(List<String> form, List<Quotation> words, double[][] cost, Quotation text) {
        List<Departure> departures = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<Quotation> extra = new ArrayList<>();
        int i = form.size();
        int j = words.size();
        while (i > 0 || j > 0) {
            boolean blank = i > 0 && form.get(i - 1).equals(FormWords.BLANK);
            if (i > 0 && j > 0 && !blank && form.get(i - 1).equals(plain(words.get(j - 1).text())) && same(cost[i][j],
                    cost[i - 1][j - 1])) {
                flush(departures, missing, extra, words, j, i, text);
                i--;
                j--;
            } else if (j > 0 && same(cost[i][j], cost[i][j - 1] + (blank ? FILLED : 1))) {
                if (blank) {
                    flush(departures, missing, extra, words, j, i, text);
                } else {
                    extra.add(words.get(j - 1));
                }
                j--;
            } else {
                if (blank) {
                    flush(departures, missing, extra, words, j, i, text);
                } else {
                    missing.add(form.get(i - 1));
                }
                i--;
            }
        }
        flush(departures, missing, extra, words, 0, 0, text);
        Collections.reverse(departures);
        return departures;
    }

    private static boolean same(double a, double b) {
        return Math.abs(a - b) < FILLED / 10;
    }

    private static void flush(List<Departure> departures, List<String> missing, List<Quotation> extra, List<Quotation> words,
            int position, int index, Quotation text) {
        if (missing.isEmpty() && extra.isEmpty()) {
            return;
        }
        Collections.reverse(missing);
        Collections.reverse(extra);
        Quotation around = words.isEmpty() ? text : words.get(Math.clamp(position - 1, 0,
                words.size() - 1)).upTo(words.get(Math.clamp(position + 1, 0, words.size() - 1)));
        Quotation at = extra.isEmpty() ? around : extra.getFirst().upTo(extra.getLast());
        departures.add(new Departure(List.copyOf(missing), List.copyOf(extra), at, index));
        missing.clear();
        extra.clear();
    }
}
