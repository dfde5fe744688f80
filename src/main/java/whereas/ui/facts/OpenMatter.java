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
import whereas.matter.Fact;
import whereas.matter.Matter;
import whereas.matter.Unconfirmed;
import whereas.result.Note;
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
    private final Set<String> changed = new LinkedHashSet<>();
    private final List<Consumer<List<Note>>> waiting = new ArrayList<>();
    private Matter saved;
    private boolean saving;

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
        changed.add(what);
        become(Unconfirmed.carried(matter.get(), facts));
    }

    /** Puts the facts of an earlier revision in place of the present ones. */
    public void restore(Matter facts, int revision) {
        String what = "Restore revision " + revision;
        steps.leave(matter.get(), what, what);
        steps.settle();
        changed.add(what);
        become(facts);
    }

    /** Confirms the facts at or below a path, which were carried over from another matter; an empty path stands for all. */
    public void confirm(String path) {
        Matter confirmed = Unconfirmed.confirmed(matter.get(), path);
        if (!confirmed.equals(matter.get())) {
            String what = path.isEmpty() ? "Confirm all facts" : "Confirm " + Fact.name(path);
            steps.leave(matter.get(), what, what);
            steps.settle();
            changed.add(what);
            become(confirmed);
        }
    }

    /** The next change is taken back by itself. */
    public void settle() {
        steps.settle();
    }

    public void undo() {
        steps.undo(matter.get()).ifPresent(step -> {
            changed.add("Undo " + step.what());
            become(step.state());
        });
    }

    public void redo() {
        steps.redo(matter.get()).ifPresent(step -> {
            changed.add("Redo " + step.what());
            become(step.state());
        });
    }

    /** Saves at once what is not saved yet, and then hands on why that failed: nothing when all is saved. */
    public void flush(Consumer<List<Note>> then) {
        waiting.add(then);
        save();
    }

    private void become(Matter facts) {
        matter.set(facts);
        undoable.set(steps.nextUndo().orElse(""));
        redoable.set(steps.nextRedo().orElse(""));
        state.set("Saving…");
        delay.restart(this::save);
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
        background.run("Saving " + before.title(), _ -> store.save(before.id(), before.revision(), facts, savedBy, reason),
                now -> saved(now, facts), this::refused);
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
