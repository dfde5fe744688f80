package whereas.ui.directory;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.VBox;

/** A list on the left, and beside it what is known of the chosen entry. */
abstract class ListAndDetail extends SplitPane {
    private static final double GAP = 10;
    private final VBox detail = new VBox();

    /**
     * Puts both beside each other.
     *
     * @param share the part of the width that the list has
     * @param list the list with what stands above and below it
     */
    final void arrange(double share, Node... list) {
        VBox left = new VBox(GAP, list);
        left.getStyleClass().add("directory-list");
        detail.getStyleClass().add("page");
        ScrollPane scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        getItems().addAll(left, scroll);
        setDividerPositions(share);
        getStyleClass().add("panes");
    }

    /** Shows something in place of what was beside the list. */
    final void beside(Node... shown) {
        detail.getChildren().setAll(shown);
    }
}
