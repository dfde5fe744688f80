package whereas.ui.lists;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import whereas.ui.form.ShortTextCell;

/** The rows at the gate. It asks only for those in view, so that it does not matter how many there are. */
final class GateTable extends TableView<GateRow> {
    private static final double ROW = 44;
    private static final double BOX = 84;

    GateTable(GateViewModel gate) {
        setId("gate-rows");
        setAccessibleText("Rows of the list");
        setFixedCellSize(ROW);
        setPlaceholder(new Label("No rows."));
        TableColumn<GateRow, GateRow> accepted = column("Accept", BOX);
        accepted.setCellFactory(_ -> new AcceptedCell(gate));
        accepted.setMinWidth(BOX);
        accepted.setMaxWidth(BOX);
        TableColumn<GateRow, GateRow> kind = column("What it is", 150);
        kind.setCellFactory(_ -> new KindCell());
        kind.setMinWidth(150);
        getColumns().add(accepted);
        getColumns().add(kind);
        getColumns().add(text("Name", 180, GateRow::name));
        getColumns().add(text("Where", 76, GateRow::where));
        getColumns().add(text("Look at", 210, row -> row.remarks().replace("\n", "; ")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        gate.shownProperty().addListener((_, _, _) -> show(gate));
        gate.choicesProperty().addListener((_, _, _) -> refresh());
        show(gate);
        setOnKeyPressed(event -> {
            GateRow selected = getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && selected != null) {
                gate.accept(selected, !gate.isAccepted(selected));
                event.consume();
            }
        });
    }

    /** The list is taken as it is and not copied. */
    private void show(GateViewModel gate) {
        int selected = getSelectionModel().getSelectedIndex();
        setItems(FXCollections.observableList(gate.shownProperty().get()));
        getSelectionModel().select(Math.clamp(selected, 0, Math.max(0, getItems().size() - 1)));
    }

    private static TableColumn<GateRow, GateRow> column(String title, double width) {
        TableColumn<GateRow, GateRow> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private static TableColumn<GateRow, String> text(String title, double width, Function<GateRow, String> text) {
        TableColumn<GateRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new ShortTextCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
