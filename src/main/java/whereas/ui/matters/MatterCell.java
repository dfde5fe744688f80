package whereas.ui.matters;

import atlantafx.base.theme.Styles;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** A matter in the list: title, stage, next deadline, date and revision, and when it was saved. */
final class MatterCell extends ListCell<MatterRow> {
    private static final double SIDES = 26;
    private static final PseudoClass CLOSED = PseudoClass.getPseudoClass("closed");
    private final Clock clock;
    private final ZoneId zone;
    private final Function<MatterRow, ContextMenu> menu;
    private final Text title = new Text();
    private final Label stage = new Label();
    private final Text next = new Text();
    private final Label dated = new Label();
    private final Label state = new Label();
    private final VBox lines = new VBox(3);

    /** @param menu what can be done with a matter */
    MatterCell(Clock clock, ZoneId zone, Function<MatterRow, ContextMenu> menu) {
        this.clock = clock;
        this.zone = zone;
        this.menu = menu;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        title.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        title.getStyleClass().add("matter-title");
        next.wrappingWidthProperty().bind(widthProperty().subtract(SIDES));
        next.getStyleClass().add("matter-next");
        stage.getStyleClass().add("stage");
        stage.setMinWidth(Region.USE_PREF_SIZE);
        dated.getStyleClass().add("matter-line");
        state.getStyleClass().add("matter-line");
        HBox second = new HBox(8, stage, state);
        second.getStyleClass().add("matter-second");
        lines.getChildren().addAll(title, dated, second);
        getStyleClass().add("matter-cell");
    }

    @Override
    protected void updateItem(MatterRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : lines);
        setContextMenu(empty ? null : menu.apply(row));
        if (!empty) {
            title.setText(row.stored().title());
            dated.setText(row.dated());
            state.setText(row.state(clock.instant(), zone));
            stage.setText(row.stage());
            stage.getStyleClass().removeIf(style -> style.startsWith("stage-"));
            stage.getStyleClass().add("stage-" + row.stage().toLowerCase(Locale.ROOT));
            next.setText(row.next());
            next.pseudoClassStateChanged(Styles.STATE_DANGER, row.overdue());
            lines.getChildren().remove(next);
            if (!row.next().isEmpty()) {
                lines.getChildren().add(2, next);
            }
            pseudoClassStateChanged(CLOSED, !row.standing().open());
            setAccessibleText(String.join(". ", row.stored().title(), row.stage(), row.next(), row.dated(), state.getText()));
        }
    }
}
