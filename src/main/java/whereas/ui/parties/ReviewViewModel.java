package whereas.ui.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableStringValue;
import whereas.intake.ImportItem;
import whereas.intake.ImportPlan;
import whereas.intake.ViolatorImport;
import whereas.matter.Allegation;
import whereas.matter.Prop65Matter;
import whereas.matter.Violator;
import whereas.result.Note;

/** A list of parties before it is added to a matter: what each would do, and which are to be added. */
public final class ReviewViewModel {
    private final String file;
    private final Prop65Matter matter;
    private final ImportPlan plan;
    private final List<Note> notes;
    private final List<ReviewRow> rows;
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final BooleanProperty alleging = new SimpleBooleanProperty(this, "alleging");

    /** @param notes what reading the file had to say */
    public ReviewViewModel(String file, Prop65Matter matter, ImportPlan plan, List<Note> notes) {
        this.file = file;
        this.matter = matter;
        this.plan = plan;
        this.notes = List.copyOf(notes);
        this.rows = plan.items().stream().map(ReviewRow::new).toList();
        rows.forEach(row -> row.chosenProperty().addListener((_, _, _) -> recount()));
        recount();
        alleging.set(canAllege());
    }

    public String file() {
        return file;
    }

    public List<ReviewRow> rows() {
        return rows;
    }

    public List<String> notes() {
        return notes.stream().map(Note::toString).toList();
    }

    /** What the file was recognised as, and where it goes: «3 parties, as alleged violators of «Khee …»». */
    public String summary() {
        long readable = rows.stream().filter(row -> row.item().party().isReadable()).count();
        String kinds = rows.stream().collect(Collectors.groupingBy(ReviewRow::kind, LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().map(kind -> kind.getKey().toLowerCase(Locale.ROOT) + ": " + kind.getValue())
                        .collect(Collectors.joining(" · "));
        return file + " is a list of " + (readable == 1 ? "1 party" : readable + " parties")
                + ". What you choose is added to the alleged violators of «"
                + matter.title() + "».\n" + kinds;
    }

    /** How many are chosen. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** The words on the button that adds them. */
    public ObservableStringValue action() {
        return Bindings.createStringBinding(() -> count.get() == 0 ? "Add" : count.get() == 1 ? "Add 1 party" : "Add " + count.get()
                + " parties", count);
    }

    public void chooseAll() {
        rows.stream().filter(ReviewRow::canBeChosen).forEach(row -> row.chosenProperty().set(true));
    }

    public void chooseNone() {
        rows.forEach(row -> row.chosenProperty().set(false));
    }

    /** Whether the new ones can be added to the allegations: all violators that there are have the same allegations against them. */
    public boolean canAllege() {
        List<String> all = matter.violators().stream().map(Violator::id).sorted().toList();
        return !matter.allegations().isEmpty()
                && matter.allegations().stream().allMatch(one -> one.violators().stream().sorted().toList().equals(all));
    }

    /** Whether the new ones are added to the allegations. */
    public BooleanProperty allegingProperty() {
        return alleging;
    }

    /** What would be alleged against the new ones, in one sentence. */
    public String allegations() {
        return "Allege against the new ones what is alleged against all the others ("
                + matter.alleged().stream().map(one -> one.product().name() + ": " + one.chemicals().stream().map(c -> c.name())
                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; ")) + ")";
    }

    /** The items that are chosen. */
    public List<ImportItem> chosen() {
        return rows.stream().filter(row -> row.chosenProperty().get()).map(ReviewRow::item).toList();
    }

    /** The matter's violators after the import. */
    public List<Violator> violators() {
        return ViolatorImport.apply(plan, chosen());
    }

    /** The matter's allegations after the import. */
    public List<Allegation> allegationsAfter() {
        if (!alleging.get() || !canAllege()) {
            return matter.allegations();
        }
        Set<String> before = matter.violators().stream().map(Violator::id).collect(Collectors.toSet());
        List<String> added = violators().stream().map(Violator::id).filter(id -> !before.contains(id)).toList();
        return matter.allegations().stream().map(one -> {
            List<String> all = new ArrayList<>(one.violators());
            all.addAll(added);
            return new Allegation(one.product(), one.chemicals(), all);
        }).toList();
    }

    private void recount() {
        count.set((int) rows.stream().filter(row -> row.chosenProperty().get()).count());
    }
}
