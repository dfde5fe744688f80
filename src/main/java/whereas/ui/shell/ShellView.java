package whereas.ui.shell;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.ui.calendar.CalendarDialog;
import whereas.ui.data.ConflictDialog;
import whereas.ui.export.ExportDialog;
import whereas.ui.facts.FactsView;
import whereas.ui.facts.OpenMatter;
import whereas.ui.facts.PlainFactsView;
import whereas.ui.form.Shortcuts;
import whereas.ui.fx.FileDrop;
import whereas.ui.fx.Job;
import whereas.ui.matters.MattersView;

/** The window: the matters on the left, the facts of the open one beside them, what can be done above, what was done below. */
public final class ShellView extends StackPane {
    private static final double MATTERS = 300;
    private final ShellViewModel shell;
    private final Surroundings around;
    private final Stage window;
    private final Map<OpenMatter, Node> views = new HashMap<>();
    private final StackPane centre = new StackPane();
    private final DropOverlay overlay = new DropOverlay();

    /**
     * @param jobs the work under way
     * @param data shows the firm's data
     */
    public ShellView(ShellViewModel shell, Surroundings around, Stage window, ObservableList<Job> jobs, Runnable data) {
        this.shell = shell;
        this.around = around;
        this.window = window;
        MattersView matters = new MattersView(shell.matters(), around.clock(), around.zone(), this::startNew);
        matters.setMinWidth(MATTERS * 2 / 3);
        matters.setPrefWidth(MATTERS);
        BorderPane right = new BorderPane(centre, new HeaderBar(shell, this::deadlines, this::export, data), null, null, null);
        SplitPane split = new SplitPane(matters, right);
        SplitPane.setResizableWithParent(matters, false);
        split.getStyleClass().add("panes");
        getChildren().addAll(new BorderPane(split, null, null, new StateBar(shell, jobs), null), overlay);
        shell.currentProperty().addListener((_, _, open) -> show(open));
        show(null);
        FileDrop.accept(this, files -> overlay.show(files.isEmpty() ? "" : shell.files().landing(files)), shell.files()::wants, this::take);
        keys(matters, split);
    }

    private boolean take(List<Path> files) {
        return shell.files().take(files);
    }

    private void keys(MattersView matters, SplitPane split) {
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                split.setDividerPositions(MATTERS / Math.max(scene.getWidth(), MATTERS * 2));
                Map<KeyCombination, Runnable> keys = scene.getAccelerators();
                keys.put(Shortcuts.EXPORT, this::export);
                keys.put(Shortcuts.DEADLINES, this::deadlines);
                keys.put(Shortcuts.FILES, shell.files()::choose);
                keys.put(Shortcuts.SEARCH, matters::goToSearch);
                keys.put(Shortcuts.NEW, this::startNew);
                keys.put(Shortcuts.UNDO, shell::undo);
                keys.put(Shortcuts.REDO, shell::redo);
                keys.put(Shortcuts.REDO_TOO, shell::redo);
                for (int i = 0; i < 9; i++) {
                    int section = i;
                    keys.put(new KeyCodeCombination(KeyCode.valueOf("DIGIT" + (i + 1)), KeyCombination.SHORTCUT_DOWN), () -> goTo(section));
                }
            }
        });
    }

    private void goTo(int section) {
        if (!centre.getChildren().isEmpty() && centre.getChildren().getFirst() instanceof FactsView facts) {
            facts.goTo(section);
        }
    }

    private void export() {
        shell.export().ifPresent(export -> new ExportDialog(window, export).showAndWait());
    }

    private void deadlines() {
        shell.deadlines().ifPresent(deadlines -> new CalendarDialog(window, deadlines).showAndWait());
    }

    private void startNew() {
        if (shell.canStartNew()) {
            new NewMatterDialog(window, shell.currentProperty().get().matterProperty().get().title()).showAndWait().ifPresent(shell::startNew);
        } else {
            around.dialogs().tell("Open a matter first",
                    "A new matter takes over the firm, attorney, noticing party and servers of the open one. "
                    + "Open the matter that is most like the new one, then do this again.", List.of());
        }
    }

    private void show(OpenMatter open) {
        centre.getChildren().setAll(open == null ? welcome() : views.computeIfAbsent(open, this::view));
    }

    private Node view(OpenMatter open) {
        ConflictDialog.watch(window, open);
        return switch (open.matterProperty().get()) {
            case Prop65Matter _ -> new FactsView(shell.form().orElseThrow(), around.dialogs(), shell.files()::choose);
            case Matter other -> new PlainFactsView(other);
        };
    }

    private static Node welcome() {
        Label title = new Label("Choose a matter");
        title.getStyleClass().add("welcome-title");
        Label words = new Label("Choose one on the left to see its facts and to export its packet.");
        words.getStyleClass().add("remark");
        VBox welcome = new VBox(8, title, words);
        welcome.setAlignment(Pos.CENTER);
        return welcome;
    }
}
