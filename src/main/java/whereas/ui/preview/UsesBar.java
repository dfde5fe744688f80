package whereas.ui.preview;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.matter.Fact;
import whereas.ui.form.Buttons;

/** Says in which documents a fact stands, and goes to them. */
final class UsesBar extends HBox {
    private final PreviewViewModel model;
    private final FlowPane words = new FlowPane(6, 2);

    UsesBar(PreviewViewModel model) {
        this.model = model;
        setId("uses");
        Button close = Buttons.icon(Material2OutlinedAL.CLOSE, "Show no uses");
        close.setOnAction(_ -> model.clearUses());
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("uses-bar");
        getChildren().addAll(words, close);
        managedProperty().bind(visibleProperty());
        model.usedProperty().addListener((_, _, _) -> follow());
        model.uses().addListener((ListChangeListener<DocumentUse>) _ -> follow());
        follow();
    }

    private void follow() {
        setVisible(!model.usedProperty().get().isEmpty());
        Label fact = new Label("«" + Fact.name(model.usedProperty().get()) + "» stands in:");
        fact.setWrapText(true);
        words.getChildren().setAll(fact);
        model.uses().forEach(use -> {
            Hyperlink link = new Hyperlink(use.title() + " (" + use.places() + ")");
            link.setOnAction(_ -> model.choose(use.id()));
            words.getChildren().add(link);
        });
        if (model.uses().isEmpty()) {
            words.getChildren().add(new Label("no document, in its own words"));
        }
    }
}
