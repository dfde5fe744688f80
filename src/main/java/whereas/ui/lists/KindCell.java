package whereas.ui.lists;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;

/** What a row is, in a colour of its own as well as in words. */
final class KindCell extends TableCell<GateRow, GateRow> {
    private final Label label = new Label();

    KindCell() {
        label.getStyleClass().add("row-kind");
    }

    @Override
    protected void updateItem(GateRow row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(empty ? null : label);
        if (!empty) {
            label.setText(row.kind().words());
            for (RowKind kind : RowKind.values()) {
                label.pseudoClassStateChanged(PseudoClass.getPseudoClass(kind.name().toLowerCase(java.util.Locale.ROOT)),
                        kind == row.kind());
            }
        }
    }
}
