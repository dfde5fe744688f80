package whereas.ui.shell;

import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * A part of the program that takes the whole window, such as the matters or the settings.
 *
 * @param id stands for the place in tests and on its button
 * @param view makes the place's view; called once, when the place is first shown
 */
record Place(String id, String title, Ikon icon, Supplier<Node> view) {
}
