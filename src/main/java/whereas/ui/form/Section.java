package whereas.ui.form;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

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
