package whereas.ui.form;

import javafx.scene.control.TableCell;
import javafx.scene.text.Text;

/** Text that goes on below where the column is too narrow. */
public final class WrappedTextCell<S> extends TableCell<S, String> {
    private static final double PADDING = 20;
    private final Text text = new Text();

    public WrappedTextCell() {
        text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
        text.getStyleClass().add("cell-text");
    }

    @Override
    protected void updateItem(String shown, boolean empty) {
        super.updateItem(shown, empty);
        text.setText(empty ? "" : shown);
        setGraphic(empty ? null : text);
        setAccessibleText(empty ? "" : shown);
    }
}
