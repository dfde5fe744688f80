package whereas.ui.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import whereas.assembly.Docket;
import whereas.assembly.Standing;
import whereas.result.Note;
import whereas.store.Store;
import whereas.ui.fx.Background;

/** The firm's matters, of which search and filters leave those that they find. */
public final class MattersViewModel {
    private final Store store;
    private final Docket docket;
    private final Supplier<LocalDate> today;
    private final Background background;
    private final Consumer<List<Note>> failed;
    private final ObservableList<MatterRow> all = FXCollections.observableArrayList();
    private final FilteredList<MatterRow> filtered = new FilteredList<>(all);
    private final SortedList<MatterRow> found = new SortedList<>(filtered);
    private final ObservableList<MatterRow> seenFound = FXCollections.unmodifiableObservableList(found);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<Shown> shown = new SimpleObjectProperty<>(this, "shown", Shown.ALL);
    private final ObjectProperty<Practice> practice = new SimpleObjectProperty<>(this, "practice", Practice.ALL);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(this, "order", Order.SAVED);
    private final ObjectProperty<MatterRow> selected = new SimpleObjectProperty<>(this, "selected");
    private Optional<Set<Long>> hits = Optional.empty();
    private int searches;
    private boolean relisting;

    /** @param failed hears why the matters could not be listed */
    public MattersViewModel(Store store, Docket docket, Supplier<LocalDate> today, Background background, Consumer<List<Note>> failed) {
        this.store = store;
        this.docket = docket;
        this.today = today;
        this.background = background;
        this.failed = failed;
        search.addListener((_, _, _) -> lookFor());
        shown.addListener((_, _, _) -> filter());
        practice.addListener((_, _, _) -> filter());
        order.addListener((_, _, _) -> relist(() -> found.setComparator(order.get().comparator())));
        found.setComparator(order.get().comparator());
        filter();
    }

    /** What search and filters leave, in the chosen order. */
    public ObservableList<MatterRow> found() {
        return seenFound;
    }

    public StringProperty searchProperty() {
        return search;
    }

    public ObjectProperty<Shown> shownProperty() {
        return shown;
    }

    public ObjectProperty<Practice> practiceProperty() {
        return practice;
    }

    public ObjectProperty<Order> orderProperty() {
        return order;
    }

    /** The matter that the person has chosen; null when none is. */
    public ObjectProperty<MatterRow> selectedProperty() {
        return selected;
    }

    /** Whether the list is just becoming another, so that what a view selects meanwhile is not a person's choice. */
    public boolean isRelisting() {
        return relisting;
    }

    /** How many matters there are, whatever search and filters leave; deleted ones do not count. */
    public int count() {
        return (int) all.stream().filter(row -> row.stored().course().deleted().isEmpty()).count();
    }

    /** All matters that are not deleted, the last saved first. */
    public List<MatterRow> all() {
        return all.stream().filter(row -> row.stored().course().deleted().isEmpty()).toList();
    }

    /** Lists the matters as the store has them now; the same one stays selected. */
    public void refresh() {
        background.run("Listing the matters", _ -> rows(), this::show, failed);
    }

    /** Lists the matters and selects one of them. */
    public void refreshAndSelect(long id) {
        background.run("Listing the matters", _ -> rows(), rows -> {
            search.set("");
            shown.set(Shown.ALL);
            practice.set(Practice.ALL);
            show(rows);
            all.stream().filter(row -> row.stored().id() == id).findFirst().ifPresent(selected::set);
        }, failed);
    }

    private List<MatterRow> rows() {
        LocalDate day = today.get();
        return Stream.concat(docket.standings(day).stream(), store.deletedMatters().stream()
                .map(deleted -> new Standing(deleted, Standing.State.DRAFT, false, List.of()))).map(standing -> new MatterRow(standing, day)).toList();
    }

    /** The last search that was asked counts, whichever is answered last. */
    private void lookFor() {
        String words = search.get();
        int number = ++searches;
        if (words.isBlank()) {
            hits = Optional.empty();
            filter();
            return;
        }
        background.run("Searching", _ -> store.search(words), ids -> {
            if (number == searches) {
                hits = Optional.of(ids);
                filter();
            }
        }, failed);
    }

    private void filter() {
        relist(() -> filtered.setPredicate(row -> shown.get().has(row) && practice.get().has(row)
                && hits.filter(ids -> !ids.contains(row.stored().id())).isEmpty()));
    }

    private void relist(Runnable change) {
        relisting = true;
        try {
            change.run();
        } finally {
            relisting = false;
        }
    }

    private void show(List<MatterRow> rows) {
        MatterRow before = selected.get();
        relist(() -> all.setAll(rows));
        if (!search.get().isBlank()) {
            lookFor();
        }
        if (before != null) {
            selected.set(rows.stream().filter(row -> row.stored().id() == before.stored().id()).findFirst().orElse(null));
        }
    }
}
