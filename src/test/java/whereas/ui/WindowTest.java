package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.glass.ui.headless.UitestApplication;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main job by mouse and keys: find a matter, mend its facts, export the packet. */
class WindowTest {
    private static final String KHEE = "Khee snow crab: Clean Product Advocates";
    @TempDir private Path folder;
    private Window window;

    @BeforeEach
    void start() throws TimeoutException {
        window = new Window(folder);
    }

    @AfterEach
    void end() throws TimeoutException {
        window.close();
    }

    @Test
    void aProductsNameIsEditedAndSavedByItselfAndStillThereTheNextDay() throws TimeoutException {
        window.open(KHEE);
        window.awaitState("Saved, revision 1");
        window.goToSection(5);
        window.type("Snow crab legs");
        window.awaitState("Saved, revision 2");
        window.press(KeyCode.CONTROL, KeyCode.Z);
        window.awaitState("Saved, revision 3");
        assertThat(window.<TextField>node("Snow crab meat").getText()).isEqualTo("Snow crab meat");
        window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        window.awaitState("Saved, revision 4");
        window.close();
        window = new Window(folder);
        window.open(KHEE);
        window.goToSection(5);
        window.await(() -> window.isThere("Snow crab legs"));
    }

    @Test
    void invalidTextStaysWithItsReasonUntilItIsMendedOrTakenBack() throws TimeoutException {
        window.open(KHEE);
        window.robot.clickOn(date());
        window.type("June 31, 2022");
        window.press(KeyCode.TAB);
        window.await(() -> window.isThere("«June 31, 2022» is not a date; type one like June 3, 2022 or 6/3/2022"));
        assertThat(date().getText()).isEqualTo("June 31, 2022");
        window.awaitState("Saved, revision 1");
        window.robot.clickOn(date());
        window.press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(date().getText()).isEqualTo("June 3, 2022");
        window.awaitState("Saved, revision 1");
    }

    @Test
    void theSearchLeavesTheMattersOfAParty() throws TimeoutException {
        ListView<?> matters = window.node("#matters");
        int all = matters.getItems().size();
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.robot.write("jid freezer");
        window.await(() -> matters.getItems().size() == 1);
        window.press(KeyCode.ENTER);
        window.await(() -> KHEE.equals(window.text(".open-title")));
        window.press(KeyCode.CONTROL, KeyCode.F);
        window.press(KeyCode.ESCAPE);
        window.await(() -> matters.getItems().size() == all);
    }

    @Test
    void theFinalPacketIsWrittenAndItsFolderOpened() throws TimeoutException {
        window.open(KHEE);
        window.press(KeyCode.CONTROL, KeyCode.E);
        window.await(() -> window.isThere("The packet is complete."));
        window.picture("export-ready");
        window.robot.clickOn("#export-now");
        window.await(() -> window.text("#export-message").startsWith("The packet was written: "));
        window.picture("export-done");
        Path packet = folder.resolve("Whereas/Khee snow crab, Clean Product Advocates");
        assertThat(packet.resolve("manifest.json")).exists();
        assertThat(packet.resolve("documents")).isDirectoryContaining("glob:**.docx");
        assertThat(packet.resolve("recipients/violators")).isNotEmptyDirectory();
        assertThat(UitestApplication.SHOWN_DOCUMENTS).containsExactly(packet.toUri().toString());
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aGapIsListedAndADraftGoesOutWithIt() throws TimeoutException {
        window.open(KHEE);
        window.goToSection(9);
        TextField email = window.robot.lookup(node -> node instanceof TextField
                && "E-mail address used to serve".equals(node.getAccessibleText())).query();
        // The field may lie further down the section than the window reaches.
        window.robot.interact(email::requestFocus);
        window.press(KeyCode.CONTROL, KeyCode.A);
        window.press(KeyCode.DELETE);
        window.robot.clickOn("#export");
        window.await(() -> window.text("#export-message").startsWith("A final packet cannot go out yet."));
        window.picture("export-gap");
        assertThat(window.node("#final").isDisabled()).isTrue();
        window.robot.clickOn("#folder");
        window.type(folder.resolve("drafts").toString());
        window.robot.clickOn("#export-now");
        window.await(() -> window.text("#export-message").startsWith("The draft was written: "));
        assertThat(folder.resolve("drafts/manifest.json")).content().contains("\"draft\" : true");
        window.press(KeyCode.ESCAPE);
    }

    @Test
    void aNewMatterIsMadeFromTheOpenOne() throws TimeoutException {
        window.open(KHEE);
        window.press(KeyCode.CONTROL, KeyCode.N);
        window.await(() -> window.isThere("Make it"));
        window.robot.clickOn("#new-title").write("Harbor clams: Clean Product Advocates");
        window.picture("new-matter");
        window.press(KeyCode.ENTER);
        window.await(() -> "Harbor clams: Clean Product Advocates".equals(window.text(".open-title")));
        assertThat(violators().getItems()).isEmpty();
    }

    private TextField date() {
        return window.robot.lookup(node -> node instanceof TextField && "Date of the notice".equals(node.getAccessibleText())).query();
    }

    private TableView<?> violators() {
        return window.robot.lookup(node -> node instanceof TableView && "Alleged violators".equals(node.getAccessibleText())).query();
    }
}
