package whereas.ui.data;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import whereas.ui.facts.OpenMatter;
import whereas.ui.form.WrappedTextCell;

/** Shows two versions of a matter side by side: each fact that differs, with mine and theirs, of which one is chosen. */
public final class ConflictDialog extends Dialog<Void> {
    private static final double WIDTH = 1040;
    private static final double HEIGHT = 600;
    private static final ButtonType SAVE = new ButtonType("_Save the chosen", ButtonBar.ButtonData.OK_DONE);
    private static final ButtonType BOTH = new ButtonType("Keep _both, mine as a copy", ButtonBar.ButtonData.OTHER);
    private static final ButtonType LATER = new ButtonType("Decide _later", ButtonBar.ButtonData.CANCEL_CLOSE);

    ConflictDialog(Stage window, ConflictViewModel conflict) {
        initOwner(window);
        setTitle("Two people changed this matter");
        setHeaderText("Two people changed this matter");
        setResizable(true);
        Label question = new Label(conflict.question());
        question.setWrapText(true);
        question.setMinHeight(Region.USE_PREF_SIZE);
        TableView<ConflictViewModel.Row> table = table(conflict);
        Button mine = new Button("All m_ine");
        mine.setOnAction(_ -> conflict.takeAll(true));
        Button theirs = new Button("All _theirs");
        theirs.setId("all-theirs");
        theirs.setOnAction(_ -> conflict.takeAll(false));
        Label problem = new Label();
        problem.getStyleClass().add("problem");
        problem.setWrapText(true);
        problem.textProperty().bind(conflict.problemProperty());
        problem.managedProperty().bind(conflict.problemProperty().isNotEmpty());
        VBox.setVgrow(table, Priority.ALWAYS);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setContent(new VBox(12, question, new HBox(8, mine, theirs), table, problem));
        getDialogPane().getButtonTypes().setAll(SAVE, BOTH, LATER);
        Button save = (Button) getDialogPane().lookupButton(SAVE);
        save.setId("save-chosen");
        save.addEventFilter(ActionEvent.ACTION, event -> {
            if (!conflict.save()) {
                event.consume();
            }
        });
        getDialogPane().lookupButton(BOTH).setId("keep-both");
        setResultConverter(pressed -> {
            if (pressed == BOTH) {
                conflict.keepBoth();
            } else if (pressed != SAVE) {
                conflict.later();
            }
            return null;
        });
    }

    /** Shows the dialog over the window whenever somebody else saved the matter while it was being changed. */
    public static void watch(Stage window, OpenMatter open) {
        open.conflictProperty().addListener((_, _, conflict) -> {
            if (conflict != null) {
                new ConflictDialog(window, new ConflictViewModel(open, conflict)).showAndWait();
            }
        });
    }

    private static TableView<ConflictViewModel.Row> table(ConflictViewModel conflict) {
        TableView<ConflictViewModel.Row> table = new TableView<>(FXCollections.observableArrayList(conflict.rows()));
        table.setId("differences");
        table.setAccessibleText("Facts that differ");
        table.getStyleClass().add("roomy");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("Fact", 190, row -> row.difference().name()));
        table.getColumns().add(column("Before", 190, row -> row.difference().before()));
        table.getColumns().add(column("Mine", 220, row -> row.difference().mine()));
        table.getColumns().add(column("Theirs", 220, row -> row.difference().theirs()));
        TableColumn<ConflictViewModel.Row, ConflictViewModel.Row> take = new TableColumn<>("Take");
        take.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        take.setCellFactory(_ -> new ChoiceCell());
        take.setMinWidth(170);
        take.setSortable(false);
        table.getColumns().add(take);
        return table;
    }

    private static TableColumn<ConflictViewModel.Row, String> column(String heading, double width, Function<ConflictViewModel.Row, String> text) {
        TableColumn<ConflictViewModel.Row, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue()).isEmpty() ? "(nothing)" : text.apply(row.getValue())));
        column.setCellFactory(_ -> new WrappedTextCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    /** Mine or theirs. */
    private static final class ChoiceCell extends TableCell<ConflictViewModel.Row, ConflictViewModel.Row> {
        @Override
        protected void updateItem(ConflictViewModel.Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty ? null : choice(row));
        }

        private static HBox choice(ConflictViewModel.Row row) {
            ToggleGroup group = new ToggleGroup();
            RadioButton mine = new RadioButton("mine");
            RadioButton theirs = new RadioButton("theirs");
            mine.setToggleGroup(group);
            theirs.setToggleGroup(group);
            mine.setSelected(row.mine().get());
            theirs.setSelected(!row.mine().get());
            mine.setOnAction(_ -> row.mine().set(true));
            theirs.setOnAction(_ -> row.mine().set(false));
            row.mine().addListener((_, _, now) -> (now ? mine : theirs).setSelected(true));
            return new HBox(12, mine, theirs);
        }
    }
}
