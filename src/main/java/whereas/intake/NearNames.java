package whereas.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds among many names those that are written much like one, without comparing each with all the others: names that can be
 * alike have all words but one in common, and begin alike.
 */
final class NearNames<T> {
    /** A name with whatever bears it. */
    record Named<T>(NameForms name, T bearer) {
    }

    private final Map<String, List<Named<T>>> byKey = new HashMap<>();

    void add(NameForms name, T bearer) {
        Named<T> named = new Named<>(name, bearer);
        keys(name).forEach(key -> byKey.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(named));
    }

    /** All that may be near, each once, in the order in which they were added to any one key. */
    Set<Named<T>> candidates(NameForms name) {
        Set<Named<T>> found = new LinkedHashSet<>();
        for (String key : asked(name)) {
            found.addAll(byKey.getOrDefault(key, List.of()));
        }
        return found;
    }

    private static Set<String> keys(NameForms name) {
        Set<String> keys = new LinkedHashSet<>(List.of("legal " + name.legal(), "bare " + name.bare(), "all " + start(name)
                + sorted(name.words())));
        for (int i = 0; i < name.words().size(); i++) {
            if (!NameForms.isNumber(name.words().get(i))) {
                String rest = start(name) + sorted(without(name.words(), i));
                keys.add("more " + rest);
                keys.add("other " + initial(name.words().get(i)) + rest);
            }
        }
        return keys;
    }

    private static Set<String> asked(NameForms name) {
        Set<String> asked = new LinkedHashSet<>(keys(name));
        asked.add("more " + start(name) + sorted(name.words()));
        keys(name).stream().filter(key -> key.startsWith("more ")).forEach(key -> asked.add("all " + key.substring(5)));
        asked.removeIf(key -> key.startsWith("more ") && !key.equals("more " + start(name) + sorted(name.words())));
        return asked;
    }

    private static String start(NameForms name) {
        return name.bare().substring(0, Math.min(2, name.bare().length())) + "|";
    }

    private static String initial(String word) {
        return word.substring(0, Math.min(2, word.length())) + "|";
    }

    private static List<String> without(List<String> words, int index) {
        List<String> rest = new ArrayList<>(words);
        rest.remove(index);
        return rest;
    }

    private static String sorted(List<String> words) {
        return String.join(" ", words.stream().sorted().toList());
    }
}
