package whereas.matter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whereas.json.Json;

/**
 * Facts that were carried over from another matter and hold only once somebody has confirmed them. A fact that is changed is
 * confirmed by that; entries that come and go around an unconfirmed one leave it what it is.
 */
public final class Unconfirmed {
    /** What belongs to the firm and not to the case, or was just typed. */
    private static final Set<String> OWN = Set.of("kind", "title", "packet", "firm", "answers", "remark", "unconfirmed");
    /** What is entered as a whole is confirmed as a whole. */
    private static final Pattern WHOLE = Pattern.compile("allegations|chemicals\\[\\d+]");

    private Unconfirmed() {
    }

    /** A copied matter in which everything that was carried over waits to be confirmed, but for the firm itself. */
    public static Matter copied(Matter copy) {
        List<String> paths = new ArrayList<>();
        if (FactTree.of(copy) instanceof Json.Object facts) {
            facts.fields().forEach((field, value) -> {
                if (!OWN.contains(field)) {
                    leaves(paths, field, value);
                }
            });
        }
        return copy.withUnconfirmed(paths);
    }

    /** Changed facts, of which those stay unconfirmed that were so before and are still the same. */
    public static Matter carried(Matter before, Matter after) {
        if (before.unconfirmed().isEmpty()) {
            return after.unconfirmed().isEmpty() ? after : after.withUnconfirmed(List.of());
        }
        Map<String, String> same = new HashMap<>();
        match(same, "", FactTree.of(before), "", FactTree.of(after));
        List<String> left = before.unconfirmed().get().stream().filter(same::containsKey).map(same::get).toList();
        return after.unconfirmed().filter(left::equals).isPresent() ? after : after.withUnconfirmed(left);
    }

    /** The matter after everything at or below a path was confirmed; an empty path confirms all. */
    public static Matter confirmed(Matter matter, String path) {
        List<String> left = matter.unconfirmed().orElse(List.of()).stream().filter(Predicate.not(fact -> Fact.covers(path, fact))).toList();
        return matter.withUnconfirmed(left);
    }

    /** The facts that wait to be confirmed, with their names and what they are. */
    public static List<Fact> of(Matter matter) {
        if (matter.unconfirmed().isEmpty()) {
            return List.of();
        }
        Map<String, List<Fact>> facts = Fact.of(matter).stream().collect(Collectors.groupingBy(Fact::path));
        Json tree = FactTree.of(matter);
        return matter.unconfirmed().get().stream().map(path -> facts.containsKey(path) ? facts.get(path).getFirst()
                : new Fact(path, Fact.name(path), FactTree.text(tree.at(path)))).toList();
    }

    private static void leaves(List<String> paths, String path, Json json) {
        if (json instanceof Json.Array array && array.items().isEmpty()) {
            return;
        }
        if (FactTree.plain(json) || WHOLE.matcher(path).matches()) {
            paths.add(path);
            return;
        }
        switch (json) {
            case Json.Object object -> object.fields().forEach((field, value) -> {
                if (!field.equals("id")) {
                    leaves(paths, FactTree.child(path, field), value);
                }
            });
            case Json.Array array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    leaves(paths, path + "[" + i + "]", array.items().get(i));
                }
            }
            default -> { }
        }
    }

    private static void match(Map<String, String> same, String from, Json before, String to, Json after) {
        if (FactTree.plain(before) || WHOLE.matcher(from).matches()) {
            if (FactTree.text(before).equals(FactTree.text(after))) {
                same.put(from, to);
            }
        } else if (before instanceof Json.Object was && after instanceof Json.Object is) {
            was.fields().forEach((field, value) -> {
                if (is.fields().containsKey(field)) {
                    match(same, FactTree.child(from, field), value, FactTree.child(to, field), is.fields().get(field));
                }
            });
        } else if (before instanceof Json.Array was && after instanceof Json.Array is) {
            List<Integer> places = FactTree.places(was, is);
            for (int i = 0; i < was.items().size(); i++) {
                if (places.get(i) >= 0) {
                    match(same, from + "[" + i + "]", was.items().get(i), to + "[" + places.get(i) + "]", is.items().get(places.get(i)));
                }
            }
        }
    }
}
