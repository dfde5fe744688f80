package whereas.ui.fx;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import whereas.result.Note;

/** Does all work at once on the calling thread; waits end when the test says so. */
public final class CallingThread implements Background {
    private final List<Wait> waits = new ArrayList<>();
    private boolean stopping;

    /** From now on the person stops all work as soon as it begins. */
    public void stopAll() {
        stopping = true;
    }

    private static final class Wait implements Delay {
        private Runnable next;

        @Override
        public void restart(Runnable action) {
            next = action;
        }

        @Override
        public void cancel() {
            next = null;
        }
    }

    @Override
    public <T> Job run(String what, Work<T> work, Consumer<T> done, Consumer<List<Note>> failed) {
        Job job = new Job(what, Runnable::run);
        if (stopping) {
            job.cancel();
        }
        job.perform(work, done, failed);
        return job;
    }

    @Override
    public Delay delay(Duration wait) {
        Wait made = new Wait();
        waits.add(made);
        return made;
    }

    /** Lets every wait under way come to its end. */
    public void elapse() {
        for (Wait wait : List.copyOf(waits)) {
            Runnable action = wait.next;
            wait.next = null;
            if (action != null) {
                action.run();
            }
        }
    }
}
