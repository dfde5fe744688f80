package whereas.ui.form;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.ui.input.Input;

/** A part of the form under a heading. */
public final class Section extends VBox {
    private final String title;

    public Section(String title, Node... content) {
        this.title = title;
        Label heading = new Label(title);
        heading.getStyleClass().add("section-heading");
        getStyleClass().add("section");
        getChildren().add(heading);
        getChildren().addAll(content);
    }

    /** Lets all that is entered in this section be confirmed at once, while any of it waits for that. */
    public Section confirming(Input<?>... inputs) {
        Button confirm = new Button("Confirm all in this section", new FontIcon(Material2OutlinedAL.CHECK));
        confirm.getStyleClass().add("confirm-all");
        confirm.setOnAction(_ -> List.of(inputs).forEach(input -> {
            if (input.unconfirmedProperty().get()) {
                input.confirm();
            }
        }));
        BooleanBinding waits = Bindings.createBooleanBinding(() -> Stream.of(inputs).anyMatch(input -> input.unconfirmedProperty().get()),
                Stream.of(inputs).map(Input::unconfirmedProperty).toArray(Observable[]::new));
        confirm.visibleProperty().bind(waits);
        confirm.managedProperty().bind(waits);
        HBox head = new HBox(12, getChildren().removeFirst(), new Spacer(), confirm);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addFirst(head);
        return this;
    }

    public String title() {
        return title;
    }

    /** A heading within a section. */
    public static Label subheading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("subheading");
        return label;
    }
}
