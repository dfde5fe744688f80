package whereas.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
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
import whereas.ui.data.DamagedPane;
import whereas.ui.data.DataDialog;
import whereas.ui.data.DataViewModel;
import whereas.ui.data.PassphrasePane;
import whereas.ui.data.Start;
import whereas.ui.fx.Background;
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
    /** JavaFX makes the application itself and gives it nothing but texts, so what it needs waits here. */
    private static volatile Opening waiting;

    /**
     * How the program is opened.
     *
     * @param matter the file of a matter that was opened from the desktop
     * @param shown is told of the window when it shows
     */
    private record Opening(Workspace workspace, Optional<Path> matter, Consumer<Stage> shown) {
    }

    private final Workspace workspace;
    private final Path home;
    private final Optional<Path> matter;
    private final Consumer<Stage> shown;
    private final WindowBackground background = new WindowBackground();

    /** For JavaFX, which {@link #open} tells to make one. */
    public Desktop() {
        this(waiting, Path.of(System.getProperty("user.home")));
    }

    /** @param home the folder below which packets are written unless the person chooses another */
    public Desktop(Workspace workspace, Path home) {
        this(new Opening(workspace, Optional.empty(), _ -> { }), home);
    }

    private Desktop(Opening opening, Path home) {
        this.workspace = opening.workspace();
        this.home = home;
        this.matter = opening.matter();
        this.shown = opening.shown();
    }

    /**
     * Opens the window, and returns when it is closed.
     *
     * @param matter the file of a matter to take into the store and open; empty for none
     */
    public static void open(Workspace workspace, Optional<Path> matter) {
        waiting = new Opening(workspace, matter, _ -> { });
        launch(Desktop.class);
    }

    /** Opens the window, opens every matter in turn, and closes it. */
    public static void rehearse(Workspace workspace) {
        waiting = new Opening(workspace, Optional.empty(), WalkThrough::play);
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
        shown.accept(window);
    }

    private void openStore(Stage window) {
        window.getScene().setRoot(message(new ProgressIndicator(), "Opening the matters…"));
        background.run("Opening the matters", _ -> Start.of(workspace), start -> {
            switch (start) {
                case Start.Opened opened -> show(window, opened.store());
                case Start.PassphraseWanted _ -> {
                    PassphrasePane pane = new PassphrasePane(workspace, background, () -> openStore(window));
                    window.getScene().setRoot(pane);
                    pane.requestFocus();
                }
                case Start.Unusable damaged -> window.getScene().setRoot(
                        new DamagedPane(damaged, workspace, background, new WindowDialogs(window), () -> openStore(window)));
            }
        }, reasons -> failed(window, reasons));
    }

    /** Saves everything, closes the store for the work, and opens it again. */
    private void restart(Stage window, ShellViewModel shell, String what, Background.Work<String> work) {
        shell.close(() -> {
            window.setOnCloseRequest(null);
            window.getScene().setRoot(message(new ProgressIndicator(), what + "…"));
            background.run(what, work, said -> {
                openStore(window);
                new WindowDialogs(window).tell("Done", said, List.of());
            }, reasons -> {
                openStore(window);
                new WindowDialogs(window).problems("Nothing was changed", reasons);
            });
        });
    }

    /** Where the program fails, open matters are saved first. */
    private void rescueOnFailure(Stage window, ShellViewModel shell) {
        Thread.setDefaultUncaughtExceptionHandler(new CrashHandler(shell::rescue, unsaved -> background.run("Noting the failure", _ -> true,
                _ -> new WindowDialogs(window).tell("Something failed", unsaved.isEmpty()
                        ? "The last step failed. Everything is saved. Do it again; if it fails again, open «Your data» and report the problem."
                        : "The last step failed, and this could not be saved:", unsaved.stream().map(Note::toString).toList()), _ -> { })));
    }

    private void show(Stage window, Store store) {
        Surroundings around = new Surroundings(workspace, background, new WindowDialogs(window),
                gate -> new GateDialog(window, gate, background).showAndWait().orElse(false),
                review -> new ReviewDialog(window, review).showAndWait(), FolderOpener.of(getHostServices()),
                System.getProperty("user.name"), home, Clock.systemUTC(), ZoneId.systemDefault());
        ShellViewModel shell = new ShellViewModel(around, store);
        Runnable data = () -> new DataDialog(window, new DataViewModel(workspace, store, background, around.dialogs(),
                (what, work) -> restart(window, shell, what, work), Clock.systemDefaultZone(), home)).showAndWait();
        window.getScene().setRoot(new ShellView(shell, around, window, background.jobs(), data));
        rescueOnFailure(window, shell);
        background.run("Backing up", _ -> workspace.backups().takeDaily(store), _ -> { },
                reasons -> around.dialogs().problems("Today's backup was not made", reasons));
        window.setOnCloseRequest(request -> {
            request.consume();
            shell.close(window::hide);
        });
        matter.ifPresent(shell.matterFiles()::open);
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
