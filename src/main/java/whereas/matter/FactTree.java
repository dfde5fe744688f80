package whereas.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.json.Json;
import whereas.json.JsonReader;

/** The facts of a matter as its file has them, and which facts of one state are which of another. */
final class FactTree {
    private FactTree() {
    }

    static Json of(Matter matter) {
        return JsonReader.read(matter.title(), MatterFile.write(matter));
    }

    /** Whether a value is one fact: a plain value, or a list of plain values. */
    static boolean plain(Json json) {
        return switch (json) {
            case Json.Object _ -> false;
            case Json.Array array -> array.items().stream().allMatch(item -> !(item instanceof Json.Object) && plain(item));
            default -> true;
        };
    }

    /** A value in words, the parts of a longer one beside each other. */
    static String text(Json json) {
        return switch (json) {
            case Json.Text text -> text.value();
            case Json.Number number -> number.value();
            case Json.Bool bool -> bool.value() ? "yes" : "no";
            case Json.Null _ -> "";
            case Json.Array array -> array.items().stream().map(FactTree::text).collect(Collectors.joining("; "));
            case Json.Object object -> object.fields().entrySet().stream().filter(field -> !field.getKey().equals("id"))
                    .map(field -> text(field.getValue())).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        };
    }

    static String child(String path, String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    /**
     * For each item of a list its place in another state of the list; -1 for one that is gone. Items go on by their id or their
     * name, else as they are, else in their order.
     */
    static List<Integer> places(Json.Array before, Json.Array after) {
        List<Json> left = new ArrayList<>(after.items());
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (String key : List.of("id", "name", "")) {
            for (int i = 0; i < before.items().size(); i++) {
                Optional<String> mark = mark(before.items().get(i), key);
                if (!places.containsKey(i) && mark.isPresent()) {
                    for (int j = 0; j < left.size(); j++) {
                        if (left.get(j) != null && mark.equals(mark(left.get(j), key))) {
                            places.put(i, j);
                            left.set(j, null);
                            break;
                        }
                    }
                }
            }
        }
        for (int i = 0; i < before.items().size(); i++) {
            if (!places.containsKey(i) && mark(before.items().get(i), "id").isEmpty()) {
                int next = 0;
                while (next < left.size() && left.get(next) == null) {
                    next++;
                }
                if (next < left.size()) {
                    places.put(i, next);
                    left.set(next, null);
                }
            }
        }
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < before.items().size(); i++) {
            all.add(places.getOrDefault(i, -1));
        }
        return all;
    }

    private static Optional<String> mark(Json item, String key) {
        if (key.isEmpty()) {
            return Optional.of(text(item));
        }
        return item instanceof Json.Object object && object.fields().get(key) instanceof Json.Text text ? Optional.of(text.value())
                : Optional.empty();
    }
}
