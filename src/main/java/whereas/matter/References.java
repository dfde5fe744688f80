package whereas.matter;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import whereas.result.Note;

/** Gathers the ids of a matter's parts, and every id that is missing, doubled or refers to nothing. */
final class References {
    private final List<Note> problems = new ArrayList<>();

    /** The ids of a list; an id that stands twice is a problem. */
    Set<String> ids(String list, String noun, List<String> ids) {
        Set<String> known = new LinkedHashSet<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).isBlank()) {
                known.add(ids.get(i)); // so that what refers to it is not reported once more
                problems.add(Note.error(list + "[" + i + "].id", "the id is empty; give each " + noun + " a short word of its own"));
            } else if (!known.add(ids.get(i))) {
                problems.add(Note.error(list + "[" + i + "].id", "another " + noun + " has the id «" + ids.get(i) + "» already"));
            }
        }
        return known;
    }

    void known(String path, String noun, String id, Set<String> ids) {
        if (!ids.contains(id)) {
            problems.add(Note.error(path, "there is no " + noun + " with the id «" + id + "»; "
                    + (ids.isEmpty() ? "there is none at all" : "there are " + String.join(", ", ids))));
        }
    }

    void known(String path, String noun, List<String> used, Set<String> ids) {
        for (int i = 0; i < used.size(); i++) {
            known(path + "[" + i + "]", noun, used.get(i), ids);
        }
    }

    List<Note> problems() {
        return problems;
    }
}
