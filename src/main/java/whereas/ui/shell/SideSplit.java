package whereas.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** A second part of a split pane that comes and goes and is then as wide as it was before. */
final class SideSplit {
    private static final double SHARE = 0.52;
    private final SplitPane pane;
    private final Node side;
    private double position = SHARE;

    private SideSplit(SplitPane pane, Node side) {
        this.pane = pane;
        this.side = side;
    }

    /** @param wanted whether the part is there */
    static void of(SplitPane pane, Node side, ObservableBooleanValue wanted) {
        SideSplit split = new SideSplit(pane, side);
        wanted.addListener((_, _, yes) -> split.show(yes));
        split.show(wanted.get());
    }

    private void show(boolean yes) {
        if (yes && !pane.getItems().contains(side)) {
            pane.getItems().add(side);
            pane.setDividerPositions(position);
        } else if (!yes && pane.getItems().contains(side)) {
            position = pane.getDividerPositions()[0];
            pane.getItems().remove(side);
        }
    }
}
