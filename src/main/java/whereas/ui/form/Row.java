package whereas.ui.form;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Fields beside each other that share the width as told. */
public final class Row extends GridPane {
    private static final double GAP = 12;

    public Row() {
        setHgap(GAP);
    }

    /** @param percent how much of the width the field gets; those of a row add up to 100 */
    public Row with(double percent, Node field) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        getColumnConstraints().add(column);
        add(field, getColumnConstraints().size() - 1, 0);
        GridPane.setValignment(field, VPos.TOP);
        return this;
    }
}
