package whereas.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;

/** Lies over the window while files are held above it and says where they would land. */
final class DropOverlay extends StackPane {
    private final Label words = new Label();

    DropOverlay() {
        getStyleClass().add("drop-overlay");
        words.setGraphic(new FontIcon(Material2OutlinedAL.FILE_UPLOAD));
        words.getStyleClass().add("drop-words");
        getChildren().add(words);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** @param landing where the files would land; empty when there are none */
    void show(String landing) {
        words.setText(landing);
        setVisible(!landing.isEmpty());
    }
}
