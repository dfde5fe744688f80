package whereas.ui.fx;

import javafx.scene.control.ListCell;
import javafx.scene.text.Text;

/** A line of a list that goes on below where it is too long, so that all of it is read. */
public final class WrappedCell extends ListCell<String> {
    private static final double SIDES = 44;
    private final Text text = new Text();

    public WrappedCell() {
        setPrefWidth(0);
        text.getStyleClass().add("cell-text");
        listViewProperty().addListener((_, _, list) -> {
            if (list != null) {
                text.wrappingWidthProperty().bind(list.widthProperty().subtract(SIDES));
            }
        });
    }

    @Override
    protected void updateItem(String line, boolean empty) {
        super.updateItem(line, empty);
        text.setText(empty ? "" : line);
        setGraphic(empty ? null : text);
        setAccessibleText(empty ? "" : line);
    }
}
