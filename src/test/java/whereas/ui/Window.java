package whereas.ui;

import com.sun.glass.ui.headless.UitestApplication;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javax.imageio.ImageIO;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import whereas.assembly.Workspace;
import whereas.ui.shell.Office;

/** The program's window on a desktop of its own, driven by mouse and keys. */
final class Window implements AutoCloseable {
    private static final long PATIENCE = 30;
    private static final Path SCREENSHOTS = Path.of("target/screenshots");

    final FxRobot robot = new FxRobot();
    final Stage stage;

    /** @param folder the folder for data and exports */
    Window(Path folder) throws TimeoutException {
        this(folder, "Khee snow crab: Clean Product Advocates");
    }

    /** @param awaited words that are in view once the program has started */
    Window(Path folder, String awaited) throws TimeoutException {
        stage = FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        UitestApplication.SHOWN_DOCUMENTS.clear();
        FxToolkit.setupApplication(() -> new Desktop(new Workspace(folder.resolve("data"), Office.TEMPLATES), folder));
        robot.interact(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.toFront();
            stage.requestFocus();
        });
        await(() -> isThere(awaited));
    }

    /** Waits until something is so. */
    void await(Callable<Boolean> condition) throws TimeoutException {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, condition));
        } catch (TimeoutException late) {
            picture("waited-in-vain");
            throw late;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits until something is so that takes its time. */
    void await(long seconds, Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, condition));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Whether these words are in view anywhere. */
    boolean isThere(String words) {
        return robot.lookup(words).tryQuery().isPresent();
    }

    /** Opens a matter by a click on its row. */
    void open(String title) throws TimeoutException {
        robot.clickOn(title);
        await(() -> robot.lookup(".open-title").<Labeled>tryQuery().filter(label -> title.equals(label.getText())).isPresent()
                && robot.lookup(".section").tryQuery().isPresent());
    }

    /** Goes to a section, counted from 1, by its key. */
    void goToSection(int number) {
        press(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + number));
    }

    /** Replaces the text of the field that has the focus. */
    void type(String text) {
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Waits for what the foot of the window says about the matter. */
    void awaitState(String words) throws TimeoutException {
        await(() -> text("#saved").equals(words));
    }

    /** Waits until everything that was typed is saved. */
    void awaitSaved() throws TimeoutException {
        await(() -> text("#saved").startsWith("Saved, "));
    }

    String text(String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    <N extends Node> N node(String query) {
        return robot.lookup(query).query();
    }

    /** Keeps a picture of the desktop from the window's corner, with the dialogs above it. */
    void picture(String name) {
        WaitForAsyncUtils.waitForFxEvents();
        WritableImage image = WaitForAsyncUtils.waitForAsyncFx(PATIENCE * 1000, () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return new Robot().getScreenCapture(null, new Rectangle2D(0, 0, stage.getWidth(), stage.getHeight()));
        });
        try {
            Files.createDirectories(SCREENSHOTS);
            ImageIO.write(SwingFXUtils.fromFXImage(image, null), "png", new File(SCREENSHOTS.toFile(), name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws TimeoutException {
        robot.interact(() -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        await(() -> !stage.isShowing());
        FxToolkit.cleanupStages();
    }
}
