package whereas.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import whereas.intake.ChemicalTable;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.packet.Packet;
import whereas.result.Note;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.calendar.CalendarViewModel;
import whereas.ui.export.ExportViewModel;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.facts.OpenMatter;
import whereas.ui.fx.Background;
import whereas.ui.matters.MattersViewModel;
import whereas.ui.matters.NewMatter;
import whereas.ui.lists.FilesViewModel;
import whereas.ui.preview.SideViewModel;
import whereas.ui.review.ReviewViewModel;

/** The window as a whole: which matter is open, what is said about it, and what can be done with it. */
public final class ShellViewModel {
    private record About(Packet packet, ChemicalTable chemicals, AgencyDirectory agencies) {
    }

    private static final Duration GLANCE = Duration.ofSeconds(3);
    private final Surroundings around;
    private final Store store;
    private final MattersViewModel matters;
    private final FilesViewModel files;
    private final MatterFiles matterFiles;
    private final SideViewModel side;
    private final Map<Long, OpenMatter> opened = new HashMap<>();
    private final Map<Long, FactsViewModel> forms = new HashMap<>();
    private final ReadOnlyObjectWrapper<OpenMatter> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final Background.Delay others;
    private long pulse;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    public ShellViewModel(Surroundings around, Store store) {
        this.around = around;
        this.store = store;
        this.matters = new MattersViewModel(store, around.background(),
                reasons -> around.dialogs().problems("The matters cannot be listed", reasons));
        this.files = new FilesViewModel(store, around.background(), around.dialogs(), new FilesViewModel.Around(around.gate(), this::review,
                 () -> Optional.ofNullable(current.get()), message::set, this::aboutAll, around.clock(), around.zone()));
        this.matterFiles = new MatterFiles(around, store, matters, message::set);
        this.side = new SideViewModel(around.workspace(), store, around.background(), current);
        matters.selectedProperty().addListener((_, _, row) -> {
            if (row != null && (current.get() == null || current.get().storedProperty().get().id() != row.stored().id())) {
                open(row.stored());
            }
        });
        matters.refresh();
        this.others = around.background().delay(GLANCE);
        watchOthers();
    }

    /** Looks now and then whether another window saved anything, and shows it where nothing here is unsaved. */
    private void watchOthers() {
        others.restart(() -> around.background().run("Looking for changes of others", _ -> store.pulse(), now -> {
            if (now != pulse) {
                pulse = now;
                matters.refresh();
                around.background().run("Reading changes of others", _ -> store.matters(), this::follow, _ -> { });
            }
            watchOthers();
        }, _ -> watchOthers()));
    }

    private void follow(List<StoredMatter> now) {
        for (StoredMatter stored : now) {
            OpenMatter open = opened.get(stored.id());
            boolean free = open != null && open.isSaved() && Optional.ofNullable(forms.get(stored.id())).map(form -> form.invalid().isEmpty()).orElse(true);
            if (free && stored.revision() > open.storedProperty().get().revision()) {
                around.background().run("Reading " + stored.title(), _ -> store.revision(stored.id(), stored.revision()), facts -> open.follow(stored, facts), _ -> { });
            }
        }
    }

    /** Saves on the calling thread what is not saved, when the program is about to end; the answer is why that failed. */
    public List<Note> rescue() {
        return opened.values().stream().flatMap(open -> open.rescue().stream()).toList();
    }

    public MattersViewModel matters() {
        return matters;
    }

    public MatterFiles matterFiles() {
        return matterFiles;
    }

    /** Saves the open matter as a file. */
    public void saveFile() {
        Optional.ofNullable(current.get()).ifPresent(open -> matterFiles.save(open.matterProperty().get()));
    }

    public FilesViewModel files() {
        return files;
    }

    /** What stands beside the facts of the open matter. */
    public SideViewModel side() {
        return side;
    }

    /** The open matter; null when none is. */
    public ReadOnlyObjectProperty<OpenMatter> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** What was done last, for the person to read in passing. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** The form of the open matter, if there is one for its practice. */
    public Optional<FactsViewModel> form() {
        return Optional.ofNullable(current.get()).map(open -> forms.get(open.storedProperty().get().id()));
    }

    public void undo() {
        Optional.ofNullable(current.get()).ifPresentOrElse(OpenMatter::undo, files::takeBack);
    }

    public void redo() {
        Optional.ofNullable(current.get()).ifPresent(OpenMatter::redo);
    }

    /** Reviews papers that others wrote, and shows what was found. */
    public void review(List<Path> papers) {
        around.background().run("Reviewing " + (papers.size() == 1 ? papers.getFirst().getFileName() : papers.size() + " files"), _ -> around.workspace().checks().review(papers),
                found -> around.review().accept(new ReviewViewModel(papers, found, around.background(), around.dialogs())),
                reasons -> around.dialogs().problems("These papers cannot be reviewed", reasons));
    }

    /** A new export of the open matter. */
    public Optional<ExportViewModel> export() {
        return Optional.ofNullable(current.get()).map(open ->
                new ExportViewModel(around.workspace(), store, around.background(), around.dialogs(), around.opener(), open, around.home()));
    }

    /** The deadlines of the open matter. */
    public Optional<CalendarViewModel> deadlines() {
        return Optional.ofNullable(current.get()).map(open -> new CalendarViewModel(around.workspace(), store, around.background(), around.dialogs(),
                open.matterProperty().get(), around.clock(), around.home()));
    }

    /** Whether a new matter can be made from the open one. */
    public boolean canStartNew() {
        return current.get() != null && NewMatter.canStartFrom(current.get().matterProperty().get());
    }

    /** Makes a new matter with the firm's side of the open one, and opens it. */
    public void startNew(String title) {
        current.get().as(Prop65Matter.class).ifPresent(model -> {
            Prop65Matter fresh = NewMatter.like(model, title, LocalDate.now(around.clock().withZone(around.zone())));
            around.background().run("Making " + title, _ -> store.create(fresh, around.user(), "new, after «" + model.title() + "»"), made -> {
                message.set("Made «" + made.title() + "» with the firm, attorney, noticing party and servers of «" + model.title() + "».");
                matters.refreshAndSelect(made.id());
            }, reasons -> around.dialogs().problems("The matter was not made", reasons));
        });
    }

    /** Saves everything, and then closes the store and hands on, unless the person would rather stay. */
    public void close(Runnable closed) {
        List<String> invalid = forms.values().stream().flatMap(form -> form.invalid().stream()
                .map(problem -> form.matter().title() + ": " + problem)).toList();
        if (!invalid.isEmpty() && !around.dialogs().confirm("Close without these entries?",
                "These entries are not valid and so are not saved. Everything else is.", invalid, "Close")) {
            return;
        }
        closeNext(new ArrayList<>(opened.values()), new ArrayList<>(), closed);
    }

    private void closeNext(List<OpenMatter> left, List<String> unsaved, Runnable closed) {
        if (!left.isEmpty()) {
            left.removeFirst().flush(reasons -> {
                reasons.forEach(reason -> unsaved.add(reason.toString()));
                closeNext(left, unsaved, closed);
            });
        } else if (unsaved.isEmpty() || around.dialogs().confirm("Close without saving?",
                "The last changes could not be saved and would be lost.",
                unsaved, "Close and lose them")) {
            others.cancel();
            around.background().run("Backing up", _ -> around.workspace().backups().takeAtClosing(store), _ -> closed(closed), reasons -> {
                around.dialogs().problems("The backup of today's work was not made", reasons);
                closed(closed);
            });
        }
    }

    private void closed(Runnable closed) {
        others.cancel();
        store.close();
        closed.run();
    }

    private void open(StoredMatter stored) {
        if (opened.containsKey(stored.id())) {
            current.set(opened.get(stored.id()));
            return;
        }
        around.background().run("Opening " + stored.title(), _ -> store.matter(stored.id()), facts -> opened(stored, facts),
                reasons -> around.dialogs().problems("The matter cannot be opened", reasons));
    }

    private void opened(StoredMatter stored, Matter facts) {
        if (opened.containsKey(stored.id())) {
            return;
        }
        OpenMatter open = new OpenMatter(store, around.background(), around.user(), stored, facts);
        opened.put(stored.id(), open);
        open.storedProperty().addListener((_, _, _) -> matters.refresh());
        switch (facts) {
            case Prop65Matter notice -> {
                FactsViewModel form = new FactsViewModel(open, notice);
                forms.put(stored.id(), form);
                about(form);
            }
            case Matter _ -> { }
        }
        boolean stillWanted = matters.selectedProperty().get() != null && matters.selectedProperty().get().stored().id() == stored.id();
        if (stillWanted) {
            current.set(open);
        }
    }

    private void aboutAll() {
        forms.values().forEach(this::about);
    }

    private void about(FactsViewModel form) {
        around.background().run("Reading the packet", _ -> about(form.matter().packet()), about -> {
            form.about(about.packet(), about.chemicals());
            form.ledger().serve(about.agencies());
        }, reasons -> around.dialogs().problems("The packet of this matter cannot be read", reasons));
    }

    private About about(String packet) {
        Path table = around.workspace().packets().folder(packet).resolve("data/chemicals.csv");
        ChemicalTable shipped = Files.isRegularFile(table) ? ChemicalTable.read(table).value() : new ChemicalTable(List.of());
        return new About(around.workspace().packets().packet(packet), shipped.under(store.chemicals()), store.agencies());
    }
}
