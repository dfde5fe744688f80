package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.ui.fx.Theme;

/** The jobs of the list of matters, the calendar and the directory, by mouse and keys. */
class DirectoryWindowTest {
    private static final String KHEE = "Khee snow crab: Clean Product Advocates";
    @TempDir private Path folder;
    private Window window;

    @BeforeEach
    void start() throws TimeoutException {
        window = new Window(folder);
    }

    @AfterEach
    void end() throws TimeoutException {
        window.robot.interact(() -> Theme.apply(ColorScheme.LIGHT));
        window.close();
    }

    @Test
    void aCopyIsAmberUntilItIsConfirmed() throws TimeoutException {
        copy();
        pictures("copy");
        assertThat(window.text("#carried-over")).contains("were carried over and wait to be confirmed");
        window.goToSection(4);
        TableView<?> violators = window.robot.lookup(".table-view").<TableView<?>>queryAll().iterator().next();
        window.robot.interact(() -> violators.getSelectionModel().select(0));
        pictures("copy-violators");
        assertThat(window.robot.lookup(node -> node instanceof Labeled text && text.getText() != null
                && text.getText().startsWith("Noticed on June 3, 2022")).tryQuery()).isPresent();
        window.robot.clickOn("#show-carried-over");
        window.picture("copy-list-light");
        window.robot.clickOn("#confirm-everything");
        window.await(() -> !window.<Node>node("#carried-over").getParent().isVisible());
        window.press(KeyCode.ESCAPE);
        window.awaitSaved();
    }

    @Test
    void theHistoryTellsWhatChangedAndRestores() throws TimeoutException {
        window.open(KHEE);
        window.goToSection(5);
        window.type("Snow crab legs");
        window.awaitState("Saved, revision 2");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        window.await(() -> window.robot.lookup("#changes").tryQuery().isPresent()
                && !window.<TableView<?>>node("#changes").getItems().isEmpty());
        pictures("history");
        ListView<?> revisions = window.node("#revisions");
        window.robot.interact(() -> revisions.getSelectionModel().select(1));
        window.robot.clickOn("#restore");
        window.await(() -> revisions.getItems().size() == 3);
        window.press(KeyCode.ESCAPE);
        window.awaitState("Saved, revision 3");
    }

    @Test
    void aMatterIsDeletedAndBroughtBack() throws TimeoutException {
        window.open(KHEE);
        window.robot.clickOn(KHEE);
        window.press(KeyCode.DELETE);
        window.await(() -> window.robot.lookup("#undo-action").tryQuery().filter(node -> node.getParent().isVisible()).isPresent());
        pictures("deleted");
        assertThat(window.<ListView<?>>node("#matters").getItems()).noneMatch(row -> row.toString().contains(KHEE));
        window.robot.clickOn("#undo-action");
        window.await(() -> window.<ListView<?>>node("#matters").getItems().stream().anyMatch(row -> row.toString().contains(KHEE)));
        window.robot.clickOn("#filters");
        window.picture("filters-light");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void theCalendarOpensTheMatterOfADeadline() throws TimeoutException {
        copy();
        window.robot.clickOn("#place-calendar");
        window.await(() -> !window.<ListView<?>>node("#urgent").getItems().isEmpty());
        pictures("calendar");
        for (int back = 0; back < 8; back++) {
            window.robot.clickOn("#month-before");
        }
        pictures("calendar-march");
        window.robot.clickOn("#as-line");
        pictures("timeline");
        window.robot.interact(() -> window.<ListView<?>>node("#urgent").getSelectionModel().selectFirst());
        window.robot.interact(() -> window.<ListView<?>>node("#urgent").requestFocus());
        window.press(KeyCode.ENTER);
        window.await(() -> window.robot.lookup("#matters").tryQuery().isPresent());
    }

    @Test
    void theDirectoryFindsPartiesDuplicatesAndProsecutors() throws TimeoutException {
        window.robot.clickOn("#place-directory");
        window.await(() -> !window.<ListView<?>>node("#parties").getItems().isEmpty());
        window.robot.clickOn("#party-search").write("khee trading");
        ListView<?> parties = window.node("#parties");
        window.await(() -> parties.getItems().size() < 5);
        window.robot.interact(() -> parties.getSelectionModel().selectFirst());
        pictures("directory");
        window.robot.clickOn("#party-note").write("Ask for Mr. Lee.");
        window.robot.clickOn("#keep-party");
        TabPane tabs = window.node(".directory");
        window.robot.interact(() -> tabs.getSelectionModel().select(3));
        window.await(() -> window.<TableView<?>>node("#steps").getItems().size() == 1);
        window.robot.interact(() -> window.<TableView<?>>node("#steps").getSelectionModel().selectFirst());
        pictures("directory-changes");
        window.robot.clickOn("#undo-step");
        window.await(() -> window.<TableView<?>>node("#steps").getItems().getFirst().toString().contains("undone=true"));
        window.robot.interact(() -> tabs.getSelectionModel().select(2));
        TableView<?> agencies = window.node("#agencies");
        window.await(() -> agencies.getItems().size() > 50);
        window.robot.interact(() -> agencies.getSelectionModel().selectFirst());
        pictures("directory-agencies");
        window.robot.clickOn("#verify-agency");
        window.await(() -> window.robot.lookup("#undo-agency").tryQuery().filter(node -> node.getParent().isVisible()).isPresent());
        window.robot.clickOn("#undo-agency");
        window.robot.interact(() -> tabs.getSelectionModel().select(1));
        window.robot.interact(() -> window.<ListView<?>>node("#duplicates").getSelectionModel().selectFirst());
        pictures("directory-duplicates");
    }

    private void copy() throws TimeoutException {
        window.open(KHEE);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.await(() -> window.robot.lookup("#new-title").tryQuery().isPresent());
        window.robot.clickOn("#new-title").write("Khee again");
        window.robot.clickOn("#start-copy");
        window.picture("new-matter-light");
        window.robot.clickOn("Make it");
        window.await(() -> window.text(".open-title").equals("Khee again"));
    }

    /** The same in both colours. */
    private void pictures(String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.DARK, ColorScheme.LIGHT}) {
            window.robot.interact(() -> Theme.apply(scheme));
            window.picture(name + "-" + scheme.name().toLowerCase(Locale.ROOT));
        }
    }
}
