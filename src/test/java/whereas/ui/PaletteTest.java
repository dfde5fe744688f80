package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.ui.fx.Theme;

class PaletteTest {
    @TempDir private Path folder;

    @Test
    void aFewLettersFindACommandOrAMatter() throws TimeoutException {
        try (Window window = new Window(folder)) {
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot.write("open ferro petition");
            ListView<?> found = window.node("#palette");
            assertThat(found.getItems()).hasSize(1);
            window.press(KeyCode.ENTER);
            window.await(() -> window.text(".open-title").startsWith("Ferrovanadium"));
            for (ColorScheme scheme : ColorScheme.values()) {
                window.robot.interact(() -> Theme.apply(scheme));
                window.press(KeyCode.CONTROL, KeyCode.K);
                window.picture("palette-" + scheme.name().toLowerCase(Locale.ROOT));
                window.press(KeyCode.ESCAPE);
            }
            window.robot.interact(() -> Theme.apply(ColorScheme.LIGHT));
            window.press(KeyCode.CONTROL, KeyCode.K);
            window.robot.write("deadl");
            window.press(KeyCode.ENTER);
            window.await(() -> window.robot.lookup("#deadline-table").tryQuery().isPresent());
            window.press(KeyCode.ESCAPE);
        }
    }
}
