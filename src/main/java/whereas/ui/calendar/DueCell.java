package whereas.ui.calendar;

import atlantafx.base.theme.Styles;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import whereas.assembly.Due;
import whereas.ui.input.DateText;

/** A deadline in the list at the side: its day, what is due, its matter, and a box to tick it off. */
final class DueCell extends ListCell<Due> {
    private static final double SIDES = 56;
    private final AgendaViewModel agenda;

    DueCell(AgendaViewModel agenda) {
        this.agenda = agenda;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Due due, boolean empty) {
        super.updateItem(due, empty);
        if (empty) {
            setGraphic(null);
            return;
        }
        boolean overdue = agenda.overdue(due);
        Label day = new Label((overdue ? "Overdue since " : "") + DateText.of(due.last()));
        day.getStyleClass().add("due-day");
        day.pseudoClassStateChanged(Styles.STATE_DANGER, overdue);
        Text what = new Text(due.deadline().title());
        what.getStyleClass().add("due-what");
        what.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        Hyperlink matter = new Hyperlink(due.title());
        matter.setMinWidth(0);
        matter.setMaxWidth(Double.MAX_VALUE);
        matter.setOnAction(_ -> agenda.open(due));
        VBox lines = new VBox(2, day, what, matter);
        lines.setPrefWidth(0);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        CheckBox done = new CheckBox();
        done.setAccessibleText("Done: " + due.deadline().title());
        done.setSelected(due.done());
        done.setOnAction(_ -> agenda.tick(due, done.isSelected()));
        setGraphic(new HBox(6, lines, done));
        setAccessibleText(day.getText() + ": " + due.deadline().title() + ", " + due.title());
    }
}
