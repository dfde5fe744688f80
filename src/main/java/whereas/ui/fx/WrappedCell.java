package whereas.ui.fx;

import javafx.scene.control.ListCell;

/** A line of a list that goes on below where it is too long. */
public final class WrappedCell extends ListCell<String> {
    public WrappedCell() {
        setWrapText(true);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(String line, boolean empty) {
        super.updateItem(line, empty);
        setText(empty ? null : line);
    }
}
