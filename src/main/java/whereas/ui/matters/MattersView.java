package whereas.ui.matters;

import atlantafx.base.controls.CustomTextField;
import java.time.Clock;
import java.time.ZoneId;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import whereas.ui.form.Buttons;

/** The list of matters with its search. */
public final class MattersView extends VBox {
    private final CustomTextField search = new CustomTextField();
    private final ListView<MatterRow> list = new ListView<>();
    private final MattersViewModel matters;
    private boolean following;

    /** @param startNew asks for a new matter */
    public MattersView(MattersViewModel matters, Clock clock, ZoneId zone, Runnable startNew) {
        this.matters = matters;
        search.setPromptText("Search matters and parties");
        search.setAccessibleText("Search matters by title or party");
        search.setId("search");
        search.setLeft(new FontIcon(Material2OutlinedMZ.SEARCH));
        search.textProperty().bindBidirectional(matters.searchProperty());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                list.requestFocus();
                if (event.getCode() == KeyCode.ENTER && !list.getItems().isEmpty()) {
                    list.getSelectionModel().selectFirst();
                }
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        list.setItems(matters.found());
        list.setId("matters");
        list.setAccessibleText("Matters");
        list.setCellFactory(_ -> new MatterCell(clock, zone));
        Label none = new Label();
        none.setWrapText(true);
        none.textProperty().bind(Bindings.when(matters.searchProperty().isEmpty())
                .then("There are no matters.").otherwise("No matter or party is called so."));
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (!following && !matters.isRelisting() && chosen != null) {
                matters.selectedProperty().set(chosen);
            }
        });
        matters.selectedProperty().addListener((_, _, _) -> follow());
        matters.found().addListener((ListChangeListener<MatterRow>) _ -> follow());
        VBox.setVgrow(list, Priority.ALWAYS);
        Button add = Buttons.of(Material2OutlinedAL.ADD, "_New matter…", startNew);
        add.setMaxWidth(Double.MAX_VALUE);
        add.setId("new-matter");
        getStyleClass().add("matters");
        getChildren().addAll(search, list, add);
    }

    /** Puts the focus into the search. */
    public void goToSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Selects the chosen matter in the list, as far as the search leaves it. */
    private void follow() {
        following = true;
        try {
            MatterRow chosen = matters.selectedProperty().get();
            int index = chosen == null ? -1 : matters.found().stream().map(row -> row.stored().id()).toList().indexOf(chosen.stored().id());
            if (index < 0) {
                list.getSelectionModel().clearSelection();
            } else {
                list.getSelectionModel().clearAndSelect(index);
            }
        } finally {
            following = false;
        }
    }
}
