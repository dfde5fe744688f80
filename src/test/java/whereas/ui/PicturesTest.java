package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import whereas.ui.fx.Theme;

/** Pictures of the window for people to look at, light and dark and in two sizes; the test is that every section comes into view. */
class PicturesTest {
    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({"LIGHT, 1280, 800", "DARK, 1280, 800", "LIGHT, 1600, 1000", "DARK, 1600, 1000"})
    void everySectionComesIntoView(ColorScheme scheme, int width, int height) throws TimeoutException {
        try (Window window = new Window(folder)) {
            window.robot.interact(() -> {
                Theme.apply(scheme);
                window.stage.setWidth(width);
                window.stage.setHeight(height);
            });
            window.open("Khee snow crab: Clean Product Advocates");
            for (int section = 1; section <= 9; section++) {
                window.goToSection(section);
                if (section == 4 || section == 9) {
                    TableView<?> table = window.robot.lookup(".table-view").<TableView<?>>queryAll()
                            .stream().skip(section == 4 ? 0 : 1).findFirst().orElseThrow();
                    window.robot.interact(() -> table.getSelectionModel().select(0));
                }
                window.picture(scheme.name().toLowerCase(Locale.ROOT) + "-" + width + "-" + section);
                assertThat(window.stage.getScene().getFocusOwner()).isNotNull();
            }
            window.robot.interact(() -> Theme.apply(ColorScheme.LIGHT));
        }
    }

    @Test
    void aMatterOfManyViolatorsIsShownWhole() throws TimeoutException {
        try (Window window = new Window(folder)) {
            window.open(window.robot.lookup(node -> node instanceof Text text
                    && text.getText().startsWith("Forty violators")).<Text>query().getText());
            window.goToSection(4);
            window.picture("forty-4");
            TableView<?> violators = (TableView<?>) window.robot.lookup(".table-view").<TableView<?>>queryAll().iterator().next();
            assertThat(violators.getItems()).hasSize(40);
            window.goToSection(7);
            window.picture("forty-7");
        }
    }

    @Test
    void aStoreThatCannotBeOpenedSaysWhyAndIsTriedAgain() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("data"), "no folder");
        try (Window window = new Window(folder, "_Try again")) {
            window.picture("cannot-open");
            assertThat(window.robot.lookup(node -> node instanceof Label label && label.getText().startsWith("The matters cannot be opened.")
                    && label.getText().contains(inTheWay.toString())).tryQuery()).isPresent();
            Files.delete(inTheWay);
            window.robot.clickOn("_Try again");
            window.await(() -> window.isThere("Khee snow crab: Clean Product Advocates"));
        }
    }

    @Test
    void aMatterWithoutAFormShowsItsFacts() throws TimeoutException {
        try (Window window = new Window(folder)) {
            window.robot.clickOn(window.robot.lookup(node -> node instanceof Text text
                    && text.getText().startsWith("Ferrovanadium")).<Text>query());
            window.await(() -> window.isThere("Proceeding, investigations 1, kind") || window.isThere("Firm, name"));
            window.picture("plain-facts");
        }
    }
}
