package whereas.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** The places of the program: a rail of buttons on the left, and the place that was chosen beside it. */
final class Places extends BorderPane {
    private final List<Place> places;
    private final Map<Place, Node> views = new HashMap<>();
    private final Map<Place, ToggleButton> buttons = new HashMap<>();

    /** Shows the first of the places. */
    Places(List<Place> places) {
        this.places = places;
        ToggleGroup group = new ToggleGroup();
        VBox rail = new VBox();
        rail.getStyleClass().add("places");
        for (Place place : places) {
            ToggleButton button = new ToggleButton(place.title(), new FontIcon(place.icon()));
            button.setContentDisplay(ContentDisplay.TOP);
            button.setMaxWidth(Double.MAX_VALUE);
            button.setToggleGroup(group);
            button.setId("place-" + place.id());
            button.setOnAction(_ -> show(place));
            buttons.put(place, button);
            rail.getChildren().add(button);
        }
        setLeft(rail);
        show(places.getFirst());
    }

    /** Goes to a place by its id. */
    void show(String id) {
        places.stream().filter(place -> place.id().equals(id)).findFirst().ifPresent(this::show);
    }

    private void show(Place place) {
        buttons.get(place).setSelected(true);
        setCenter(views.computeIfAbsent(place, _ -> place.view().get()));
    }
}
