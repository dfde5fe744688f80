package whereas.ui.history;

import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import whereas.matter.FactChange;
import whereas.store.Revision;
import whereas.ui.form.Words;
import whereas.ui.form.WrappedTextCell;

/** The revisions of a matter on the left, what changed on the right. */
public final class HistoryDialog extends Dialog<Void> {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 660;
    private static final double LIST = 380;
    private static final ButtonType RESTORE = new ButtonType("_Restore this revision", ButtonBar.ButtonData.OTHER);

    public HistoryDialog(Stage window, HistoryViewModel history) {
        initOwner(window);
        setTitle("History");
        setHeaderText("History of «" + history.title() + "»");
        setResizable(true);
        SplitPane panes = new SplitPane(list(history), changes(history));
        panes.setDividerPositions(LIST / WIDTH);
        panes.getStyleClass().add("panes");
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setContent(panes);
        getDialogPane().getButtonTypes().setAll(RESTORE, ButtonType.CLOSE);
        Button restore = (Button) getDialogPane().lookupButton(RESTORE);
        restore.setId("restore");
        restore.disableProperty().bind(Bindings.createBooleanBinding(() -> history.chosenProperty().get() == null
                || history.chosenProperty().get().equals(history.revisions().getFirst()), history.chosenProperty(), history.revisions()));
        restore.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            history.restore();
        });
        setOnShown(_ -> history.load());
    }

    private static ListView<Revision> list(HistoryViewModel history) {
        ListView<Revision> list = new ListView<>(history.revisions());
        list.setId("revisions");
        list.setAccessibleText("Revisions, the latest first");
        list.setCellFactory(_ -> new RevisionCell(history));
        list.getSelectionModel().selectedItemProperty().addListener((_, _, revision) -> {
            if (revision != null) {
                history.chosenProperty().set(revision);
            }
        });
        history.chosenProperty().addListener((_, _, revision) -> list.getSelectionModel().select(revision));
        return list;
    }

    private static VBox changes(HistoryViewModel history) {
        ComboBox<Revision> compared = new ComboBox<>(history.revisions());
        compared.setId("compared");
        compared.setMaxWidth(Double.MAX_VALUE);
        compared.setConverter(new Words<>(history::words));
        compared.valueProperty().bindBidirectional(history.comparedProperty());
        HBox.setHgrow(compared, Priority.ALWAYS);
        Label with = new Label("Compared with");
        with.setLabelFor(compared);
        HBox top = new HBox(10, with, compared);
        top.setAlignment(Pos.CENTER_LEFT);
        Label about = new Label();
        about.setId("history-about");
        about.setWrapText(true);
        about.textProperty().bind(history.aboutProperty());
        TableView<FactChange> table = new TableView<>(history.changes());
        table.setId("changes");
        table.getStyleClass().add("roomy");
        table.setAccessibleText("What changed");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("Nothing to compare."));
        table.getColumns().add(column("Fact", 170, FactChange::name));
        table.getColumns().add(column("Was", 220, change -> change.before().isEmpty() ? "–" : change.before()));
        table.getColumns().add(column("Became", 220, change -> change.after().isEmpty() ? "–" : change.after()));
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox all = new VBox(10, top, about, table);
        all.getStyleClass().add("history-changes");
        return all;
    }

    private static TableColumn<FactChange, String> column(String heading, double width, Function<FactChange, String> text) {
        TableColumn<FactChange, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new WrappedTextCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    /** A revision: its number, who saved it when, and why. */
    private static final class RevisionCell extends ListCell<Revision> {
        private static final double SIDES = 40;
        private final HistoryViewModel history;
        private final Text words = new Text();
        private final Text reason = new Text();
        private final VBox lines = new VBox(3, words, reason);

        RevisionCell(HistoryViewModel history) {
            this.history = history;
            setPrefWidth(0);
            words.getStyleClass().add("matter-title");
            reason.getStyleClass().add("cell-text");
            words.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
            reason.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        }

        @Override
        protected void updateItem(Revision revision, boolean empty) {
            super.updateItem(revision, empty);
            setGraphic(empty ? null : lines);
            if (!empty) {
                words.setText(history.words(revision));
                reason.setText(revision.reason());
                setAccessibleText(words.getText() + ". " + revision.reason());
            }
        }
    }
}
