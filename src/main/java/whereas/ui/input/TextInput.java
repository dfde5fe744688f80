package whereas.ui.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A value that is typed. */
public final class TextInput<T> extends Input<T> {
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final Function<T, String> format;

    /** @param parse throws IllegalArgumentException with a sentence for the person who types */
    public TextInput(String label, Function<T, String> format, Function<String, T> parse) {
        super(label);
        this.format = format;
        text.addListener((_, _, typed) -> {
            if (!isShowing()) {
                try {
                    accept(parse.apply(typed.strip()), this);
                } catch (IllegalArgumentException wrong) {
                    reject(wrong.getMessage());
                }
            }
        });
    }

    /** Text that must not be empty. */
    public static TextInput<String> required(String label) {
        return new TextInput<>(label, Function.identity(), typed -> {
            if (typed.isEmpty()) {
                throw new IllegalArgumentException(label + " is missing; what was there before stays until something is typed");
            }
            return typed;
        });
    }

    /** Text that may be left out. */
    public static TextInput<Optional<String>> optional(String label) {
        TextInput<Optional<String>> input = new TextInput<>(label, text -> text.orElse(""),
                typed -> typed.isEmpty() ? Optional.empty() : Optional.of(typed));
        input.startWith(Optional.empty());
        return input;
    }

    /** Several lines, of which empty ones do not count. */
    public static TextInput<List<String>> lines(String label) {
        TextInput<List<String>> input = new TextInput<>(label, lines -> String.join("\n", lines),
                typed -> typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        input.startWith(List.of());
        return input;
    }

    public StringProperty textProperty() {
        return text;
    }

    /** Writes a valid entry as it is written everywhere; for when the person goes on to the next field. */
    public void leave() {
        if (problem().isEmpty()) {
            revert();
        }
    }

    @Override
    protected void render(T shown) {
        text.set(format.apply(shown));
    }
}
