package whereas.ui.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import whereas.assembly.Docket;
import whereas.assembly.FirmParties;
import whereas.assembly.FirmParty;
import whereas.assembly.PartyMerging;
import whereas.assembly.Standing;
import whereas.store.DirectoryStep;
import whereas.store.PartyRecord;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;

/** The firm's directory of parties: found by any word, merged in one step, and every step taken back. */
public final class DirectoryViewModel {
    /** How the directory touches the matters that are being worked on. */
    public interface Matters {
        /** Saves them all, and then goes on. */
        void settle(Runnable then);

        /** Reads those anew that were changed. */
        void reload();

        /** Opens one. */
        void open(long matter);
    }

    /** What is known at one time. */
    private record Known(FirmParties parties, List<FirmParties.Duplicates> duplicates, List<StoredMatter> drafts, List<DirectoryStep> steps) {
    }

    private final Store store;
    private final Docket docket;
    private final Background background;
    private final Dialogs dialogs;
    private final Supplier<LocalDate> today;
    private final String user;
    private final Matters matters;
    private final Consumer<String> say;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObservableList<FirmParty> found = FXCollections.observableArrayList();
    private final ObservableList<FirmParties.Duplicates> duplicates = FXCollections.observableArrayList();
    private final ObservableList<DirectoryStep> steps = FXCollections.observableArrayList();
    private Optional<Known> known = Optional.empty();

    /** @param say tells the person in passing what was done */
    public DirectoryViewModel(Store store, Docket docket, Background background, Dialogs dialogs, Supplier<LocalDate> today, String user,
            Matters matters, Consumer<String> say) {
        this.store = store;
        this.docket = docket;
        this.background = background;
        this.dialogs = dialogs;
        this.today = today;
        this.user = user;
        this.matters = matters;
        this.say = say;
        search.addListener((_, _, _) -> find());
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** The parties that the search leaves, by name. */
    public ObservableList<FirmParty> found() {
        return found;
    }

    /** Parties that may be one. */
    public ObservableList<FirmParties.Duplicates> duplicates() {
        return duplicates;
    }

    /** What was changed in the directory, the latest first. */
    public ObservableList<DirectoryStep> steps() {
        return steps;
    }

    /** Where a party stands, a sentence each, the latest matter first. */
    public String sentence(FirmParty.Appearance appearance) {
        return appearance.sentence(today.get());
    }

    /** The drafts that name a party otherwise than it would be called from now on. */
    public List<StoredMatter> drafts(List<FirmParty> parties, String name) {
        List<StoredMatter> drafts = known.map(Known::drafts).orElse(List.of());
        return drafts.stream().filter(draft -> parties.stream().flatMap(party -> party.appearances().stream())
                .anyMatch(one -> one.matter() == draft.id() && !one.spelling().equals(name))).toList();
    }

    /** All spellings of some parties, each once. */
    public static List<String> spellings(List<FirmParty> parties) {
        LinkedHashSet<String> all = new LinkedHashSet<>();
        parties.forEach(party -> all.addAll(party.spellings()));
        return List.copyOf(all);
    }

    /** Gathers the directory anew. */
    public void refresh() {
        background.run("Gathering the directory", _ -> {
            List<Standing> standings = docket.standings(today.get());
            FirmParties parties = FirmParties.of(store, standings);
            List<StoredMatter> drafts = standings.stream().filter(standing -> standing.open() && !standing.served()).map(Standing::matter).toList();
            return new Known(parties, parties.duplicates(), drafts, store.book().steps());
        }, now -> {
            known = Optional.of(now);
            duplicates.setAll(now.duplicates());
            steps.setAll(now.steps());
            find();
        }, reasons -> dialogs.problems("The directory cannot be gathered", reasons));
    }

    /**
     * Makes parties one.
     *
     * @param name the spelling that stays
     * @param inDrafts whether drafts that name them get that spelling too
     */
    public void merge(List<FirmParty> parties, String name, boolean inDrafts) {
        matters.settle(() -> background.run("Merging", _ -> new PartyMerging(store).merge(parties, name,
                inDrafts ? fresh(drafts(parties, name)) : List.of(), user), this::done, reasons -> dialogs.problems("They were not merged", reasons)));
    }

    /** Keeps e-mail and note of a party; empty ones are none. */
    public void keep(FirmParty party, String email, String note) {
        List<String> others = new ArrayList<>(party.spellings());
        others.remove(party.name());
        PartyRecord kept = new PartyRecord(party.name(), others, text(email), text(note));
        background.run("Keeping " + party.name(), _ -> store.book().keep(party.record(), kept, user), this::done,
                reasons -> dialogs.problems("This was not kept", reasons));
    }

    /** Takes a step back, whatever came after it, unless that changed the same. */
    public void undo(DirectoryStep step) {
        matters.settle(() -> background.run("Taking back", _ -> store.book().undo(step.id(), user), _ -> {
            say.accept("Took back: " + step.what());
            matters.reload();
            refresh();
        }, reasons -> dialogs.problems("This cannot be taken back", reasons)));
    }

    /** Opens the matter in which a party stands. */
    public void open(FirmParty.Appearance appearance) {
        matters.open(appearance.matter());
    }

    /** The drafts in the revision that they have by now. */
    private List<StoredMatter> fresh(List<StoredMatter> drafts) {
        List<Long> ids = drafts.stream().map(StoredMatter::id).toList();
        return store.matters().stream().filter(matter -> ids.contains(matter.id())).toList();
    }

    private void done(DirectoryStep step) {
        say.accept(step.what() + ". It can be taken back under Changes.");
        matters.reload();
        refresh();
    }

    private void find() {
        known.ifPresent(now -> {
            List<FirmParty> left = now.parties().search(search.get());
            if (!left.equals(found)) {
                found.setAll(left);
            }
        });
    }

    private static Optional<String> text(String typed) {
        return Optional.ofNullable(typed).map(String::strip).filter(text -> !text.isEmpty());
    }
}
