package whereas.ui.form;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.ui.input.Input;
import whereas.ui.input.ListInput;

/** Inputs of a list below each other, each with a button that removes it. */
public final class ListBox<T, I extends Input<T>> extends VBox {
    private static final double LABEL = 21;
    private final ListInput<T, I> list;
    private final Function<I, Node> form;
    private final Predicate<I> mayRemove;
    private final Map<I, Node> forms = new HashMap<>();

    /**
     * @param form makes the fields of one input
     * @param mayRemove asks before one is removed, where that needs asking
     */
    public ListBox(ListInput<T, I> list, Function<I, Node> form, Predicate<I> mayRemove) {
        this.list = list;
        this.form = form;
        this.mayRemove = mayRemove;
        getStyleClass().add("list-box");
        FieldBox.note(this, list);
        list.items().addListener((ListChangeListener<I>) _ -> follow());
        follow();
    }

    /** A button that adds an empty input and goes to its first field. */
    public Button adder(String text) {
        return Buttons.of(Material2OutlinedAL.ADD, text, () -> {
            I added = list.add();
            Focus.first(forms.get(added));
        });
    }

    private void follow() {
        forms.keySet().retainAll(list.items());
        getChildren().setAll(list.items().stream().map(item -> forms.computeIfAbsent(item, this::row)).toList());
        setVisible(!list.items().isEmpty());
        setManaged(!list.items().isEmpty());
    }

    private Node row(I item) {
        Node fields = form.apply(item);
        HBox.setHgrow(fields, Priority.ALWAYS);
        Button remove = Buttons.icon(Material2OutlinedAL.DELETE, "Remove this: " + item.label());
        remove.setOnAction(_ -> {
            if (item.value().isEmpty() || mayRemove.test(item)) {
                list.remove(item);
            }
        });
        // Beside fields, which have their labels above them, it stands with the first field.
        HBox.setMargin(remove, new Insets(fields.getStyleClass().contains("entry") ? 0 : LABEL, 0, 0, 0));
        HBox row = new HBox(8, fields, remove);
        row.setAlignment(Pos.TOP_LEFT);
        return new VBox(4, row, FieldBox.problem(item));
    }
}
