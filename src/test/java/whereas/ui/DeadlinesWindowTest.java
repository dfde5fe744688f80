package whereas.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.ui.fx.Theme;

class DeadlinesWindowTest {
    @TempDir private Path folder;

    @Test
    void theDeadlinesOfTheOpenMatterStandInATable() throws TimeoutException {
        try (Window window = new Window(folder)) {
            window.open("Khee snow crab: Clean Product Advocates");
            for (ColorScheme scheme : ColorScheme.values()) {
                window.robot.interact(() -> Theme.apply(scheme));
                window.press(KeyCode.CONTROL, KeyCode.D);
                window.await(() -> window.robot.lookup("#deadline-table").tryQuery().isPresent());
                TableView<?> table = window.node("#deadline-table");
                window.await(() -> table.getItems().size() > 60);
                window.picture("deadlines-" + scheme.name().toLowerCase(Locale.ROOT));
                window.press(KeyCode.ESCAPE);
                window.await(() -> window.robot.lookup("#deadline-table").tryQuery().isEmpty());
            }
            window.robot.interact(() -> Theme.apply(ColorScheme.LIGHT));
        }
    }
}
