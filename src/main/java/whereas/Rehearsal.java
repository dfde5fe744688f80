package whereas;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.stage.Window;
import whereas.assembly.Workspace;
import whereas.cli.Terminal;
import whereas.ui.Desktop;

/**
 * Runs the program once through its main jobs and ends: the packets of the samples, their checks and calendars, and the window with
 * each matter open. The installer does this while it builds, and keeps what was loaded and compiled so that later starts are quick.
 */
public final class Rehearsal {
    private static final int PATIENCE = 300;
    private static final int BEAT = 200;

    private Rehearsal() {
    }

    /** @param arguments «window» or «terminal», and an empty folder for data and packets */
    public static void main(String[] arguments) throws IOException {
        boolean window = arguments[0].equals("window");
        Path folder = Path.of(arguments[1]);
        Path templates = Path.of(System.getProperty("whereas.templates"));
        PrintWriter out = new PrintWriter(System.out, true);
        Workspace workspace = new Workspace(folder.resolve("data"), templates);
        for (String sample : samples(templates)) {
            String packet = folder.resolve("packets").resolve(Path.of(sample).getFileName().toString()).toString();
            Terminal.run(workspace, out, out, "assemble", sample, "--out", packet, "--format", window ? "pdf" : "docx");
            if (!window) {
                Terminal.run(workspace, out, out, "check", sample);
                Terminal.run(workspace, out, out, "calendar", sample);
            }
        }
        if (window) {
            Thread.ofPlatform().daemon().name("rehearsal").start(Rehearsal::play);
            Desktop.open(workspace);
        }
    }

    private static List<String> samples(Path templates) throws IOException {
        try (Stream<Path> files = Files.walk(templates)) {
            return files.filter(file -> file.getParent().endsWith("samples") && file.toString().endsWith(".json"))
                    .map(Path::toString).sorted().toList();
        }
    }

    /** Opens every matter in turn and closes the window. */
    private static void play() {
        try {
            int matters = await(() -> list() == null ? 0 : list().getItems().size());
            for (int i = 0; i < matters; i++) {
                int row = i;
                onWindow(() -> {
                    list().getSelectionModel().select(row);
                    return true;
                });
                Thread.sleep(BEAT);
                await(() -> scene().lookup(".open-title") == null ? 0 : 1);
            }
            Thread.sleep(BEAT);
        } catch (Exception unplayed) {
            System.err.println("The rehearsal ended early: " + unplayed);
        }
        Platform.runLater(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
    }

    private static Scene scene() {
        return Window.getWindows().getFirst().getScene();
    }

    private static ListView<?> list() {
        return !Window.getWindows().isEmpty() && scene().lookup(".matters .list-view") instanceof ListView<?> list ? list : null;
    }

    /** Asks until the answer is not 0. */
    private static int await(Callable<Integer> question) throws Exception {
        for (int i = 0; i < PATIENCE; i++) {
            int answer = onWindow(question);
            if (answer != 0) {
                return answer;
            }
            Thread.sleep(BEAT);
        }
        throw new IllegalStateException("the window did not show the matters");
    }

    private static <T> T onWindow(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        try {
            Platform.runLater(task);
        } catch (IllegalStateException notYetStarted) {
            return onWindowLater(work);
        }
        return task.get();
    }

    private static <T> T onWindowLater(Callable<T> work) throws Exception {
        Thread.sleep(BEAT);
        return onWindow(work);
    }
}
