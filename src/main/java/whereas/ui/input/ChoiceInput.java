package whereas.ui.input;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** One of several, or yes and no. */
public final class ChoiceInput<T> extends Input<T> {
    private final ObservableList<T> options = FXCollections.observableArrayList();
    private final ObjectProperty<T> choice = new SimpleObjectProperty<>(this, "choice");

    public ChoiceInput(String label, Iterable<T> options) {
        super(label);
        options.forEach(this.options::add);
        choice.addListener((_, _, chosen) -> {
            if (chosen != null && !isShowing()) {
                accept(chosen, this);
            }
        });
    }

    /** One of several, of which the first holds until another is chosen. */
    public static <T> ChoiceInput<T> startingWith(String label, T first, Iterable<T> options) {
        ChoiceInput<T> input = new ChoiceInput<>(label, options);
        input.startWith(first);
        return input;
    }

    public ObservableList<T> options() {
        return options;
    }

    /** Holds null when nothing is chosen. */
    public ObjectProperty<T> choiceProperty() {
        return choice;
    }

    @Override
    protected void render(T shown) {
        choice.set(shown);
    }
}
