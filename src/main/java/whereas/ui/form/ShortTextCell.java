package whereas.ui.form;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** Text on as many lines as the row has room for; all of it when the pointer rests on it. */
public final class ShortTextCell<S> extends TableCell<S, String> {
    public ShortTextCell() {
        setWrapText(true);
    }

    @Override
    protected void updateItem(String shown, boolean empty) {
        super.updateItem(shown, empty);
        setText(empty ? null : shown);
        setTooltip(empty || shown == null || shown.isEmpty() ? null : new Tooltip(shown));
    }
}
