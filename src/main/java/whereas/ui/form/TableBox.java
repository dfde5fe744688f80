package whereas.ui.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.ui.input.Input;
import whereas.ui.input.ListInput;

/** Inputs of a list as the rows of a table, the fields of the selected one below it. */
public final class TableBox<T, I extends Input<T>> extends VBox {
    private static final double ROW = 52;
    private static final double HEAD = 42;
    private static final int MOST_ROWS = 6;

    private final ListInput<T, I> list;
    private final TableView<I> table = new TableView<>();
    private final VBox editor = new VBox(8);
    private final Map<I, Node> forms = new HashMap<>();
    private final Function<I, Node> form;
    private final Predicate<I> mayRemove;

    /**
     * @param name what the table holds, for those who hear it
     * @param form makes the fields of one input
     * @param mayRemove asks before one is removed, where that needs asking
     */
    public TableBox(String name, ListInput<T, I> list, Function<I, Node> form, Predicate<I> mayRemove) {
        this.list = list;
        this.form = form;
        this.mayRemove = mayRemove;
        ObservableList<I> items = list.items();
        table.setItems(items);
        table.setAccessibleText(name);
        table.setFixedCellSize(ROW);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setRowFactory(_ -> new TableRow<>() {
            @Override
            protected void updateItem(I input, boolean empty) {
                super.updateItem(input, empty);
                waits.unbind();
                waits.set(false);
                if (!empty) {
                    waits.bind(input.unconfirmedProperty());
                }
            }

            private final BooleanProperty waits = new SimpleBooleanProperty() {
                @Override
                protected void invalidated() {
                    pseudoClassStateChanged(FieldBox.UNCONFIRMED, get());
                }
            };
        });
        table.setPlaceholder(new Label("None yet."));
        table.prefHeightProperty().bind(Bindings.createDoubleBinding(() -> HEAD + ROW * Math.clamp(items.size(), 1, MOST_ROWS), items));
        table.minHeightProperty().bind(table.prefHeightProperty());
        table.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> edit());
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                removeSelected();
            } else if (event.getCode() == KeyCode.ENTER) {
                Focus.first(editor);
            }
        });
        items.addListener((ListChangeListener<I>) _ -> forms.keySet().retainAll(items));
        editor.getStyleClass().add("editor");
        edit();
        getStyleClass().add("table-box");
        FieldBox.note(this, list);
        getChildren().addAll(table, editor);
    }

    /** Adds a column. */
    public TableBox<T, I> column(String title, double width, Function<I, ObservableValue<String>> text) {
        TableColumn<I, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> text.apply(row.getValue()));
        column.setCellFactory(_ -> new ShortTextCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        table.getColumns().add(column);
        return this;
    }

    /** The buttons that add and remove. */
    public HBox buttons(Button... further) {
        Button remove = Buttons.of(Material2OutlinedAL.DELETE, "Remove", this::removeSelected);
        remove.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        HBox buttons = new HBox(8, further);
        buttons.getChildren().add(remove);
        return buttons;
    }

    /** Selects an input and goes to its first field. */
    public void goTo(I item) {
        table.getSelectionModel().select(item);
        table.scrollTo(item);
        Focus.first(editor);
    }

    /** Selects the input that is one of these, so that its fields are there. */
    public void show(List<Input<?>> some) {
        list.items().stream().filter(some::contains).findFirst().ifPresent(item -> {
            table.getSelectionModel().select(item);
            table.scrollTo(item);
        });
    }

    private void removeSelected() {
        I selected = table.getSelectionModel().getSelectedItem();
        if (selected != null && (selected.value().isEmpty() || mayRemove.test(selected))) {
            list.remove(selected);
        }
    }

    private void edit() {
        I selected = table.getSelectionModel().getSelectedItem();
        editor.setVisible(selected != null);
        editor.setManaged(selected != null);
        if (selected == null) {
            editor.getChildren().clear();
        } else {
            editor.getChildren().setAll(forms.computeIfAbsent(selected, form), FieldBox.problem(selected));
        }
    }
}
