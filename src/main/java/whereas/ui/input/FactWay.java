package whereas.ui.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from the facts of a matter to the input of one of them, and back. */
public final class FactWay {
    private FactWay() {
    }

    /**
     * The inputs that a fact lies in, the outermost first, as far as there are any.
     *
     * @param root the input of the whole matter
     * @param fact where the fact stands, such as {@code violators[0].addresses[1].zip}
     */
    public static List<Input<?>> to(Input<?> root, String fact) {
        List<Input<?>> way = new ArrayList<>();
        Input<?> here = root;
        String left = fact;
        while (here != null && !left.isEmpty()) {
            Map<String, Input<?>> parts = here.parts();
            String step = step(left);
            Input<?> next = parts.get(step);
            if (next != null) {
                left = left.substring(step.length());
                left = left.startsWith(".") ? left.substring(1) : left;
            } else if (here instanceof ListInput<?, ?> && parts.size() == 1 && !left.startsWith("[")) {
                // A fact that there may or may not be is a list of none or one.
                next = parts.values().iterator().next();
            }
            if (next != null) {
                way.add(next);
            }
            here = next;
        }
        return List.copyOf(way);
    }

    /** Where the fact of an input stands. */
    public static Optional<String> of(Input<?> root, Input<?> wanted) {
        return of(root, "", wanted);
    }

    private static Optional<String> of(Input<?> here, String path, Input<?> wanted) {
        if (here == wanted) {
            return Optional.of(path);
        }
        for (Map.Entry<String, Input<?>> part : here.parts().entrySet()) {
            String name = part.getKey();
            Optional<String> found = of(part.getValue(), name.startsWith("[") || path.isEmpty() ? path + name : path + "." + name, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The first step of a way: a name, or a number in brackets. */
    private static String step(String path) {
        if (path.startsWith("[")) {
            return path.substring(0, path.indexOf(']') + 1);
        }
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        return path.substring(0, end);
    }
}
