package whereas.ui.facts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import whereas.log.EventLog;
import whereas.matter.Fact;
import whereas.matter.Matter;
import whereas.matter.Unconfirmed;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.store.Overtaken;
import whereas.store.Revision;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.fx.Background;

/** A matter that is being worked on: it saves itself shortly after each change, and its changes can be taken back. */
public final class OpenMatter {
    private static final Duration QUIET = Duration.ofMillis(700);
    private static final int MOST_NAMED = 5;

    private final Store store;
    private final Background background;
    private final String savedBy;
    private final Background.Delay delay;
    private final Steps<Matter> steps = new Steps<>();
    private final ReadOnlyObjectWrapper<StoredMatter> stored;
    private final ReadOnlyObjectWrapper<Matter> matter;
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper(this, "state");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper(this, "undoable", "");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper(this, "redoable", "");
    private final ReadOnlyObjectWrapper<Conflict> conflict = new ReadOnlyObjectWrapper<>(this, "conflict");
    private final Set<String> changed = new LinkedHashSet<>();
    private final List<Consumer<List<Note>>> waiting = new ArrayList<>();
    private Matter saved;
    private boolean saving;

    /**
     * That somebody saved this matter while it was being changed here.
     *
     * @param now the matter as it stands in the store
     * @param latest the revision that came in between
     * @param base the facts that the changes here started from
     */
    public record Conflict(StoredMatter now, Revision latest, Matter base, Matter mine, Matter theirs) {
    }

    /** What became of a save. */
    private sealed interface Outcome {
        record Done(StoredMatter now) implements Outcome {
        }

        record Clash(Conflict conflict, List<Note> reasons) implements Outcome {
        }
    }

    /**
     * @param stored the revision that the facts are those of
     * @param savedBy who is said to have saved the revisions
     */
    public OpenMatter(Store store, Background background, String savedBy, StoredMatter stored, Matter facts) {
        this.store = store;
        this.background = background;
        this.savedBy = savedBy;
        this.delay = background.delay(QUIET);
        this.stored = new ReadOnlyObjectWrapper<>(this, "stored", stored);
        this.matter = new ReadOnlyObjectWrapper<>(this, "matter", facts);
        this.saved = facts;
        settled();
    }

    /** The latest revision in the store. */
    public ReadOnlyObjectProperty<StoredMatter> storedProperty() {
        return stored.getReadOnlyProperty();
    }

    /** The facts as they are now, saved or about to be. */
    public ReadOnlyObjectProperty<Matter> matterProperty() {
        return matter.getReadOnlyProperty();
    }

    /** Whether it is saved, in a few words: «Saved, revision 7». */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether the last save was refused; the state says why. */
    public ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    /** What somebody else saved meanwhile, for the person to decide on; null while there is nothing to decide. */
    public ReadOnlyObjectProperty<Conflict> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /** Whether everything here is saved. */
    public boolean isSaved() {
        return !saving && matter.get().equals(saved);
    }

    /** Goes on from what somebody else saved, with the facts that the person chose out of both. */
    public void resolve(Conflict decided, Matter chosen) {
        conflict.set(null);
        changed.add("after " + decided.latest().savedBy() + "'s changes");
        takeOver(decided.now(), decided.theirs());
        if (!chosen.equals(decided.theirs())) {
            become("the facts chosen out of both", chosen);
        }
        save();
    }

    /** Goes on from what somebody else saved, and keeps the facts as they are here as a matter of its own. */
    public void keepBoth(Conflict decided, Matter copy) {
        conflict.set(null);
        background.run("Keeping a copy", _ -> store.create(copy, savedBy, "copy, for " + decided.latest().savedBy() + " changed «" + decided.now().title() + "»"),
                _ -> resolve(decided, decided.theirs()), this::refused);
    }

    /** Leaves the conflict as it is; it comes up again with the next change. */
    public void decideLater() {
        conflict.set(null);
    }

    /** Shows what another window saved, where nothing here is unsaved. */
    public void follow(StoredMatter now, Matter facts) {
        if (isSaved() && now.revision() > stored.get().revision()) {
            takeOver(now, facts);
        }
    }

    /** Saves on the calling thread, when the program is about to end, what is not saved; the answer is why that failed. */
    public List<Note> rescue() {
        try {
            if (!matter.get().equals(saved)) {
                Matter facts = matter.get();
                stored.set(store.save(stored.get().id(), stored.get().revision(), facts, savedBy, reason()));
                saved = facts;
            }
            return List.of();
        } catch (Refused refused) {
            return refused.notes();
        }
    }

    private void takeOver(StoredMatter now, Matter facts) {
        steps.clear();
        saved = facts;
        matter.set(facts);
        undoable.set("");
        redoable.set("");
        stored.set(now);
        settled();
    }

    /** What would be taken back; empty when there is nothing. */
    public ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** What would be done again; empty when there is nothing. */
    public ReadOnlyStringProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /**
     * Takes changed facts.
     *
     * @param what what was changed, in a few words
     * @param source what is being changed; changes of the same thing in a row are taken back together
     */
    public void edit(Matter facts, String what, Object source) {
        steps.leave(matter.get(), what, source);
        become(what, Unconfirmed.carried(matter.get(), facts));
    }

    /**
     * Something of the firm's was changed beside the facts, which is taken back and done again in its turn.
     *
     * @param what what was changed, in a few words
     */
    public void editBeside(String what, Runnable back, Runnable forth) {
        steps.leaveBeside(matter.get(), what, new Steps.Beside(back, forth));
        offerSteps();
    }

    /** Puts the facts of an earlier revision in place of the present ones. */
    public void restore(Matter facts, int revision) {
        String what = "Restore revision " + revision;
        steps.leave(matter.get(), what, what);
        steps.settle();
        become(what, facts);
    }

    /** Confirms the facts at or below a path, which were carried over from another matter; an empty path stands for all. */
    public void confirm(String path) {
        Matter confirmed = Unconfirmed.confirmed(matter.get(), path);
        if (!confirmed.equals(matter.get())) {
            String what = path.isEmpty() ? "Confirm all facts" : "Confirm " + Fact.name(path);
            steps.leave(matter.get(), what, what);
            steps.settle();
            become(what, confirmed);
        }
    }

    /** The next change is taken back by itself. */
    public void settle() {
        steps.settle();
    }

    public void undo() {
        steps.undo(matter.get()).ifPresent(step -> step.beside().map(Steps.Beside::back).ifPresentOrElse(this::beside,
                () -> become("Undo " + step.what(), step.state())));
    }

    public void redo() {
        steps.redo(matter.get()).ifPresent(step -> step.beside().map(Steps.Beside::forth).ifPresentOrElse(this::beside,
                () -> become("Redo " + step.what(), step.state())));
    }

    private void beside(Runnable action) {
        action.run();
        offerSteps();
    }

    /** Saves at once what is not saved yet, and then hands on why that failed: nothing when all is saved. */
    public void flush(Consumer<List<Note>> then) {
        waiting.add(then);
        save();
    }

    private void become(String what, Matter facts) {
        changed.add(what);
        matter.set(facts);
        offerSteps();
        state.set("Saving…");
        delay.restart(this::save);
    }

    private void offerSteps() {
        undoable.set(steps.nextUndo().orElse(""));
        redoable.set(steps.nextRedo().orElse(""));
    }

    private void save() {
        delay.cancel();
        if (saving) {
            return;
        }
        if (matter.get().equals(saved)) {
            settled();
            answer(List.of());
            return;
        }
        saving = true;
        Matter facts = matter.get();
        StoredMatter before = stored.get();
        String reason = reason();
        changed.clear();
        Matter base = saved;
        background.run("Saving " + before.title(), _ -> attempt(before, base, facts, reason), outcome -> {
            switch (outcome) {
                case Outcome.Done done -> saved(done.now(), facts);
                case Outcome.Clash clash -> {
                    refused(clash.reasons());
                    Conflict found = clash.conflict();
                    // What was typed since the save began is mine too.
                    conflict.set(new Conflict(found.now(), found.latest(), found.base(), matter.get(), found.theirs()));
                }
            }
        }, this::refused);
    }

    /** Saves; where somebody else has saved meanwhile, reads what. If that is the same, it is as good as saved. */
    private Outcome attempt(StoredMatter before, Matter base, Matter facts, String reason) {
        try {
            return new Outcome.Done(store.save(before.id(), before.revision(), facts, savedBy, reason));
        } catch (Overtaken overtaken) {
            Matter theirs = store.revision(before.id(), overtaken.now().revision());
            EventLog.note(EventLog.Event.EDITS_IN_CONFLICT);
            return theirs.equals(facts) ? new Outcome.Done(overtaken.now())
                    : new Outcome.Clash(new Conflict(overtaken.now(), overtaken.latest(), base, facts, theirs), overtaken.notes());
        }
    }

    private void saved(StoredMatter now, Matter facts) {
        saving = false;
        saved = facts;
        steps.settle();
        stored.set(now);
        save();
    }

    private void refused(List<Note> reasons) {
        saving = false;
        failed.set(true);
        state.set("Not saved: " + reasons.stream().map(Note::message).collect(Collectors.joining("; ")));
        answer(reasons);
    }

    private void settled() {
        failed.set(false);
        state.set("Saved, revision " + stored.get().revision());
    }

    private void answer(List<Note> reasons) {
        List<Consumer<List<Note>>> all = List.copyOf(waiting);
        waiting.clear();
        all.forEach(one -> one.accept(reasons));
    }

    private String reason() {
        String named = changed.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        return changed.size() > MOST_NAMED ? named + " and more" : named;
    }

    /** The facts, if they are of that practice. */
    public <M extends Matter> Optional<M> as(Class<M> kind) {
        return kind.isInstance(matter.get()) ? Optional.of(kind.cast(matter.get())) : Optional.empty();
    }
}
