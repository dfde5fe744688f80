package whereas.ui.shell;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/** A last part of a split pane that comes and goes and is then as wide as it was before. */
final class SideSplit {
    private static final double SHARE = 0.6;
    private final SplitPane pane;
    private final Node side;
    private final ObservableBooleanValue wanted;
    private double position = SHARE;

    SideSplit(SplitPane pane, Node side, ObservableBooleanValue wanted) {
        this.pane = pane;
        this.side = side;
        this.wanted = wanted;
        wanted.addListener((_, _, _) -> place());
        place();
    }

    /** Puts the part where it belongs. */
    void place() {
        boolean there = pane.getItems().contains(side);
        double first = pane.getDividerPositions().length == 0 ? 0 : pane.getDividerPositions()[0];
        if (there && !wanted.get()) {
            position = pane.getDividerPositions()[pane.getDividerPositions().length - 1];
            pane.getItems().remove(side);
            pane.setDividerPosition(0, first);
        } else if (!there && wanted.get()) {
            pane.getItems().add(side);
            pane.setDividerPositions(first, position);
        } else if (there) {
            pane.setDividerPosition(1, position);
        }
    }
}
