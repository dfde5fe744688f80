package whereas.ui.matters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;

/** What is done with a matter as a whole, each with its way back. */
public final class MatterActions {
    /** Something that can be done with a matter. */
    public enum Action {
        CLOSE("Close the matter", "Closed"), REOPEN("Open it again", "Opened again"), ARCHIVE("Archive", "Archived"),
        TAKE_OUT("Take out of the archive", "Took out of the archive"), DELETE("Delete", "Deleted"), BRING_BACK("Bring back", "Brought back");

        private final String words;
        private final String did;

        Action(String words, String did) {
            this.words = words;
            this.did = did;
        }

        public String words() {
            return words;
        }
    }

    private record Undo(Action back, StoredMatter matter) {
    }

    private final Store store;
    private final Background background;
    private final Dialogs dialogs;
    private final Supplier<LocalDate> today;
    private final Consumer<StoredMatter> changed;
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private Optional<Undo> undo = Optional.empty();

    /** @param changed hears of a matter that something was done with */
    public MatterActions(Store store, Background background, Dialogs dialogs, Supplier<LocalDate> today, Consumer<StoredMatter> changed) {
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.today = today;
        this.changed = changed;
    }

    /** What can be done with a matter as it is. */
    public static List<Action> possible(StoredMatter matter) {
        if (matter.course().deleted().isPresent()) {
            return List.of(Action.BRING_BACK);
        }
        List<Action> actions = new ArrayList<>();
        actions.add(matter.course().closed().isPresent() ? Action.REOPEN : Action.CLOSE);
        actions.add(matter.archived() ? Action.TAKE_OUT : Action.ARCHIVE);
        actions.add(Action.DELETE);
        return List.copyOf(actions);
    }

    /** What was done last and can be taken back; empty when there is nothing. */
    public ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public void perform(Action action, StoredMatter matter) {
        run(action, matter, done -> {
            undo = Optional.of(new Undo(back(action), done));
            undoable.set(action.did + " «" + done.title() + "»");
        });
    }

    /** Takes back what was done last. */
    public void undo() {
        undo.ifPresent(last -> run(last.back(), last.matter(), _ -> {
            undo = Optional.empty();
            undoable.set("");
        }));
    }

    private void run(Action action, StoredMatter matter, Consumer<StoredMatter> then) {
        background.run(action.words + " " + matter.title(), _ -> apply(action, matter.id()), done -> {
            then.accept(done);
            changed.accept(done);
        }, reasons -> dialogs.problems("This was not done", reasons));
    }

    private StoredMatter apply(Action action, long id) {
        return switch (action) {
            case CLOSE -> store.setClosed(id, Optional.of(today.get()));
            case REOPEN -> store.setClosed(id, Optional.empty());
            case ARCHIVE -> store.archive(id, true);
            case TAKE_OUT -> store.archive(id, false);
            case DELETE -> store.delete(id);
            case BRING_BACK -> store.bringBack(id);
        };
    }

    private static Action back(Action action) {
        return switch (action) {
            case CLOSE -> Action.REOPEN;
            case REOPEN -> Action.CLOSE;
            case ARCHIVE -> Action.TAKE_OUT;
            case TAKE_OUT -> Action.ARCHIVE;
            case DELETE -> Action.BRING_BACK;
            case BRING_BACK -> Action.DELETE;
        };
    }
}
