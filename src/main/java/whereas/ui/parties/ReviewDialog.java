package whereas.ui.parties;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.ui.form.Buttons;
import whereas.ui.form.WrappedTextCell;

/** A list of parties under review: what each row would do, and a check box to choose it. */
public final class ReviewDialog extends Dialog<Boolean> {
    private static final double WIDTH = 940;
    private static final double HEIGHT = 620;

    public ReviewDialog(Stage window, ReviewViewModel review) {
        initOwner(window);
        setTitle("Add parties from a list");
        setHeaderText("Add parties from " + review.file());
        setResizable(true);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setContent(content(review));
        ButtonType add = new ButtonType("Add", ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().setAll(add, ButtonType.CANCEL);
        if (getDialogPane().lookupButton(add) instanceof Button button) {
            button.textProperty().bind(review.action());
            button.disableProperty().bind(review.countProperty().isEqualTo(0));
            button.setId("add-parties");
        }
        setResultConverter(pressed -> pressed == add);
    }

    private static VBox content(ReviewViewModel review) {
        Label summary = new Label(review.summary());
        summary.setWrapText(true);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        Button all = Buttons.of(Material2OutlinedAL.CHECK, "Choose _all", review::chooseAll);
        Button none = Buttons.of(Material2OutlinedAL.CLOSE, "Choose _none", review::chooseNone);
        TableView<ReviewRow> table = table(review);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(12, summary, new HBox(8, all, none), table);
        if (review.canAllege()) {
            CheckBox allege = new CheckBox(review.allegations());
            allege.setWrapText(true);
            allege.setMinHeight(Region.USE_PREF_SIZE);
            allege.selectedProperty().bindBidirectional(review.allegingProperty());
            content.getChildren().add(allege);
        }
        if (!review.notes().isEmpty()) {
            Label notes = new Label(String.join("\n", review.notes()));
            notes.setWrapText(true);
            TitledPane pane = new TitledPane("How the file was read (" + review.notes().size() + ")", notes);
            pane.setExpanded(false);
            pane.setAnimated(false);
            pane.getStyleClass().add(Styles.DENSE);
            content.getChildren().add(pane);
        }
        return content;
    }

    private static TableView<ReviewRow> table(ReviewViewModel review) {
        TableView<ReviewRow> table = new TableView<>(FXCollections.observableArrayList(review.rows()));
        table.setId("review");
        table.setAccessibleText("Parties of the list");
        TableColumn<ReviewRow, ReviewRow> chosen = new TableColumn<>("Add");
        chosen.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        chosen.setCellFactory(_ -> new ChosenCell());
        chosen.setMinWidth(56);
        chosen.setMaxWidth(56);
        table.getColumns().add(chosen);
        text(table, "What it is", 150, row -> new SimpleStringProperty(row.kind()));
        text(table, "Party", 220, row -> new SimpleStringProperty(row.name()));
        text(table, "Addresses in the list", 230, row -> new SimpleStringProperty(row.addresses()));
        text(table, "Look at", 240, row -> new SimpleStringProperty(row.reason()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setOnKeyPressed(event -> {
            ReviewRow selected = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && selected != null && selected.canBeChosen()) {
                selected.chosenProperty().set(!selected.chosenProperty().get());
            }
        });
        return table;
    }

    private static void text(TableView<ReviewRow> table, String title, double width, Function<ReviewRow, ObservableValue<String>> text) {
        TableColumn<ReviewRow, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> text.apply(row.getValue()));
        column.setCellFactory(_ -> new WrappedTextCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        table.getColumns().add(column);
    }
}
