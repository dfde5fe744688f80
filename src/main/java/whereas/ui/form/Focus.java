package whereas.ui.form;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;

/** Where the keyboard goes. */
public final class Focus {
    private Focus() {
    }

    /** Puts the focus into the first field within a node; no when there is none. */
    public static boolean first(Node node) {
        if (node instanceof Control control && !(node instanceof Labeled) && control.isFocusTraversable()) {
            control.requestFocus();
            return true;
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                if (first(child)) {
                    return true;
                }
            }
        }
        return false;
    }
}
