package whereas.ui.form;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.ui.input.Input;

/** Says of an entry that it was carried over, and lets it be confirmed; it takes no room once nothing waits. */
public final class Confirmation extends HBox {
    private static final double ROOM = 150;

    public Confirmation(Input<?> input) {
        Label words = new Label("Carried over", new FontIcon(Material2OutlinedAL.CONTENT_COPY));
        words.setMinWidth(0);
        words.visibleProperty().bind(widthProperty().greaterThan(ROOM));
        words.managedProperty().bind(words.visibleProperty());
        Button confirm = new Button("Confirm");
        confirm.getStyleClass().addAll(Styles.SMALL, Styles.FLAT);
        confirm.setAccessibleText("Confirm: " + input.label());
        confirm.setOnAction(_ -> input.confirm());
        // A narrow field keeps its share of the row; there the button alone says it.
        setMinWidth(0);
        getStyleClass().add("confirmation");
        getChildren().addAll(words, confirm);
        visibleProperty().bind(input.unconfirmedProperty());
        managedProperty().bind(visibleProperty());
    }
}
