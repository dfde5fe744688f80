package whereas.ui.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import whereas.matter.Matter;
import whereas.matter.edit.Difference;
import whereas.matter.edit.Reconciliation;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.ui.facts.OpenMatter;

/** Two versions of a matter side by side, for a person to choose from, fact by fact. */
public final class ConflictViewModel {
    /** A fact that differs, and whether mine is taken. */
    public record Row(Difference difference, BooleanProperty mine) {
    }

    private final OpenMatter open;
    private final OpenMatter.Conflict conflict;
    private final Reconciliation reconciliation;
    private final List<Row> rows;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");

    public ConflictViewModel(OpenMatter open, OpenMatter.Conflict conflict) {
        this.open = open;
        this.conflict = conflict;
        this.reconciliation = new Reconciliation(conflict.base(), conflict.mine(), conflict.theirs());
        this.rows = reconciliation.differences().stream().map(difference -> new Row(difference, new SimpleBooleanProperty(difference.mineByDefault()))).toList();
        rows.forEach(row -> row.mine().addListener((_, _, _) -> problem.set("")));
    }

    public List<Row> rows() {
        return rows;
    }

    public String question() {
        long both = rows.stream().filter(row -> row.difference().changed() == Difference.Changed.BOTH).count();
        return conflict.latest().savedBy() + " saved revision " + conflict.latest().number() + " of «" + conflict.now().title()
                + "» while you were changing it. Nothing was overwritten. " + (both == 0 ? "No fact was changed by both of you; choose what to keep."
                : both == 1 ? "One fact was changed by both of you; choose what to keep." : both + " facts were changed by both of you; choose what to keep.");
    }

    /** Why the chosen facts cannot be saved together; empty while nothing is known against them. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public void takeAll(boolean mine) {
        rows.forEach(row -> row.mine().set(mine));
    }

    /** Saves the chosen facts as the next revision; false when they do not fit together. */
    public boolean save() {
        Map<String, Boolean> choice = new LinkedHashMap<>();
        rows.forEach(row -> choice.put(row.difference().path(), row.mine().get()));
        Optional<Matter> merged = merged(choice);
        merged.ifPresent(matter -> open.resolve(conflict, matter));
        return merged.isPresent();
    }

    /** Keeps theirs under the matter's title and mine as another matter. */
    public void keepBoth() {
        open.keepBoth(conflict, reconciliation.mineNamed(conflict.mine().title() + " (my version)"));
    }

    public void later() {
        open.decideLater();
    }

    private Optional<Matter> merged(Map<String, Boolean> choice) {
        try {
            return Optional.of(reconciliation.merged(choice));
        } catch (Refused refused) {
            problem.set("These facts do not fit together; choose others. " + refused.notes().stream().map(Note::message).findFirst().orElse(""));
            return Optional.empty();
        }
    }
}
