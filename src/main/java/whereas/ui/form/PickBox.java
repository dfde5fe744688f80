package whereas.ui.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import org.controlsfx.control.CheckComboBox;
import whereas.ui.input.SetInput;

/** A list to check entries of, which opens on demand. */
final class PickBox<T> extends CheckComboBox<T> {
    private final SetInput<T> input;
    private boolean following;

    PickBox(SetInput<T> input, Function<T, String> words) {
        this.input = input;
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new Words<>(words));
        follow();
        getCheckModel().getCheckedItems().addListener((ListChangeListener<T>) _ -> tell());
        input.options().addListener((ListChangeListener<T>) _ -> follow());
        input.chosen().addListener((ListChangeListener<T>) _ -> follow());
        input.valueProperty().addListener((_, _, chosen) -> setTitle(title(chosen, words)));
        setTitle(title(input.value().orElse(List.of()), words));
    }

    private static <T> String title(List<T> chosen, Function<T, String> words) {
        return chosen.isEmpty() ? "None chosen" : chosen.stream().map(words).collect(Collectors.joining(", "));
    }

    private void tell() {
        if (!following) {
            List<T> checked = List.copyOf(getCheckModel().getCheckedItems());
            input.options().forEach(option -> input.choose(option, checked.contains(option)));
        }
    }

    private void follow() {
        following = true;
        try {
            if (!getItems().equals(input.options())) {
                getCheckModel().clearChecks();
                getItems().setAll(input.options());
            }
            for (T option : input.options()) {
                if (input.has(option) && !getCheckModel().isChecked(option)) {
                    getCheckModel().check(option);
                } else if (!input.has(option) && getCheckModel().isChecked(option)) {
                    getCheckModel().clearCheck(option);
                }
            }
        } finally {
            following = false;
        }
    }
}
