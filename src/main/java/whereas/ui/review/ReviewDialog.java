package whereas.ui.review;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import whereas.check.Finding;
import whereas.check.Severity;
import whereas.check.paper.Place;
import whereas.ui.form.Buttons;
import whereas.ui.form.WrappedTextCell;
import whereas.ui.fx.WrappedCell;

/** The findings on papers, to be read and saved. */
public final class ReviewDialog extends Dialog<Void> {
    private static final double WIDTH = 1140;
    private static final double HEIGHT = 720;
    private static final double NOTES = 110;

    public ReviewDialog(Stage window, ReviewViewModel review) {
        initOwner(window);
        setTitle("Review");
        setHeaderText(review.title());
        setResizable(true);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setContent(content(review));
        getDialogPane().getButtonTypes().setAll(ButtonType.CLOSE);
    }

    private static VBox content(ReviewViewModel review) {
        Label summary = new Label(review.summary());
        summary.setId("review-summary");
        var save = Buttons.of(Material2OutlinedMZ.SAVE, "_Save as…", review::save);
        save.setId("save-findings");
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox(8, button(review, group, "All", Optional.empty()));
        for (Severity severity : Severity.values()) {
            bar.getChildren().add(button(review, group, review.words(severity), Optional.of(severity)));
        }
        bar.getChildren().addAll(new Spacer(), save);
        bar.setAlignment(Pos.CENTER_LEFT);
        TableView<Finding> table = table(review);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox content = new VBox(10, summary, bar, table);
        if (!review.notes().isEmpty()) {
            ListView<String> notes = new ListView<>(FXCollections.observableArrayList(review.notes()));
            notes.setPrefHeight(NOTES);
            notes.getStyleClass().add("details");
            notes.setCellFactory(_ -> new WrappedCell());
            TitledPane pane = new TitledPane("Not read or not recognised (" + review.notes().size() + ")", notes);
            pane.setAnimated(false);
            pane.getStyleClass().add(Styles.DENSE);
            content.getChildren().add(pane);
        }
        return content;
    }

    private static ToggleButton button(ReviewViewModel review, ToggleGroup group, String words, Optional<Severity> severity) {
        ToggleButton button = new ToggleButton(words);
        button.setToggleGroup(group);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(severity.isEmpty());
        button.getStyleClass().addAll(Styles.SMALL, Styles.ROUNDED);
        button.setOnAction(_ -> {
            button.setSelected(true);
            review.filter(severity);
        });
        return button;
    }

    private static TableView<Finding> table(ReviewViewModel review) {
        TableView<Finding> table = new TableView<>();
        table.setId("findings");
        table.setAccessibleText("Findings");
        table.getStyleClass().add("roomy");
        table.setPlaceholder(new Label("Nothing was found."));
        column(table, "Severity", 80, finding -> ReviewViewModel.word(finding.severity()));
        column(table, "What is wrong", 340, finding -> finding.message() + (finding.rule().mend().isEmpty() ? "" : "\n" + finding.rule()
                .mend()));
        column(table, "Quote", 250, finding -> finding.place().quote());
        column(table, "Rule", 210, finding -> finding.rule().basis().words());
        column(table, "Where", 190, finding -> words(finding.place()));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        review.shownProperty().addListener((_, _, shown) -> table.setItems(FXCollections.observableList(shown)));
        table.setItems(FXCollections.observableList(review.shownProperty().get()));
        return table;
    }

    /** Where it is, without the folders that the file lies in. */
    private static String words(Place place) {
        Path name = Path.of(place.file()).getFileName();
        return new Place(name == null ? place.file() : name.toString(), place.document(), place.page(), place.line(), "").words();
    }

    private static void column(TableView<Finding> table, String title, double width, Function<Finding, String> text) {
        TableColumn<Finding, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new WrappedTextCell<>());
        column.setPrefWidth(width);
        column.setMinWidth(width / 2);
        column.setSortable(false);
        table.getColumns().add(column);
    }
}
