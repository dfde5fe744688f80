package whereas.ui.history;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import whereas.matter.FactChange;
import whereas.result.Note;
import whereas.store.Revision;
import whereas.store.Store;
import whereas.ui.facts.OpenMatter;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;

/** The revisions of the open matter, and what changed between two of them. */
public final class HistoryViewModel {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("MMMM d, uuuu, h:mm a", Locale.US);
    private final Store store;
    private final Background background;
    private final Dialogs dialogs;
    private final OpenMatter open;
    private final ZoneId zone;
    private final ObservableList<Revision> revisions = FXCollections.observableArrayList();
    private final ObservableList<FactChange> changes = FXCollections.observableArrayList();
    private final ObjectProperty<Revision> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Revision> compared = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private int comparisons;

    public HistoryViewModel(Store store, Background background, Dialogs dialogs, OpenMatter open, ZoneId zone) {
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.open = open;
        this.zone = zone;
        chosen.addListener((_, _, revision) -> {
            if (revision != null) {
                Revision before = revisions.stream().filter(one -> one.number() == revision.number() - 1).findFirst().orElse(null);
                if (before == compared.get()) {
                    compare();
                } else {
                    compared.set(before);
                }
            }
        });
        compared.addListener((_, _, _) -> compare());
    }

    public String title() {
        return open.matterProperty().get().title();
    }

    /** The revisions, the latest first; filled by {@link #load}. */
    public ObservableList<Revision> revisions() {
        return revisions;
    }

    /** What changed up to the chosen revision. */
    public ObservableList<FactChange> changes() {
        return changes;
    }

    /** The revision that is looked at. */
    public ObjectProperty<Revision> chosenProperty() {
        return chosen;
    }

    /** The revision that it is compared with, at first the one before it; null for none. */
    public ObjectProperty<Revision> comparedProperty() {
        return compared;
    }

    /** What is compared, and with what outcome, in a sentence. */
    public ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /** «Revision 7 · Dana · June 3, 2022, 2:05 PM». */
    public String words(Revision revision) {
        return "Revision " + revision.number() + " · " + revision.savedBy() + " · " + TIME.format(revision.savedAt().atZone(zone));
    }

    /** Saves what is not saved yet and lists the revisions. */
    public void load() {
        open.flush(unsaved -> {
            if (!unsaved.isEmpty()) {
                dialogs.problems("The last changes are not saved", unsaved);
            }
            background.run("Reading the history of " + title(), _ -> store.history(open.storedProperty().get().id()), all -> {
                revisions.setAll(all);
                chosen.set(all.getFirst());
            }, this::failed);
        });
    }

    /** Puts the facts of the chosen revision in place of the present ones, as a new revision that can be taken back. */
    public void restore() {
        Revision wanted = chosen.get();
        background.run("Restoring revision " + wanted.number(), _ -> store.revision(open.storedProperty().get().id(), wanted.number()), facts -> {
            open.restore(facts, wanted.number());
            load();
        }, this::failed);
    }

    private void compare() {
        Revision now = chosen.get();
        Revision before = compared.get();
        int number = ++comparisons;
        changes.clear();
        if (now == null || before == null) {
            about.set(now == null ? "" : "This is the first revision: " + now.reason());
            return;
        }
        long id = open.storedProperty().get().id();
        background.run("Comparing revisions", _ -> FactChange.between(store.revision(id, before.number()), store.revision(id, now.number())), found -> {
            if (number == comparisons) {
                changes.setAll(found);
                about.set("From revision " + before.number() + " to revision " + now.number() + ": "
                        + (found.isEmpty() ? "no fact changed." : found.size() == 1 ? "1 change." : found.size() + " changes."));
            }
        }, this::failed);
    }

    private void failed(List<Note> reasons) {
        dialogs.problems("The history cannot be read", reasons);
    }
}
