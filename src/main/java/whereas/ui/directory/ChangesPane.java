package whereas.ui.directory;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import whereas.store.DirectoryStep;
import whereas.ui.form.Buttons;
import whereas.ui.form.Fields;

/** What was changed in the directory by whom and when, each with its way back. */
final class ChangesPane extends VBox {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMMM d, uuuu, h:mm a", Locale.US);

    ChangesPane(DirectoryViewModel directory) {
        TableView<DirectoryStep> table = new TableView<>(directory.steps());
        table.setId("steps");
        table.setAccessibleText("Changes of the directory");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("Nothing was changed yet."));
        table.getColumns().add(column("When", 220, step -> TIME.format(step.madeAt().atZone(ZoneId.systemDefault()))));
        table.getColumns().add(column("Who", 140, DirectoryStep::madeBy));
        table.getColumns().add(column("What", 480, step -> step.what() + (step.undone() ? " (taken back)" : "")));
        VBox.setVgrow(table, Priority.ALWAYS);
        Button undo = Buttons.of(Material2OutlinedMZ.UNDO, "_Take it back", () -> directory.undo(table.getSelectionModel().getSelectedItem()));
        undo.setId("undo-step");
        undo.disableProperty().bind(table.getSelectionModel().selectedItemProperty().map(DirectoryStep::undone).orElse(true));
        getStyleClass().add("directory-list");
        setSpacing(10);
        getChildren().addAll(table, undo,
                Fields.remark("A step can be taken back on any later day, as long as nothing that it changed was changed again since."));
    }

    private static TableColumn<DirectoryStep, String> column(String heading, double width, Function<DirectoryStep, String> text) {
        TableColumn<DirectoryStep, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
