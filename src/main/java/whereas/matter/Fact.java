package whereas.matter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whereas.json.Json;

/**
 * One fact of a matter.
 *
 * @param path where it stands in the matter's file, such as {@code violators[0].name}
 * @param name what a person calls it: «Violators 1, name»
 * @param text what it is; several plain values beside each other
 */
public record Fact(String path, String name, String text) {
    /** All facts of a matter in the order of its file, without the words that only tell one entry from another. */
    public static List<Fact> of(Matter matter) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "", FactTree.of(matter));
        return List.copyOf(facts);
    }

    /** What a person calls the fact at a path. */
    public static String name(String path) {
        StringBuilder name = new StringBuilder();
        for (String step : path.split("\\.")) {
            String words = step.replaceAll("\\[(\\d+)]", "").replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('-', ' ').toLowerCase(Locale.ROOT);
            name.append(name.isEmpty() ? "" : ", ").append(words);
            if (step.endsWith("]")) {
                name.append(' ').append(Integer.parseInt(step.substring(step.indexOf('[') + 1, step.length() - 1)) + 1);
            }
        }
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Whether a fact stands at or below a path; every fact is below the empty path. */
    public static boolean covers(String path, String fact) {
        return path.isEmpty() || fact.equals(path) || fact.startsWith(path + ".") || fact.startsWith(path + "[");
    }

    private static void add(List<Fact> facts, String path, Json json) {
        if (FactTree.plain(json)) {
            if (!(json instanceof Json.Array array && array.items().isEmpty())) {
                facts.add(new Fact(path, name(path), FactTree.text(json)));
            }
            return;
        }
        switch (json) {
            case Json.Object object -> {
                for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                    if (!field.getKey().equals("id") && !field.getKey().equals("unconfirmed")) {
                        add(facts, FactTree.child(path, field.getKey()), field.getValue());
                    }
                }
            }
            case Json.Array array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    add(facts, path + "[" + i + "]", array.items().get(i));
                }
            }
            default -> { }
        }
    }
}
