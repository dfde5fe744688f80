package whereas.ui.matters;

import atlantafx.base.controls.CustomTextField;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import org.kordamp.ikonli.material2.Material2OutlinedMZ;
import whereas.ui.form.Buttons;
import whereas.ui.form.Fields;

/** The list of matters with its search, its filters and what can be done with each. */
public final class MattersView extends VBox {
    /** What else the window can do with a matter. */
    public enum Further { HISTORY, COPY }

    private final CustomTextField search;
    private final ListView<MatterRow> list = new ListView<>();
    private final MattersViewModel matters;
    private final MatterActions actions;
    private final BiConsumer<Further, MatterRow> further;
    private boolean following;

    /**
     * @param startNew asks for a new matter
     * @param further does what takes more than the list
     */
    public MattersView(MattersViewModel matters, MatterActions actions, Clock clock, ZoneId zone, Runnable startNew,
            BiConsumer<Further, MatterRow> further) {
        this.matters = matters;
        this.actions = actions;
        this.further = further;
        search = Fields.search("search", "Search every fact", "Search matters by any fact", matters.searchProperty());
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
        list.setCellFactory(_ -> new MatterCell(clock, zone, this::menu));
        list.setOnKeyPressed(event -> {
            MatterRow chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.DELETE && chosen != null && chosen.stored().course().deleted().isEmpty()) {
                actions.perform(MatterActions.Action.DELETE, chosen.stored());
            }
        });
        Label none = new Label();
        none.setWrapText(true);
        none.textProperty().bind(Bindings.when(matters.searchProperty().isEmpty())
                .then("There are no such matters.").otherwise("No matter has all these words in its facts."));
        list.setPlaceholder(none);
        list.getSelectionModel().selectedItemProperty().addListener((_, _, chosen) -> {
            if (!following && !matters.isRelisting() && chosen != null) {
                matters.selectedProperty().set(chosen);
            }
        });
        matters.selectedProperty().addListener((_, _, _) -> follow());
        matters.found().addListener((ListChangeListener<MatterRow>) _ -> follow());
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("matters");
        getChildren().addAll(search, new MatterFilters(matters), list, undoBar(), foot(startNew));
    }

    /** Puts the focus into the search. */
    public void goToSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private HBox undoBar() {
        Label did = new Label();
        did.textProperty().bind(actions.undoableProperty());
        did.setMinWidth(0);
        HBox.setHgrow(did, Priority.ALWAYS);
        did.setMaxWidth(Double.MAX_VALUE);
        Button undo = new Button("Undo");
        undo.setId("undo-action");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> actions.undo());
        HBox bar = new HBox(8, did, undo);
        bar.getStyleClass().add("undo-bar");
        bar.visibleProperty().bind(actions.undoableProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }

    private HBox foot(Runnable startNew) {
        Button add = Buttons.of(Material2OutlinedAL.ADD, "_New matter…", startNew);
        add.setMaxWidth(Double.MAX_VALUE);
        add.setId("new-matter");
        HBox.setHgrow(add, Priority.ALWAYS);
        Button more = Buttons.icon(Material2OutlinedMZ.MORE_VERT, "More to do with the chosen matter");
        more.setId("more");
        more.disableProperty().bind(matters.selectedProperty().isNull());
        more.setOnAction(_ -> menu(matters.selectedProperty().get()).show(more, Side.TOP, 0, 0));
        return new HBox(8, add, more);
    }

    private ContextMenu menu(MatterRow row) {
        ContextMenu menu = new ContextMenu();
        if (row.stored().course().deleted().isEmpty()) {
            menu.getItems().addAll(item("History…", () -> further.accept(Further.HISTORY, row)),
                    item("Copy…", () -> further.accept(Further.COPY, row)), new SeparatorMenuItem());
        }
        MatterActions.possible(row.stored()).forEach(action -> menu.getItems().add(item(action.words(), () -> actions.perform(action, row.stored()))));
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(_ -> action.run());
        return item;
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
