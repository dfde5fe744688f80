package whereas.ui.matters;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import whereas.result.Note;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.fx.Background;

/** The firm's matters, the last saved first, of which the search leaves those that it finds. */
public final class MattersViewModel {
    private final Store store;
    private final Background background;
    private final Consumer<List<Note>> failed;
    private final ObservableList<MatterRow> all = FXCollections.observableArrayList();
    private final FilteredList<MatterRow> found = new FilteredList<>(all);
    private final ObservableList<MatterRow> seenFound = FXCollections.unmodifiableObservableList(found);
    private final StringProperty search = new SimpleStringProperty(this, "search", "");
    private final ObjectProperty<MatterRow> selected = new SimpleObjectProperty<>(this, "selected");
    private boolean relisting;

    /** @param failed hears why the matters could not be listed */
    public MattersViewModel(Store store, Background background, Consumer<List<Note>> failed) {
        this.store = store;
        this.background = background;
        this.failed = failed;
        search.addListener((_, _, words) -> relist(() -> found.setPredicate(row -> row.matches(words))));
    }

    /** What the search leaves. */
    public ObservableList<MatterRow> found() {
        return seenFound;
    }

    public StringProperty searchProperty() {
        return search;
    }

    /** The matter that the person has chosen; null when none is. */
    public ObjectProperty<MatterRow> selectedProperty() {
        return selected;
    }

    /** Whether the list is just becoming another, so that what a view selects meanwhile is not a person's choice. */
    public boolean isRelisting() {
        return relisting;
    }

    /** How many matters there are, whatever the search leaves. */
    public int count() {
        return all.size();
    }

    /** Lists the matters as the store has them now; the same one stays selected. */
    public void refresh() {
        background.run("Listing the matters", _ -> rows(), this::show, failed);
    }

    /** Lists the matters and selects one of them. */
    public void refreshAndSelect(long id) {
        background.run("Listing the matters", _ -> rows(), rows -> {
            search.set("");
            show(rows);
            all.stream().filter(row -> row.stored().id() == id).findFirst().ifPresent(selected::set);
        }, failed);
    }

    private List<MatterRow> rows() {
        List<StoredMatter> matters = store.matters();
        Map<Long, Set<String>> parties = store.partyNames();
        return matters.stream().map(matter -> new MatterRow(matter, List.copyOf(parties.getOrDefault(matter.id(), Set.of())))).toList();
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
        if (before != null) {
            selected.set(rows.stream().filter(row -> row.stored().id() == before.stored().id()).findFirst().orElse(null));
        }
    }
}
