package whereas.ui.parties;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableCell;

/** The check box that chooses a row; there is none where nothing can be added. */
final class ChosenCell extends TableCell<ReviewRow, ReviewRow> {
    private final CheckBox box = new CheckBox();
    private ReviewRow bound;

    ChosenCell() {
        setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(ReviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (bound != null) {
            box.selectedProperty().unbindBidirectional(bound.chosenProperty());
            bound = null;
        }
        setGraphic(empty || !row.canBeChosen() ? null : box);
        if (!empty && row.canBeChosen()) {
            bound = row;
            box.selectedProperty().bindBidirectional(row.chosenProperty());
            box.setAccessibleText("Add " + row.name());
        }
    }
}
