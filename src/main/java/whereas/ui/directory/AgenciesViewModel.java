package whereas.ui.directory;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import whereas.assembly.AgencyFile;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.store.DirectoryStep;
import whereas.store.Store;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;
import whereas.ui.input.DateText;

/** The prosecutors as the firm has them: found by any word, corrected one by one, each correction taken back. */
public final class AgenciesViewModel {
    private final Store store;
    private final Background background;
    private final Dialogs dialogs;
    private final Supplier<LocalDate> today;
    private final String user;
    private final Path home;
    private final Consumer<String> say;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<Agency> all = FXCollections.observableArrayList();
    private final FilteredList<Agency> found = new FilteredList<>(all);
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private Optional<DirectoryStep> last = Optional.empty();

    /** @param home the folder in which saving is offered first */
    public AgenciesViewModel(Store store, Background background, Dialogs dialogs, Supplier<LocalDate> today, String user, Path home, Consumer<String> say) {
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.today = today;
        this.user = user;
        this.home = home;
        this.say = say;
        search.addListener((_, _, words) -> found.setPredicate(agency -> matches(agency, words)));
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** The offices that the search leaves, in the order in which lists print them. */
    public ObservableList<Agency> found() {
        return found;
    }

    /** The correction that was made last and can be taken back; empty when there is none. */
    public ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The fields of an office. */
    public AgencyInput edit(Agency agency) {
        return new AgencyInput(agency, user, today.get());
    }

    /** How far an office is verified: «Verified on March 1, 2026: compared by Dana with the office's own statement». */
    public static String mark(Agency agency) {
        return (agency.verified() ? "Verified on " : "Not verified; as of ") + DateText.of(agency.asOf()) + ": " + agency.source();
    }

    public void refresh() {
        background.run("Reading the directory of prosecutors", _ -> store.agencies(), directory -> all.setAll(directory.agencies()),
                reasons -> dialogs.problems("The directory cannot be read", reasons));
    }

    /** Keeps what was entered for an office. */
    public void save(AgencyInput input) {
        input.value().ifPresent(agency -> correct(agency, "Change the " + agency.name()));
    }

    /** Marks an office as compared with its own statement today, by whoever does it. */
    public void verify(Agency a) {
        correct(new Agency(a.id(), a.office(), a.jurisdiction(), a.county(), a.delivery(), a.address(), a.email(),
                "compared by " + user + " with the office's own statement", today.get(), true), "Verify the " + a.name());
    }

    /** Takes the last correction back. */
    public void undo() {
        last.ifPresent(step -> background.run("Taking back", _ -> store.book().undo(step.id(), user), _ -> {
            last = Optional.empty();
            undoable.set("");
            say.accept("Took back: " + step.what());
            refresh();
        }, reasons -> dialogs.problems("This cannot be taken back", reasons)));
    }

    /** Saves the whole directory as a list that the program, and any spreadsheet program, reads. */
    public void export() {
        dialogs.chooseFolder("Save the directory of prosecutors", home).ifPresent(folder -> {
            Path file = folder.resolve("prosecutors.csv");
            background.run("Saving the prosecutors", _ -> {
                AgencyFile.write(new AgencyDirectory(List.copyOf(all)), file);
                return file;
            }, saved -> dialogs.tell("The directory is saved", all.size() + " offices, with the same columns in which a newer list is read.",
                    List.of(saved.toString())), reasons -> dialogs.problems("The directory was not saved", reasons));
        });
    }

    private void correct(Agency agency, String what) {
        background.run(what, _ -> store.book().correct(agency, user, what), step -> {
            last = Optional.of(step);
            undoable.set(step.what());
            say.accept(step.what() + ".");
            refresh();
        }, reasons -> dialogs.problems("This was not kept", reasons));
    }

    private static boolean matches(Agency agency, String words) {
        String text = (agency.name() + "\n" + agency.county() + "\n" + agency.email().orElse("") + "\n"
                + agency.address().map(Address::oneLine).orElse("") + "\n" + mark(agency)).toLowerCase(Locale.ROOT);
        return Arrays.stream(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
