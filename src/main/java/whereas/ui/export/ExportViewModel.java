package whereas.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import whereas.assembly.Assembled;
import whereas.assembly.Export;
import whereas.assembly.Progress;
import whereas.assembly.StoreLog;
import whereas.assembly.Workspace;
import whereas.matter.Matter;
import whereas.packet.Packet;
import whereas.proprietary.Version;
import whereas.proprietary.VersionedFacts;
import whereas.result.Note;
import whereas.store.Store;
import whereas.ui.facts.OpenMatter;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;
import whereas.ui.fx.FolderOpener;
import whereas.ui.fx.Job;
import whereas.writer.FileNames;

/** One export of the open matter's packet, from the question what hinders it to the folder that is opened. */
public final class ExportViewModel {
    /** How far the export is. */
    public enum Stage { CHECKING, READY, WRITING, DONE, IMPOSSIBLE }

    private final Workspace workspace;
    private final Store store;
    private final Background background;
    private final Dialogs dialogs;
    private final FolderOpener opener;
    private final OpenMatter open;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(this, "stage", Stage.CHECKING);
    private final ReadOnlyObjectWrapper<Job> job = new ReadOnlyObjectWrapper<>(this, "job");
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");
    private final ReadOnlyStringWrapper folderProblem = new ReadOnlyStringWrapper(this, "folderProblem", "");
    private final BooleanProperty draft = new SimpleBooleanProperty(this, "draft");
    private final ObservableSet<Version> chosen = FXCollections.observableSet(new LinkedHashSet<>());
    private final BooleanProperty html = new SimpleBooleanProperty(this, "html");
    private final BooleanProperty text = new SimpleBooleanProperty(this, "text");
    private final StringProperty folder = new SimpleStringProperty(this, "folder");
    private final ObservableList<String> obstacles = FXCollections.observableArrayList();
    private final ObservableList<String> seenObstacles = FXCollections.unmodifiableObservableList(obstacles);
    private final ObservableList<String> remarks = FXCollections.observableArrayList();
    private final ObservableList<String> seenRemarks = FXCollections.unmodifiableObservableList(remarks);
    private final ObservableList<String> details = FXCollections.observableArrayList();
    private final ObservableList<String> seenDetails = FXCollections.unmodifiableObservableList(details);

    /** @param home the folder below which packets are written unless the person chooses another */
    public ExportViewModel(Workspace workspace, Store store, Background background, Dialogs dialogs, FolderOpener opener, OpenMatter open,
            Path home) {
        this.workspace = workspace;
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.opener = opener;
        this.open = open;
        chosen.addAll(versions());
        folder.set(home.resolve("Whereas").resolve(FileNames.readable(VersionedFacts.publicTitle(open.matterProperty().get()))).toString());
    }

    /** The versions of the submission that can be chosen; none for a practice that has no versions. */
    public List<Version> versions() {
        return Version.of(open.matterProperty().get());
    }

    /** Those that will be written: all of them until the person takes some out. */
    public ObservableSet<Version> chosen() {
        return chosen;
    }

    public String title() {
        return open.matterProperty().get().title();
    }

    public ReadOnlyObjectProperty<Stage> stageProperty() {
        return stage.getReadOnlyProperty();
    }

    /** The work under way; null when there is none. */
    public ReadOnlyObjectProperty<Job> jobProperty() {
        return job.getReadOnlyProperty();
    }

    /** What there is to say at this stage. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether a draft is written rather than the final packet. */
    public BooleanProperty draftProperty() {
        return draft;
    }

    /** Whether the documents are written as HTML too. */
    public BooleanProperty htmlProperty() {
        return html;
    }

    /** Whether the documents are written as plain text too. */
    public BooleanProperty textProperty() {
        return text;
    }

    /** The folder's path as it is typed. */
    public StringProperty folderProperty() {
        return folder;
    }

    public ReadOnlyStringProperty folderProblemProperty() {
        return folderProblem.getReadOnlyProperty();
    }

    /** What hinders a final packet; a draft shows it. */
    public ObservableList<String> obstacles() {
        return seenObstacles;
    }

    /** What whoever signs should know of the packet, such as which rules were not compared with the official text. */
    public ObservableList<String> remarks() {
        return seenRemarks;
    }

    /** What was written, or every reason why nothing was. */
    public ObservableList<String> details() {
        return seenDetails;
    }

    /** Saves the matter and finds out what hinders its packet. */
    public void check() {
        stage.set(Stage.CHECKING);
        message.set("Looking for what is still missing…");
        open.flush(unsaved -> {
            if (unsaved.isEmpty()) {
                background.run("Checking " + title(), _ -> assemble(List.of(), true), this::checked, this::impossible);
            } else {
                impossible(unsaved);
            }
        });
    }

    public void chooseFolder() {
        Path start = path().orElse(Path.of(System.getProperty("user.home")));
        dialogs.chooseFolder("Choose an empty folder for the packet", start).ifPresent(chosen -> folder.set(chosen.toString()));
    }

    /** Writes the packet and opens its folder. */
    public void export() {
        Optional<Path> target = path();
        if (target.isEmpty() || stage.get() != Stage.READY || !draft.get() && !obstacles.isEmpty() || noneChosen()
                || !mayReplace(target.get())) {
            return;
        }
        stage.set(Stage.WRITING);
        message.set("Writing the packet…");
        boolean asDraft = draft.get();
        List<Version> versions = List.copyOf(chosen);
        List<Export.Format> formats = formats();
        String revision = String.valueOf(open.storedProperty().get().revision());
        job.set(background.run("Exporting " + title(), progress -> write(versions, target.get(), asDraft, formats, revision, progress),
                files -> written(target.get(), asDraft, files), reasons -> {
                    job.set(null);
                    stage.set(Stage.READY);
                    message.set("Nothing was written.");
                    details.setAll(reasons.stream().map(Note::toString).toList());
                }));
    }

    /** Stops the writing; nothing is then left behind. */
    public void cancel() {
        if (job.get() != null) {
            job.get().cancel();
        }
    }

    /** Opens the folder that was written once more. */
    public void openFolder() {
        path().ifPresent(opener::open);
    }

    private List<Export.Format> formats() {
        List<Export.Format> formats = new ArrayList<>();
        if (html.get()) {
            formats.add(Export.Format.HTML);
        }
        if (text.get()) {
            formats.add(Export.Format.TEXT);
        }
        return formats;
    }

    private List<Assembled> assemble(List<Version> versions, boolean asDraft) {
        Matter matter = open.matterProperty().get();
        Packet packet = workspace.packets().packet(matter.packet());
        return workspace.assembler().versions(matter, packet, store.agencies(), versions, asDraft);
    }

    private List<Path> write(List<Version> versions, Path target, boolean asDraft, List<Export.Format> formats, String revision, Progress progress) {
        List<Path> files = workspace.export().write(assemble(versions, asDraft), target, Optional.of(revision), formats, new StoreLog(store), progress);
        if (!asDraft) {
            store.recordExport(open.storedProperty().get().id(), Integer.parseInt(revision));
        }
        return files;
    }

    private void checked(List<Assembled> packets) {
        obstacles.setAll(packets.stream().flatMap(packet -> packet.obstacles().stream()).map(Obstacle::words).distinct().toList());
        remarks.setAll(packets.stream().flatMap(packet -> packet.remarks().stream()).map(Obstacle::words).distinct().toList());
        draft.set(!obstacles.isEmpty());
        stage.set(Stage.READY);
        message.set(obstacles.isEmpty() ? "The packet is complete." : "A final packet cannot go out yet. Close this and mend what is listed, "
                + "or export a draft, which shows what is missing and says on every page that it is not for service.");
    }

    private void impossible(List<Note> reasons) {
        stage.set(Stage.IMPOSSIBLE);
        message.set("The packet cannot be made.");
        details.setAll(reasons.stream().map(Note::toString).toList());
    }

    private void written(Path target, boolean asDraft, List<Path> files) {
        job.set(null);
        stage.set(Stage.DONE);
        message.set((asDraft ? "The draft was written: " : "The packet was written: ") + files.size() + " files in " + target + ".");
        details.setAll(files.stream().map(file -> target.relativize(file).toString()).toList());
        opener.open(target);
    }

    private boolean noneChosen() {
        boolean none = chosen.isEmpty() && !versions().isEmpty();
        if (none) {
            message.set("Choose at least one version.");
        }
        return none;
    }

    private boolean mayReplace(Path target) {
        return !Files.exists(target.resolve("manifest.json")) || dialogs.confirm("Replace the earlier export?",
                "The folder " + target + " holds an earlier export, which will be replaced. Changes that were made to its documents are lost.",
                List.of(), "Replace");
    }

    private Optional<Path> path() {
        String typed = folder.get() == null ? "" : folder.get().strip();
        try {
            if (typed.isEmpty() || !Path.of(typed).isAbsolute()) {
                folderProblem.set("Type the whole path of a folder, or choose one");
                return Optional.empty();
            }
            folderProblem.set("");
            return Optional.of(Path.of(typed).normalize());
        } catch (InvalidPathException _) {
            folderProblem.set("No folder can have this name; leave out the special characters");
            return Optional.empty();
        }
    }
}
