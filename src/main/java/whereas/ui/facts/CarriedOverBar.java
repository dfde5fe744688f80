package whereas.ui.facts;

import atlantafx.base.controls.Popover;
import atlantafx.base.controls.Spacer;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.matter.Fact;
import whereas.matter.Matter;
import whereas.matter.Unconfirmed;
import whereas.ui.form.Buttons;

/** Says above the facts of a copied matter how many wait to be confirmed, and lists them, also those that no field shows. */
public final class CarriedOverBar extends HBox {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 380;
    private final OpenMatter open;
    private final Label words = new Label("", new FontIcon(Material2OutlinedAL.CONTENT_COPY));
    private final ObservableList<Fact> waiting = FXCollections.observableArrayList();

    public CarriedOverBar(OpenMatter open) {
        this.open = open;
        Button show = new Button("Show them…");
        show.setId("show-carried-over");
        show.setMinWidth(Region.USE_PREF_SIZE);
        show.setOnAction(_ -> {
            Popover popover = new Popover(list());
            popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
            popover.show(show);
        });
        words.setMinWidth(0);
        words.setId("carried-over");
        getStyleClass().add("carried-over-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(words, new Spacer(), show);
        open.matterProperty().addListener((_, _, matter) -> follow(matter));
        follow(open.matterProperty().get());
    }

    private void follow(Matter matter) {
        List<Fact> facts = Unconfirmed.of(matter);
        waiting.setAll(facts);
        setVisible(!facts.isEmpty());
        setManaged(!facts.isEmpty());
        words.setText(facts.size() == 1 ? "1 fact was carried over and waits to be confirmed. No final packet goes out before."
                : facts.size() + " facts were carried over and wait to be confirmed. No final packet goes out before.");
    }

    private VBox list() {
        ListView<Fact> list = new ListView<>(waiting);
        list.setPrefSize(WIDTH, HEIGHT);
        list.setAccessibleText("Facts that wait to be confirmed");
        list.setCellFactory(_ -> new FactCell());
        Button all = Buttons.of(Material2OutlinedAL.CHECK, "Confirm all", () -> open.confirm(""));
        all.setId("confirm-everything");
        return new VBox(10, list, all);
    }

    /** A fact with the button that confirms it. */
    private final class FactCell extends ListCell<Fact> {
        @Override
        protected void updateItem(Fact fact, boolean empty) {
            super.updateItem(fact, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            Label name = new Label(fact.name());
            name.getStyleClass().add("remark");
            Label text = new Label(fact.text());
            text.setWrapText(true);
            VBox both = new VBox(2, name, text);
            both.setMinWidth(0);
            both.setPrefWidth(0);
            HBox.setHgrow(both, Priority.ALWAYS);
            Button confirm = new Button("Confirm");
            confirm.setMinWidth(Region.USE_PREF_SIZE);
            confirm.setAccessibleText("Confirm: " + fact.name());
            confirm.setOnAction(_ -> open.confirm(fact.path()));
            setGraphic(new HBox(12, both, confirm));
        }
    }
}
