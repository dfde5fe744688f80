package whereas.ui.form;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;

/**
 * Something that the window can do: the same words in the command palette as on buttons, the same keys everywhere.
 *
 * @param id stands for the command in tests and on its button
 * @param title what it does, beginning with a verb
 * @param keys the keys that run it, the one to show first; none when the palette alone runs it
 * @param enabled whether it can be run now
 */
public record Command(String id, String title, List<KeyCombination> keys, ObservableBooleanValue enabled, Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /** A command that can always be run. */
    public static Command always(String id, String title, Runnable action, KeyCombination... keys) {
        return new Command(id, title, List.of(keys), new ReadOnlyBooleanWrapper(true), action);
    }

    /** A command that can be run while something is so. */
    public static Command when(ObservableBooleanValue enabled, String id, String title, Runnable action, KeyCombination... keys) {
        return new Command(id, title, List.of(keys), enabled, action);
    }

    /** Runs it if it can be run now. */
    public void run() {
        if (enabled.get()) {
            action.run();
        }
    }

    /** The key to show beside the title. */
    public Optional<String> key() {
        return keys.stream().findFirst().map(KeyCombination::getDisplayText);
    }
}
