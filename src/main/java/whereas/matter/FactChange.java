package whereas.matter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import whereas.json.Json;

/**
 * That a fact is another in one state of a matter than in another state.
 *
 * @param path where it stands in the later state, or in the earlier one when it is gone
 * @param name what a person calls it
 * @param before what it was; empty when it was not there
 * @param after what it is; empty when it is gone
 */
public record FactChange(String path, String name, String before, String after) {
    /** What changed from one state to another, in the order of the file. Entries are known again by their id or name. */
    public static List<FactChange> between(Matter before, Matter after) {
        List<FactChange> changes = new ArrayList<>();
        compare(changes, "", FactTree.of(before), FactTree.of(after));
        return List.copyOf(changes);
    }

    /** The change as a sentence. */
    public String sentence() {
        return name + ": " + (before.isEmpty() ? "«" + after + "» was added" : after.isEmpty() ? "«" + before + "» was removed"
                : "«" + before + "» became «" + after + "»");
    }

    private static void compare(List<FactChange> changes, String path, Json before, Json after) {
        if (before instanceof Json.Object was && after instanceof Json.Object is) {
            Set<String> fields = new LinkedHashSet<>(is.fields().keySet());
            fields.addAll(was.fields().keySet());
            for (String field : fields) {
                String child = FactTree.child(path, field);
                if (!was.fields().containsKey(field)) {
                    add(changes, child, "", FactTree.text(is.fields().get(field)));
                } else if (!is.fields().containsKey(field)) {
                    add(changes, child, FactTree.text(was.fields().get(field)), "");
                } else {
                    compare(changes, child, was.fields().get(field), is.fields().get(field));
                }
            }
        } else if (before instanceof Json.Array was && after instanceof Json.Array is && !(FactTree.plain(was) && FactTree.plain(is))) {
            lists(changes, path, was, is);
        } else if (!FactTree.text(before).equals(FactTree.text(after))) {
            add(changes, path, FactTree.text(before), FactTree.text(after));
        }
    }

    private static void lists(List<FactChange> changes, String path, Json.Array was, Json.Array is) {
        List<Integer> places = FactTree.places(was, is);
        for (int j = 0; j < is.items().size(); j++) {
            int i = places.indexOf(j);
            if (i >= 0) {
                compare(changes, path + "[" + j + "]", was.items().get(i), is.items().get(j));
            } else {
                add(changes, path + "[" + j + "]", "", FactTree.text(is.items().get(j)));
            }
        }
        for (int i = 0; i < was.items().size(); i++) {
            if (places.get(i) < 0) {
                add(changes, path + "[" + i + "]", FactTree.text(was.items().get(i)), "");
            }
        }
    }

    private static void add(List<FactChange> changes, String path, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new FactChange(path, Fact.name(path), before, after));
        }
    }
}
