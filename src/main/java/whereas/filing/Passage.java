package whereas.filing;

import java.util.ArrayList;
import java.util.List;

/** A run of words in a filled form, and where they come from. */
public record Passage(Kind kind, String text) {
    /** Where words come from: the form, the facts, the submission's title among them, or nowhere yet. */
    public enum Kind { FIXED, FILLED, TITLE, MISSING }

    static Passage fixed(String text) {
        return new Passage(Kind.FIXED, text);
    }

    static List<Passage> filled(String text) {
        return List.of(new Passage(Kind.FILLED, text));
    }

    static List<Passage> missing(String what) {
        return List.of(new Passage(Kind.MISSING, what));
    }

    /** Whether the text names a fact that is missing, instead of giving it. */
    public boolean missing() {
        return kind == Kind.MISSING;
    }

    /**
     * Items as a sentence lists them: «a and b», «a, b, and c», with a comma or semicolons more where an item has commas of its own.
     */
    static List<Passage> list(List<List<Passage>> items) {
        boolean commas = items.stream().flatMap(List::stream).anyMatch(passage -> passage.text().contains(","));
        String between = commas ? "; " : ", ";
        String last = items.size() > 2 ? between + "and " : commas ? ", and " : " and ";
        List<Passage> list = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) {
                list.add(new Passage(Kind.FILLED, i == items.size() - 1 ? last : between));
            }
            list.addAll(items.get(i));
        }
        return list;
    }
}
