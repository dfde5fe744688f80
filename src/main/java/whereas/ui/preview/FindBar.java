package whereas.ui.preview;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.ui.form.Buttons;

/** Looks for words on the pages. */
final class FindBar extends HBox {
    private final TextField words = new TextField();
    private final SearchViewModel search;

    FindBar(SearchViewModel search) {
        this.search = search;
        words.setId("find-words");
        words.setPromptText("Find on the pages");
        words.setAccessibleText("Find on the pages");
        words.textProperty().bindBidirectional(search.wordsProperty());
        HBox.setHgrow(words, Priority.ALWAYS);
        Label count = new Label();
        count.setId("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(search.countProperty());
        Button previous = Buttons.icon(Material2OutlinedAL.KEYBOARD_ARROW_UP, "Previous (Shift+Enter)");
        previous.setOnAction(_ -> search.previous());
        Button next = Buttons.icon(Material2OutlinedAL.KEYBOARD_ARROW_DOWN, "Next (Enter)");
        next.setOnAction(_ -> search.next());
        Button close = Buttons.icon(Material2OutlinedAL.CLOSE, "Close (Escape)");
        close.setOnAction(_ -> hide());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                hide();
            } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == words) {
                event.consume();
                if (event.isShiftDown()) {
                    search.previous();
                } else {
                    search.next();
                }
            }
        });
        getStyleClass().add("find-bar");
        getChildren().addAll(words, count, previous, next, close);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void show() {
        setVisible(true);
        words.requestFocus();
        words.selectAll();
    }

    private void hide() {
        search.wordsProperty().set("");
        setVisible(false);
    }
}
