package whereas.ui.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import whereas.assembly.Workspace;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.TradeMatter;
import whereas.store.Store;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.fx.CallingThread;
import whereas.ui.fx.ScriptedDialogs;
import whereas.ui.lists.GateViewModel;
import whereas.ui.review.ReviewViewModel;

/** The window's view model with a real store in a folder and the shipped templates, but without a window. */
public final class Office implements AutoCloseable {
    public static final Path TEMPLATES = Path.of("templates");

    public final CallingThread background = new CallingThread();
    public final ScriptedDialogs dialogs = new ScriptedDialogs();
    public final List<Path> openedFolders = new ArrayList<>();
    public final Store store;
    public final ShellViewModel shell;
    /** The reviews of papers that were shown. */
    public final List<ReviewViewModel> reviewed = new ArrayList<>();
    private Predicate<GateViewModel> gate = _ -> true;

    /** @param folder an empty folder for the data and the exports */
    public Office(Path folder) {
        Workspace workspace = new Workspace(folder.resolve("data"), TEMPLATES);
        store = workspace.openStore();
        shell = new ShellViewModel(new Surroundings(workspace, background, dialogs, seen -> gate.test(seen), reviewed::add,
                openedFolders::add, "Dana",
                folder.resolve("home"), Clock.fixed(Instant.parse("2026-03-20T18:00:00Z"), ZoneId.of("UTC")),
                        ZoneId.of("America/Los_Angeles")), store);
    }

    /** What the person does with a list at the gate. */
    public void atTheGate(Predicate<GateViewModel> answer) {
        gate = answer;
    }

    /** Opens the notice whose title begins so. */
    public FactsViewModel open(String title) {
        select(title);
        return shell.form().orElseThrow();
    }

    /** Opens the matter of a practice whose title begins so. */
    public <M extends Matter> M open(String title, Class<M> practice) {
        select(title);
        return shell.currentProperty().get().as(practice).orElseThrow();
    }

    /** The open petition as it is now. */
    public TradeMatter trade() {
        return shell.currentProperty().get().as(TradeMatter.class).orElseThrow();
    }

    private void select(String title) {
        shell.matters().selectedProperty().set(shell.matters().found().stream()
                .filter(row -> row.stored().title().startsWith(title)).findFirst().orElseThrow());
    }

    /** The matter's facts as they are in the store. */
    public Prop65Matter stored() {
        return (Prop65Matter) store.matter(shell.currentProperty().get().storedProperty().get().id());
    }

    public int revision() {
        return shell.currentProperty().get().storedProperty().get().revision();
    }

    @Override
    public void close() {
        store.close();
    }
}
