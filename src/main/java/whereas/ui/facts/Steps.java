package whereas.ui.facts;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The states that can be gone back to, and forward again. Changes of one thing in a row are one step. */
final class Steps<T> {
    private static final int MOST = 500;

    /**
     * A state, and what was changed to leave it.
     *
     * @param beside what changed beside the state, which then is the same before and after
     */
    record Step<T>(T state, String what, Optional<Beside> beside) {
    }

    /** A change of something else than the state, which goes back and forth with it. */
    record Beside(Runnable back, Runnable forth) {
    }

    private final Deque<Step<T>> past = new ArrayDeque<>();
    private final Deque<Step<T>> future = new ArrayDeque<>();
    private Object lastSource;

    /**
     * A state is left for a new one.
     *
     * @param source what is being changed; as long as it is the same, the changes are one step
     */
    void leave(T state, String what, Object source) {
        future.clear();
        if (source != lastSource || past.isEmpty()) {
            past.push(new Step<>(state, what, Optional.empty()));
            if (past.size() > MOST) {
                past.removeLast();
            }
        }
        lastSource = source;
    }

    /** Something else than the state was changed. */
    void leaveBeside(T state, String what, Beside beside) {
        future.clear();
        past.push(new Step<>(state, what, Optional.of(beside)));
        settle();
    }

    /** The next change is a step of its own, whatever it changes. */
    void settle() {
        lastSource = null;
    }

    /** There is nothing to go back to any more. */
    void clear() {
        past.clear();
        future.clear();
        settle();
    }

    Optional<Step<T>> undo(T now) {
        settle();
        Optional<Step<T>> step = Optional.ofNullable(past.poll());
        step.ifPresent(left -> future.push(new Step<>(now, left.what, left.beside)));
        return step;
    }

    Optional<Step<T>> redo(T now) {
        settle();
        Optional<Step<T>> step = Optional.ofNullable(future.poll());
        step.ifPresent(left -> past.push(new Step<>(now, left.what, left.beside)));
        return step;
    }

    Optional<String> nextUndo() {
        return Optional.ofNullable(past.peek()).map(Step::what);
    }

    Optional<String> nextRedo() {
        return Optional.ofNullable(future.peek()).map(Step::what);
    }
}
