package whereas.ui.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.BooleanExpression;
import javafx.collections.ObservableList;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.kordamp.ikonli.material2.Material2OutlinedAL;
import whereas.store.StoredMatter;
import whereas.ui.calendar.AgendaView;
import whereas.ui.calendar.CalendarDialog;
import whereas.ui.data.ConflictDialog;
import whereas.ui.directory.DirectoryView;
import whereas.ui.export.ExportDialog;
import whereas.ui.facts.OpenMatter;
import whereas.ui.form.Command;
import whereas.ui.form.Shortcuts;
import whereas.ui.fx.FileDrop;
import whereas.ui.fx.Job;
import whereas.ui.fx.Pasted;
import whereas.ui.history.HistoryDialog;
import whereas.ui.matters.MatterActions;
import whereas.ui.matters.MatterRow;
import whereas.ui.matters.MattersView;
import whereas.ui.matters.NewMatterDialog;
import whereas.ui.matters.NewMatterViewModel;

/** The window: the places on the left, the chosen one beside them, what was done below, and every command by its keys or the palette. */
public final class ShellView extends StackPane {
    private final ShellViewModel shell;
    private final Surroundings around;
    private final Stage window;
    private final MatterPane matters;
    private final Places places;
    private final DropOverlay overlay;
    private final CommandPalette palette = new CommandPalette(this::offered);
    private final List<Command> commands;

    /**
     * @param jobs the work under way
     * @param data shows the firm's data
     */
    public ShellView(ShellViewModel shell, Surroundings around, Stage window, ObservableList<Job> jobs, Runnable data) {
        this.shell = shell;
        this.around = around;
        this.window = window;
        Set<OpenMatter> watched = new HashSet<>();
        shell.currentProperty().addListener((_, _, open) -> {
            if (open != null && watched.add(open)) {
                ConflictDialog.watch(window, open);
            }
        });
        this.matters = new MatterPane(shell, around, new HeaderBar(shell, this::deadlines, this::export, data), this::startNew, this::further);
        this.places = new Places(places());
        this.commands = commands(data);
        this.overlay = new DropOverlay(shell.files());
        getChildren().addAll(new BorderPane(places, null, null, new StateBar(shell, jobs), null), palette, overlay);
        FileDrop.accept(this, overlay);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                commands.forEach(command -> command.keys().forEach(keys -> scene.getAccelerators().put(keys, command::run)));
            }
        });
    }

    private List<Place> places() {
        return List.of(new Place("matters", "Matters", Material2OutlinedAL.FOLDER, () -> matters),
                new Place("calendar", "Calendar", Material2OutlinedAL.EVENT, () -> new AgendaView(shell.agenda(this::open))),
                new Place("directory", "Directory", Material2OutlinedAL.CONTACTS, () -> new DirectoryView(shell.directory(this::open), shell.agencies())));
    }

    private void open(long matter) {
        places.show("matters");
        shell.show(matter);
    }

    private List<Command> commands(Runnable data) {
        BooleanExpression open = shell.currentProperty().isNotNull();
        List<Command> all = new ArrayList<>(List.of(
                Command.when(open, "export", "Export the packet…", this::export, Shortcuts.EXPORT),
                Command.when(open, "deadlines", "Show the deadlines…", this::deadlines, Shortcuts.DEADLINES),
                Command.when(open.or(shell.files().takeBackProperty().isNotEmpty()), "undo", "Undo the last change", shell::undo, Shortcuts.UNDO),
                Command.when(open, "redo", "Redo what was undone", shell::redo, Shortcuts.REDO, Shortcuts.REDO_TOO),
                Command.when(open, "save-file", "Save the matter as a file…", shell::saveFile),
                Command.always("files", "Choose files to read…", shell.files()::choose, Shortcuts.FILES),
                Command.always("paste", "Paste a list…", () -> shell.files().paste(Pasted.fromDesktop()), Shortcuts.PASTE),
                Command.always("review", "Review papers that others wrote…", shell.files()::chooseForReview),
                Command.when(shell.files().takeBackProperty().isNotEmpty(), "take-back", "Take back the last change of the firm's lists",
                        shell.files()::takeBack),
                Command.always("search", "Search the matters", this::search, Shortcuts.SEARCH),
                Command.always("new", "Make a new matter…", this::startNew, Shortcuts.NEW),
                Command.always("data", "Your data: backups, encryption, problem report…", data),
                Command.when(open, "history", "Show the history of the matter…", this::history, Shortcuts.HISTORY),
                Command.when(open, "copy", "Copy the matter…", () -> startNew(Optional.of(shell.currentProperty().get().storedProperty().get()))),
                Command.when(shell.actions().undoableProperty().isNotEmpty(), "undo-action", "Take back what was done with a matter", shell.actions()::undo),
                Command.always("palette", "Find a command", palette::show, Shortcuts.PALETTE)));
        for (int i = 0; i < 9; i++) {
            int section = i;
            KeyCombination key = new KeyCodeCombination(KeyCode.valueOf("DIGIT" + (i + 1)), KeyCombination.SHORTCUT_DOWN);
            all.add(Command.when(open, "section-" + (i + 1), "Go to section " + (i + 1), () -> matters.goTo(section), key));
        }
        all.addAll(matters.commands());
        return List.copyOf(all);
    }

    /** What the palette offers: the commands, the places, and each matter by its title. */
    private List<Command> offered() {
        List<Command> all = new ArrayList<>(commands);
        all.addAll(actions());
        places().forEach(place -> all.add(Command.always("go-" + place.id(), "Go to " + place.title(), () -> places.show(place.id()))));
        shell.matters().found().forEach(row -> all.add(Command.always("open", "Open " + row.stored().title(), () -> {
            places.show("matters");
            shell.matters().selectedProperty().set(row);
        })));
        return all;
    }

    private void search() {
        places.show("matters");
        matters.goToSearch();
    }

    private void export() {
        shell.export().ifPresent(export -> new ExportDialog(window, export).showAndWait());
    }

    private void deadlines() {
        shell.deadlines().ifPresent(deadlines -> new CalendarDialog(window, deadlines).showAndWait());
    }

    private void startNew() {
        startNew(Optional.empty());
    }

    private void startNew(Optional<StoredMatter> copied) {
        NewMatterViewModel fresh = shell.fresh(copied);
        if (new NewMatterDialog(window, fresh).showAndWait().orElse(false)) {
            places.show("matters");
            fresh.make();
        }
    }

    private void history() {
        shell.history().ifPresent(history -> new HistoryDialog(window, history).showAndWait());
    }

    private void further(MattersView.Further what, MatterRow row) {
        switch (what) {
            case COPY -> startNew(Optional.of(row.stored()));
            case HISTORY -> shell.whenOpen(row, this::history);
        }
    }

    /** What can be done with the open matter as a whole. */
    private List<Command> actions() {
        MatterRow row = shell.matters().selectedProperty().get();
        return row == null ? List.of() : MatterActions.possible(row.stored()).stream().map(action -> Command.always("action",
                action.words() + ": " + row.stored().title(), () -> shell.actions().perform(action, row.stored()))).toList();
    }
}
