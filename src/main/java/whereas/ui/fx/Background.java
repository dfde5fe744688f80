package whereas.ui.fx;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import whereas.assembly.Progress;
import whereas.result.Note;

/** Where work is done that would keep the window waiting. Results come back on the thread of the window. */
public interface Background {
    /** A piece of work that reports its progress and hears whether it should stop. */
    interface Work<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * Starts a piece of work.
     *
     * @param what what is being done, for the person who waits: «Reading parties.csv»
     * @param done takes the result
     * @param failed takes every reason why there is none
     */
    <T> Job run(String what, Work<T> work, Consumer<T> done, Consumer<List<Note>> failed);

    /** A wait that starts again whenever something new happens. */
    Delay delay(Duration wait);

    /** A wait for quiet. */
    interface Delay {
        /** Runs the action after the wait, unless this is called again before. */
        void restart(Runnable action);

        void cancel();
    }
}
