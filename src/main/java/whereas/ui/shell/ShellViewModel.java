package whereas.ui.shell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import whereas.assembly.Docket;
import whereas.assembly.FirmParties;
import whereas.intake.ChemicalTable;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.packet.Packet;
import whereas.result.Note;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.calendar.AgendaViewModel;
import whereas.ui.calendar.CalendarViewModel;
import whereas.ui.directory.AgenciesViewModel;
import whereas.ui.directory.DirectoryViewModel;
import whereas.ui.export.ExportViewModel;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.facts.OpenMatter;
import whereas.ui.history.HistoryViewModel;
import whereas.ui.lists.FilesViewModel;
import whereas.ui.matters.MatterActions;
import whereas.ui.matters.MatterRow;
import whereas.ui.matters.MattersViewModel;
import whereas.ui.matters.NewMatterViewModel;
import whereas.ui.preview.SideViewModel;
import whereas.ui.review.ReviewViewModel;

/** The window as a whole: which matter is open, what is said about it, and what can be done with it. */
public final class ShellViewModel {
    private record About(Packet packet, ChemicalTable chemicals, AgencyDirectory agencies) {
    }

    private final Surroundings around;
    private final Store store;
    private final Docket docket;
    private final MattersViewModel matters;
    private final MatterActions actions;
    private final FilesViewModel files;
    private final MatterFiles matterFiles;
    private final SideViewModel side;
    private final Map<Long, OpenMatter> opened = new HashMap<>();
    private final Map<Long, FactsViewModel> forms = new HashMap<>();
    private final ReadOnlyObjectWrapper<OpenMatter> current = new ReadOnlyObjectWrapper<>(this, "current");
    private final OtherWindows others;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper(this, "message", "");

    public ShellViewModel(Surroundings around, Store store) {
        this.around = around;
        this.store = store;
        this.docket = new Docket(store, around.workspace()::closures);
        this.matters = new MattersViewModel(store, docket, around::today, around.background(),
                reasons -> around.dialogs().problems("The matters cannot be listed", reasons));
        this.files = new FilesViewModel(store, around.background(), around.dialogs(), new FilesViewModel.Around(around.gate(), this::review,
                 () -> Optional.ofNullable(current.get()), message::set, this::aboutAll, around.clock(), around.zone()));
        this.matterFiles = new MatterFiles(around, store, matters, message::set);
        this.side = new SideViewModel(around.workspace(), store, around.background(), current);
        this.actions = new MatterActions(store, around.background(), around.dialogs(), around::today, this::changed);
        matters.selectedProperty().addListener((_, _, row) -> {
            if (row != null && row.stored().course().deleted().isEmpty() && (current.get() == null || current.get().storedProperty().get().id() != row.stored().id())) {
                open(row.stored());
            }
        });
        matters.refresh();
        this.others = new OtherWindows(store, around.background(), matters::refresh, this::follow);
        others.watch();
    }

    /** Shows what others saved of the open matters, where nothing here is unsaved. */
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
        around.background().run("Reviewing " + (papers.size() == 1 ? papers.getFirst().getFileName() : papers.size() + " files"), _ -> around.workspace().checks(store.agencies()).review(papers),
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

    /** The choice of what a new matter begins with; a matter given is proposed as the one to copy. */
    public NewMatterViewModel fresh(Optional<StoredMatter> copied) {
        Optional<StoredMatter> open = Optional.ofNullable(current.get()).map(one -> one.storedProperty().get());
        NewMatterViewModel fresh = new NewMatterViewModel(around.workspace(), store, around.background(), around.dialogs(), around.user(), around::today,
                matters.all().stream().map(row -> row.stored()).toList(), open, made -> {
                    message.set("Made «" + made.title() + "».");
                    matters.refreshAndSelect(made.id());
                });
        copied.ifPresent(model -> {
            fresh.startProperty().set(NewMatterViewModel.Start.COPY);
            fresh.modelProperty().set(model);
        });
        return fresh;
    }

    /** The history of the open matter, saved as it is now. */
    public Optional<HistoryViewModel> history() {
        return Optional.ofNullable(current.get()).map(open -> new HistoryViewModel(store, around.background(), around.dialogs(), open, around.zone()));
    }

    /** Opens a matter, and then goes on. */
    public void whenOpen(MatterRow row, Runnable then) {
        if (current.get() != null && current.get().storedProperty().get().id() == row.stored().id()) {
            then.run();
            return;
        }
        current.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends OpenMatter> property, OpenMatter before, OpenMatter now) {
                current.removeListener(this);
                if (now != null && now.storedProperty().get().id() == row.stored().id()) {
                    then.run();
                }
            }
        });
        matters.selectedProperty().set(row);
    }

    /** The deadlines of all matters. */
    public AgendaViewModel agenda(Consumer<Long> opener) {
        return new AgendaViewModel(store, docket, around.background(), around.dialogs(), around::today, around.clock(), around.user(), around.home(), opener);
    }

    /** The directory of parties. */
    public DirectoryViewModel directory(Consumer<Long> opener) {
        return new DirectoryViewModel(store, docket, around.background(), around.dialogs(), around::today, around.user(), new DirectoryViewModel.Matters() {
            @Override
            public void settle(Runnable then) {
                settleNext(new ArrayList<>(opened.values()), then);
            }

            @Override
            public void reload() {
                forgetChanged();
            }

            @Override
            public void open(long matter) {
                opener.accept(matter);
            }
        }, message::set);
    }

    /** The directory of prosecutors. */
    public AgenciesViewModel agencies() {
        return new AgenciesViewModel(store, around.background(), around.dialogs(), around::today, around.user(), around.home(), message::set);
    }

    /** Selects a matter by its id. */
    public void show(long matter) {
        matters.refreshAndSelect(matter);
    }

    private void settleNext(List<OpenMatter> left, Runnable then) {
        if (left.isEmpty()) {
            then.run();
        } else {
            left.removeFirst().flush(_ -> settleNext(left, then));
        }
    }

    /** Opens those matters anew that were changed behind the window, so that work goes on from what is there. */
    private void forgetChanged() {
        around.background().run("Listing the matters", _ -> store.matters(), all -> {
            List<Long> changed = all.stream().filter(now -> opened.containsKey(now.id())
                    && opened.get(now.id()).storedProperty().get().revision() != now.revision()).map(StoredMatter::id).toList();
            Optional<StoredMatter> shown = Optional.ofNullable(current.get()).map(open -> open.storedProperty().get());
            changed.forEach(id -> {
                opened.remove(id);
                forms.remove(id);
            });
            matters.refresh();
            shown.filter(one -> changed.contains(one.id())).ifPresent(one -> {
                current.set(null);
                all.stream().filter(now -> now.id() == one.id()).findFirst().ifPresent(this::open);
            });
        }, reasons -> around.dialogs().problems("The matters cannot be listed", reasons));
    }

    /** What is done with a matter as a whole. */
    public MatterActions actions() {
        return actions;
    }

    /** A deleted matter is not open any more. */
    private void changed(StoredMatter matter) {
        if (matter.course().deleted().isPresent() && current.get() != null && current.get().storedProperty().get().id() == matter.id()) {
            current.set(null);
        }
        matters.refresh();
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
            others.stop();
            around.background().run("Backing up", _ -> around.workspace().backups().takeAtClosing(store), _ -> closed(closed), reasons -> {
                around.dialogs().problems("The backup of today's work was not made", reasons);
                closed(closed);
            });
        }
    }

    private void closed(Runnable closed) {
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
                around.background().run("Looking for past notices", _ -> FirmParties.of(store, docket.standings(around.today())),
                        parties -> form.noticedBefore(name -> parties.noticedBefore(name, stored.id(), around.today())),
                        reasons -> around.dialogs().problems("Past notices cannot be looked up", reasons));
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
