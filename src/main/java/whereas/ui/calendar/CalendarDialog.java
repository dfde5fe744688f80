package whereas.ui.calendar;

import java.time.format.TextStyle;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import whereas.calendar.Deadline;
import whereas.calendar.When;
import whereas.ui.form.WrappedTextCell;
import whereas.ui.input.DateText;

/** The deadlines of a matter as a table: the day, what is due, how it was counted, the rule, and how far that was verified. */
public final class CalendarDialog extends Dialog<Void> {
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 640;
    private static final ButtonType SAVE = new ButtonType("_Save…", ButtonBar.ButtonData.OTHER);

    public CalendarDialog(Stage window, CalendarViewModel calendar) {
        initOwner(window);
        setTitle("Deadlines");
        setHeaderText("Deadlines of «" + calendar.title() + "»");
        setResizable(true);
        TableView<Deadline> table = new TableView<>(calendar.deadlines());
        table.setId("deadline-table");
        table.getStyleClass().add("roomy");
        table.setAccessibleText("Deadlines");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label("No dates follow from the facts so far."));
        table.getColumns().add(column("Day", 150, deadline -> day(deadline.when())));
        table.getColumns().add(column("What", 210, Deadline::title));
        table.getColumns().add(column("How it was counted", 280, deadline -> String.join("\n", deadline.steps())));
        table.getColumns().add(column("Rule", 270, deadline -> deadline.rule() + "\n" + deadline.citation()));
        table.getColumns().add(column("Rule read in", 130, deadline -> deadline.verified().words()));
        Label remarks = new Label();
        remarks.textProperty().bind(calendar.remarksProperty());
        remarks.managedProperty().bind(remarks.textProperty().isNotEmpty());
        remarks.setWrapText(true);
        remarks.setId("deadline-remarks");
        remarks.getStyleClass().add("remark");
        VBox.setVgrow(table, Priority.ALWAYS);
        getDialogPane().getStylesheets().setAll(window.getScene().getStylesheets());
        getDialogPane().setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setContent(new VBox(10, table, remarks));
        getDialogPane().getButtonTypes().setAll(SAVE, ButtonType.CLOSE);
        Button save = (Button) getDialogPane().lookupButton(SAVE);
        save.setId("save-deadlines");
        save.disableProperty().bind(Bindings.isEmpty(calendar.deadlines()));
        save.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            calendar.save();
        });
        setOnShown(_ -> calendar.count());
    }

    private static String day(When when) {
        return switch (when) {
            case When.Day day -> day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.US) + ", "
                    + DateText.of(day.date()) + day.by().map(hour -> "\nby " + DateText.of(hour)).orElse("");
            case When.Period period -> DateText.of(period.from()) + "\nto " + DateText.of(period.to());
        };
    }

    private static TableColumn<Deadline, String> column(String heading, double width, Function<Deadline, String> text) {
        TableColumn<Deadline, String> column = new TableColumn<>(heading);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new WrappedTextCell<>());
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }
}
