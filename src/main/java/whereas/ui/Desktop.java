package whereas.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import whereas.assembly.Workspace;
import whereas.result.Note;
import whereas.store.Store;
import whereas.ui.fx.FolderOpener;
import whereas.ui.fx.Theme;
import whereas.ui.fx.WindowBackground;
import whereas.ui.fx.WindowDialogs;
import whereas.ui.lists.GateDialog;
import whereas.ui.review.ReviewDialog;
import whereas.ui.shell.ShellView;
import whereas.ui.shell.ShellViewModel;
import whereas.ui.shell.Surroundings;

/** The program with its window. The window shows first and the store is opened behind it. */
public final class Desktop extends Application {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    /** JavaFX makes the application itself and gives it nothing but texts, so its workspace waits here. */
    private static volatile Workspace waiting;

    private final Workspace workspace;
    private final Path home;
    private final WindowBackground background = new WindowBackground();

    /** For JavaFX, which {@link #open} tells to make one. */
    public Desktop() {
        this(waiting, Path.of(System.getProperty("user.home")));
    }

    /** @param home the folder below which packets are written unless the person chooses another */
    public Desktop(Workspace workspace, Path home) {
        this.workspace = workspace;
        this.home = home;
    }

    /** Opens the window, and returns when it is closed. */
    public static void open(Workspace workspace) {
        waiting = workspace;
        launch(Desktop.class);
    }

    @Override
    public void start(Stage window) {
        Theme.followDesktop();
        Scene scene = new Scene(new VBox(), WIDTH, HEIGHT);
        Theme.dress(scene);
        window.setTitle("Whereas");
        window.setMinWidth(900);
        window.setMinHeight(560);
        window.setScene(scene);
        openStore(window);
        window.show();
    }

    private void openStore(Stage window) {
        window.getScene().setRoot(message(new ProgressIndicator(), "Opening the matters…"));
        background.run("Opening the matters", _ -> workspace.openStore(), store -> show(window, store), reasons -> failed(window, reasons));
    }

    private void show(Stage window, Store store) {
        Surroundings around = new Surroundings(workspace, background, new WindowDialogs(window),
                gate -> new GateDialog(window, gate, background).showAndWait().orElse(false),
                review -> new ReviewDialog(window, review).showAndWait(), FolderOpener.of(getHostServices()),
                System.getProperty("user.name"), home, Clock.systemUTC(), ZoneId.systemDefault());
        ShellViewModel shell = new ShellViewModel(around, store);
        window.getScene().setRoot(new ShellView(shell, around, window, background.jobs()));
        window.setOnCloseRequest(request -> {
            request.consume();
            shell.close(window::hide);
        });
    }

    private void failed(Stage window, List<Note> reasons) {
        Button again = new Button("_Try again");
        again.setDefaultButton(true);
        again.setOnAction(_ -> openStore(window));
        window.getScene().setRoot(message(again, "The matters cannot be opened.\n\n"
                + String.join("\n\n", reasons.stream().map(Note::toString).toList())));
    }

    private static Parent message(Node node, String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH / 2);
        VBox box = new VBox(20, label, node);
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
