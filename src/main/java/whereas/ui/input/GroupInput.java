package whereas.ui.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.result.Refused;

/** Several inputs that make up one value. While one of them is invalid, the group has that one's last valid value. */
public abstract class GroupInput<T> extends Input<T> {
    private final List<Input<?>> parts = new ArrayList<>();
    private final List<Input<?>> needed = new ArrayList<>();

    protected GroupInput(String label) {
        super(label);
    }

    /**
     * Makes an input part of this group, which has no value without it.
     *
     * @param field the name of the fact within the group
     */
    protected final <I extends Input<?>> I part(String field, I part) {
        return part(() -> field, part);
    }

    /** @param field the name of the fact within the group, which depends on what is chosen there */
    protected final <I extends Input<?>> I part(Supplier<String> field, I part) {
        needed.add(part);
        return aside(field, part);
    }

    /** Makes an input part of this group, which can do without it. */
    protected final <I extends Input<?>> I aside(String field, I part) {
        return aside(() -> field, part);
    }

    private <I extends Input<?>> I aside(Supplier<String> field, I part) {
        place(part, field);
        parts.add(part);
        part.onChange(this::changed);
        return part;
    }

    /**
     * The value that the parts make up; each one that is needed has a value when this is called.
     *
     * @throws IllegalArgumentException or Refused when they do not fit together
     */
    protected abstract T make();

    /** Takes what its parts hold for its own value, as one change. */
    protected final void changed(Input<?> source) {
        if (isShowing()) {
            return;
        }
        List<String> missing = needed.stream().filter(part -> part.value().isEmpty()).map(part -> part.label().toLowerCase(Locale.ROOT)).toList();
        if (!missing.isEmpty()) {
            reject("Not saved yet; still missing: " + String.join(", ", missing));
            return;
        }
        try {
            accept(make(), source);
        } catch (IllegalArgumentException wrong) {
            reject(sentence(wrong.getMessage()));
        } catch (Refused refused) {
            reject(refused.notes().stream().map(note -> sentence(note.message())).collect(Collectors.joining(" ")));
        }
    }

    private static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @Override
    public final Stream<Input<?>> parts() {
        return parts.stream();
    }

    @Override
    public final Stream<Input<?>> invalid() {
        return Stream.concat(super.invalid(), parts.stream().flatMap(Input::invalid));
    }
}
