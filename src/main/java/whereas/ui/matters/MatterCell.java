package whereas.ui.matters;

import java.time.Clock;
import java.time.ZoneId;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A matter in the list: title, date and revision, and when it was saved. */
final class MatterCell extends ListCell<MatterRow> {
    private static final double SIDES = 26;
    private final Clock clock;
    private final ZoneId zone;
    private final Text title = new Text();
    private final Label dated = new Label();
    private final Label state = new Label();
    private final VBox lines = new VBox(2, title, dated, state);

    MatterCell(Clock clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        title.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        title.getStyleClass().add("matter-title");
        dated.getStyleClass().add("matter-line");
        state.getStyleClass().add("matter-line");
        getStyleClass().add("matter-cell");
    }

    @Override
    protected void updateItem(MatterRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : lines);
        if (!empty) {
            title.setText(row.stored().title());
            dated.setText(row.dated());
            state.setText(row.state(clock.instant(), zone));
            setAccessibleText(row.stored().title() + ". " + dated.getText() + ". " + state.getText());
        }
    }
}
