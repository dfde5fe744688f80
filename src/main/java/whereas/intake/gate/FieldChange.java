package whereas.intake.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One field that a list has otherwise.
 *
 * @param field in words: «e-mail»
 * @param before as it is now; empty when it is not filled
 * @param after as it would be
 */
public record FieldChange(String field, String before, String after) {
    /** The change as a sentence without its full stop. */
    public String sentence() {
        return before.isEmpty() ? field + ": " + after + " (there was none)" : after.isEmpty() ? field + ": " + before + " goes"
                : field + ": " + after + " instead of " + before;
    }

    /** The fields of a thing by which two states of it are compared. */
    static final class Fields<T> {
        private final Map<String, Function<T, String>> fields = new LinkedHashMap<>();

        Fields<T> with(String field, Function<T, String> value) {
            fields.put(field, value);
            return this;
        }

        List<FieldChange> between(T before, T after) {
            List<FieldChange> changes = new ArrayList<>();
            fields.forEach((field, value) -> {
                String then = value.apply(before);
                String now = value.apply(after);
                if (!then.equals(now)) {
                    changes.add(new FieldChange(field, then, now));
                }
            });
            return changes;
        }
    }
}
