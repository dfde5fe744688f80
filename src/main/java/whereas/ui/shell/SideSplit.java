package whereas.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** A second part of a split pane that comes and goes and is then as wide as it was before. */
final class SideSplit {
    private static final double SHARE = 0.52;
    private final SplitPane pane;
    private final Node side;
    /** Kept, for a binding goes deaf when nobody holds it. */
    private final ObservableBooleanValue wanted;
    private double position = SHARE;

    /** @param wanted whether the part is there; heard as long as somebody holds this */
    SideSplit(SplitPane pane, Node side, ObservableBooleanValue wanted) {
        this.pane = pane;
        this.side = side;
        this.wanted = wanted;
        wanted.addListener((_, _, yes) -> show(yes));
        show(wanted.get());
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
