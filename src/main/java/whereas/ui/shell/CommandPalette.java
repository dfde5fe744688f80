package whereas.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import whereas.ui.form.Command;

/** Lies over the window and finds everything that it can do by a few letters of its name. */
final class CommandPalette extends StackPane {
    private static final double WIDTH = 560;
    private static final double HEIGHT = 420;
    private final Supplier<List<Command>> commands;
    private final TextField search = new TextField();
    private final ListView<Command> found = new ListView<>();
    private Node before;

    /** @param commands all that can be done at the moment */
    CommandPalette(Supplier<List<Command>> commands) {
        this.commands = commands;
        search.setPromptText("What do you want to do?");
        search.setId("palette-search");
        search.setAccessibleText("What do you want to do?");
        found.setId("palette");
        found.setAccessibleText("Commands");
        found.setCellFactory(_ -> new CommandCell());
        found.setOnMouseClicked(_ -> run());
        search.textProperty().addListener((_, _, words) -> find(words));
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        VBox box = new VBox(search, found);
        box.getStyleClass().add("palette-box");
        box.setMaxSize(WIDTH, HEIGHT);
        StackPane.setAlignment(box, Pos.TOP_CENTER);
        getStyleClass().add("palette");
        getChildren().add(box);
        setOnMousePressed(press -> {
            if (press.getTarget() == this) {
                hide();
            }
        });
        setVisible(false);
    }

    /** Opens the palette, and remembers where the person was. */
    void show() {
        before = getScene().getFocusOwner();
        setVisible(true);
        search.clear();
        find("");
        search.requestFocus();
    }

    private void hide() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }

    private void find(String words) {
        found.getItems().setAll(commands.get().stream().filter(command -> command.enabled().get() && matches(command.title(), words)).toList());
        found.getSelectionModel().selectFirst();
    }

    /** Whether every word that was typed begins or stands in the title. */
    static boolean matches(String title, String words) {
        String low = title.toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(low::contains);
    }

    private void press(KeyEvent event) {
        int chosen = found.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ESCAPE) {
            hide();
        } else if (event.getCode() == KeyCode.ENTER) {
            run();
        } else if (event.getCode() == KeyCode.DOWN) {
            found.getSelectionModel().select(Math.min(chosen + 1, found.getItems().size() - 1));
        } else if (event.getCode() == KeyCode.UP) {
            found.getSelectionModel().select(Math.max(chosen - 1, 0));
        } else {
            return;
        }
        found.scrollTo(Math.max(0, found.getSelectionModel().getSelectedIndex() - 3));
        event.consume();
    }

    private void run() {
        Command chosen = found.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            hide();
            chosen.run();
        }
    }

    /** The title of a command with its key. */
    private static final class CommandCell extends ListCell<Command> {
        @Override
        protected void updateItem(Command command, boolean empty) {
            super.updateItem(command, empty);
            if (empty) {
                setGraphic(null);
                return;
            }
            Label title = new Label(command.title());
            title.setMinWidth(0);
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label key = new Label(command.key().orElse(""));
            key.getStyleClass().add("remark");
            key.setMinWidth(Region.USE_PREF_SIZE);
            setGraphic(new HBox(12, title, gap, key));
        }
    }
}
