package whereas.writer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds facts again in text that a template made from them, as «A, B, and C» from three names: their own words still stand there,
 * whole and between other words.
 */
final class ReadTexts {
    private static final int SHORTEST = 4;

    private final Map<String, List<String>> byBeginning = new HashMap<>();
    private final Map<String, String> paths;

    /** @param paths the texts with where they stand */
    ReadTexts(Map<String, String> paths) {
        this.paths = paths;
        paths.keySet().stream().filter(text -> text.length() >= SHORTEST).sorted((a, b) -> b.length() - a.length())
                .forEach(text -> byBeginning.computeIfAbsent(text.substring(0, SHORTEST), _ -> new ArrayList<>()).add(text));
    }

    /** The facts whose words stand between two places of a text. */
    List<TextOrigins.Stretch> in(String text, int from, int to) {
        List<TextOrigins.Stretch> found = new ArrayList<>();
        int i = from;
        while (i + SHORTEST <= to) {
            String fact = beginsWord(text, i) ? at(text, i, to) : null;
            if (fact == null) {
                i++;
            } else {
                found.add(new TextOrigins.Stretch(i, i + fact.length(), paths.get(fact)));
                i += fact.length();
            }
        }
        return found;
    }

    private String at(String text, int start, int to) {
        for (String fact : byBeginning.getOrDefault(text.substring(start, start + SHORTEST), List.of())) {
            int end = start + fact.length();
            if (end <= to && text.startsWith(fact, start) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))
                    || !Character.isLetterOrDigit(text.charAt(end - 1)))) {
                return fact;
            }
        }
        return null;
    }

    private static boolean beginsWord(String text, int i) {
        return Character.isLetterOrDigit(text.charAt(i)) && (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)));
    }
}
