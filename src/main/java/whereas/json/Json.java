package whereas.json;

import java.util.List;
import java.util.Map;

/** A value as it stands in a JSON or YAML text, each knowing its line so that a problem can say where it is. */
public sealed interface Json {
    /** The line on which the value starts, counted from 1. */
    int line();

    /** What kind of value this is, in words for a message. */
    String kind();

    /** The value that a path such as {@code allegations[0].product} leads to from here, or the last one on the way there. */
    default Json at(String path) {
        Json found = this;
        for (String step : path.split("\\]?[.\\[]|\\]")) {
            Json next = switch (found) {
                case Object object -> object.fields().get(step);
                case Array array when !step.isEmpty() -> array.items().get(Integer.parseInt(step));
                default -> null;
            };
            if (next == null) {
                return found;
            }
            found = next;
        }
        return found;
    }

    record Text(String value, int line) implements Json {
        @Override public String kind() { return "text"; }
    }

    /** A number, kept as it was written. */
    record Number(String value, int line) implements Json {
        @Override public String kind() { return "a number"; }
    }

    record Bool(boolean value, int line) implements Json {
        @Override public String kind() { return value ? "true" : "false"; }
    }

    record Null(int line) implements Json {
        @Override public String kind() { return "null"; }
    }

    record Array(List<Json> items, int line) implements Json {
        @Override public String kind() { return "a list"; }
    }

    /** An object with its fields in the order in which they were written. */
    record Object(Map<String, Json> fields, int line) implements Json {
        @Override public String kind() { return "an object"; }
    }
}
