package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.store.Backups;
import whereas.store.Encryption;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.fx.Theme;

/** Backups, encryption, damage and two windows, by mouse and keys, with pictures in light and dark. */
class DataWindowTest {
    private static final String KHEE = "Khee snow crab: Clean Product Advocates";
    private static final String PASSPHRASE = "correct horse battery staple";
    @TempDir private Path folder;

    private static String named(ColorScheme scheme, String what) {
        return scheme.name().toLowerCase(Locale.ROOT) + "-data-" + what;
    }

    private static void wear(Window window, ColorScheme scheme) {
        window.robot.interact(() -> Theme.apply(scheme));
    }

    private static boolean says(Window window, String words) {
        return window.robot.lookup(node -> node instanceof Label label && label.getText().contains(words)).tryQuery().isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void theBackupsAreListedAndOneIsMadeNow(ColorScheme scheme) throws TimeoutException {
        try (Window window = new Window(folder)) {
            wear(window, scheme);
            window.robot.clickOn("#your-data");
            window.await(() -> window.<TableView<?>>node("#backups").getItems().size() == 1);
            window.robot.clickOn("#back-up-now");
            window.await(() -> window.<TableView<?>>node("#backups").getItems().size() == 2);
            assertThat(window.text("#data-said")).startsWith("Backed up ").endsWith("the copy was opened and read to its end.");
            window.robot.clickOn("asked for");
            window.picture(named(scheme, "backups"));
            window.press(KeyCode.ESCAPE);
            wear(window, ColorScheme.LIGHT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theMattersAreEncryptedAndThePassphraseOpensThemTheNextDay(ColorScheme scheme) throws TimeoutException, IOException {
        try (Window window = new Window(folder)) {
            wear(window, scheme);
            window.robot.clickOn("#your-data");
            window.await(() -> window.isThere("#encrypt"));
            window.robot.clickOn("#encrypt");
            window.robot.clickOn("#passphrase-first").write(PASSPHRASE);
            window.robot.clickOn("#passphrase-again").write("another");
            assertThat(window.<Button>node("#passphrase-go").isDisabled()).isTrue();
            window.press(KeyCode.CONTROL, KeyCode.A);
            window.robot.write(PASSPHRASE);
            window.picture(named(scheme, "encrypt"));
            window.robot.clickOn("#passphrase-go");
            window.await(() -> says(window, "The matters and their backups are encrypted."));
            window.await(() -> window.isThere(KHEE));
            window.picture(named(scheme, "encrypted"));
            window.press(KeyCode.ESCAPE);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString())).anyMatch(name -> name.startsWith("Whereas recovery sheet"));
            }
        }
        assertThat(Encryption.of(folder.resolve("data"), Clock.systemUTC()).on()).isTrue();
        try (Window window = new Window(folder, "Your matters are encrypted")) {
            wear(window, scheme);
            window.robot.clickOn("#passphrase").write("correct horse");
            window.robot.clickOn("#unlock");
            window.await(() -> says(window, "this is neither the passphrase nor the recovery key"));
            window.picture(named(scheme, "passphrase"));
            window.type(PASSPHRASE);
            window.robot.clickOn("#unlock");
            window.await(() -> window.isThere(KHEE));
            wear(window, ColorScheme.LIGHT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDamagedFileIsNoticedAtTheStartAndTheNewestBackupRestored(ColorScheme scheme) throws TimeoutException, IOException {
        try (Window window = new Window(folder)) {
            window.robot.clickOn("#your-data");
            window.await(() -> window.<TableView<?>>node("#backups").getItems().size() == 1);
            window.press(KeyCode.ESCAPE);
        }
        Files.writeString(folder.resolve("data").resolve("whereas.mv.db"), "Dear Alleged Violators\n".repeat(500));
        try (Window window = new Window(folder, "The matters cannot be opened")) {
            wear(window, scheme);
            window.picture(named(scheme, "damaged"));
            assertThat(says(window, "The newest good backup is of ")).isTrue();
            window.robot.clickOn("#restore-newest");
            window.await(() -> says(window, "It is now called whereas-damaged-"));
            window.press(KeyCode.ENTER);
            window.await(() -> window.isThere(KHEE));
            wear(window, ColorScheme.LIGHT);
        }
        assertThat(Backups.of(folder.resolve("data"), Clock.systemUTC()).list()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEditThatAnotherWindowOvertookIsOfferedSideBySide(ColorScheme scheme) throws TimeoutException {
        try (Window window = new Window(folder); Store other = Store.open(folder.resolve("data"), Clock.systemUTC())) {
            wear(window, scheme);
            window.open(KHEE);
            window.awaitState("Saved, revision 1");
            StoredMatter khee = other.matters().stream().filter(stored -> stored.title().equals(KHEE)).findFirst().orElseThrow();
            Matter theirs = MatterFile.read("theirs", MatterFile.write(other.matter(khee.id())).replace("Snow crab meat", "King crab meat")
                    .replace("\"title\" : \"Khee snow crab", "\"title\" : \"Khee king crab"));
            window.goToSection(5);
            other.save(khee.id(), 1, theirs, "Ellie", "product");
            window.type("Snow crab legs");
            window.await(() -> window.isThere("#differences"));
            window.picture(named(scheme, "conflict"));
            window.robot.clickOn("#save-chosen");
            window.awaitState("Saved, revision 3");
            assertThat(other.matter(khee.id()).title()).isEqualTo("Khee king crab: Clean Product Advocates");
            wear(window, ColorScheme.LIGHT);
        }
    }

    @Test
    void whatAnotherWindowSavesIsSeenHere() throws TimeoutException {
        try (Window window = new Window(folder); Store other = Store.open(folder.resolve("data"), Clock.systemUTC())) {
            StoredMatter khee = other.matters().stream().filter(stored -> stored.title().equals(KHEE)).findFirst().orElseThrow();
            other.save(khee.id(), 1, MatterFile.read("theirs", MatterFile.write(other.matter(khee.id()))
                    .replace("\"title\" : \"Khee snow crab", "\"title\" : \"Khee king crab")), "Ellie", "title");
            window.await(() -> window.robot.lookup(node -> node instanceof Text text && text.getText().startsWith("Khee king crab")).tryQuery().isPresent());
        }
    }
}
