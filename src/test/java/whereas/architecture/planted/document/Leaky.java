package whereas.architecture.planted.document;

import javafx.application.Platform;
import javafx.scene.control.Button;
import whereas.architecture.planted.ui.Screen;

/** Breaks the rules on purpose, to show that they bite. */
final class Leaky {
    void leak(Screen screen) {
        Platform.runLater(() -> screen.show(new Button()));
    }
}
