package whereas.ui.lists;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;

/** The check box that accepts a row; there is none where nothing can be accepted. */
final class AcceptedCell extends TableCell<GateRow, GateRow> {
    private final CheckBox box = new CheckBox();
    private final GateViewModel gate;

    AcceptedCell(GateViewModel gate) {
        this.gate = gate;
        setAlignment(Pos.CENTER);
        box.setOnAction(_ -> gate.accept(getItem(), box.isSelected()));
    }

    @Override
    protected void updateItem(GateRow row, boolean empty) {
        super.updateItem(row, empty);
        boolean offered = !empty && row.isAcceptable();
        setGraphic(offered ? box : null);
        if (offered) {
            box.setSelected(gate.isAccepted(row));
            box.setDisable(gate.isWhole());
            box.setAccessibleText("Accept " + row.name());
        }
    }
}
