package whereas.ui;

import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import whereas.assembly.Workspace;
import whereas.ui.matters.MatterRow;

/** The program on a real display, which says on its output what becomes of a file that is dropped on it: DropWindow FOLDER TEMPLATES */
public final class DropWindow {
    private DropWindow() {
    }

    public static void main(String[] arguments) {
        Application.launch(Program.class, arguments);
    }

    /** Apart from the class with the main method, which could else be started from a module path only. */
    public static final class Program extends Application {
        private boolean ready;
        private boolean accepted;

        @Override
        public void start(Stage stage) {
            Path folder = Path.of(getParameters().getRaw().getFirst());
            new Desktop(new Workspace(folder.resolve("data"), Path.of(getParameters().getRaw().getLast())), folder).start(stage);
            stage.setX(160);
            stage.setY(100);
            Timeline watch = new Timeline(new KeyFrame(Duration.millis(100), _ -> look(stage)));
            watch.setCycleCount(Animation.INDEFINITE);
            watch.play();
        }

        private void look(Stage stage) {
            if (!ready && stage.getScene().lookup("#matters") instanceof ListView<?> matters && stage.getScene().lookup(".section") == null) {
                matters.getItems().stream().filter(row -> row instanceof MatterRow one && one.stored().title().startsWith("Khee")).findFirst()
                        .ifPresent(row -> matters.getSelectionModel().select(matters.getItems().indexOf(row)));
            } else if (!ready && stage.getScene().lookup(".section") != null) {
                ready = true;
                say("READY");
            }
            Node overlay = stage.getScene().lookup(".drop-overlay");
            if (ready && overlay != null && overlay.isVisible()) {
                say("HELD");
            }
            button().filter(_ -> !accepted).ifPresent(button -> {
                accepted = true;
                say("GATE " + button.getText());
                button.fire();
            });
            if (accepted && stage.getScene().lookup("#saved") instanceof Labeled saved && saved.getText().equals("Saved, revision 2")) {
                say("SAVED");
                Platform.exit();
            }
        }

        private static Optional<Button> button() {
            return Window.getWindows().stream().flatMap(window -> Optional.ofNullable(window.getScene().lookup("#accept")).stream())
                    .map(Button.class::cast).filter(button -> !button.isDisabled()).findFirst();
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
