package whereas.ui.fx;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import whereas.assembly.Progress;
import whereas.log.EventLog;
import whereas.result.Note;
import whereas.result.Refused;

/** A piece of work under way, as the window shows it. */
public final class Job {
    private static final Logger LOG = LoggerFactory.getLogger(Job.class);

    private final String what;
    private final Executor window;
    private final ReadOnlyStringWrapper step = new ReadOnlyStringWrapper(this, "step", "");
    private final ReadOnlyDoubleWrapper fraction = new ReadOnlyDoubleWrapper(this, "fraction", -1);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running", true);
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** @param window runs what changes the properties */
    Job(String what, Executor window) {
        this.what = what;
        this.window = window;
    }

    public String what() {
        return what;
    }

    /** What is being done just now. */
    public ReadOnlyStringProperty stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** From 0 to 1; below 0 while it is not known. */
    public ReadOnlyDoubleProperty fractionProperty() {
        return fraction.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** Asks the work to stop; it does so at its next step. */
    public void cancel() {
        cancelled.set(true);
    }

    /** Does the work on the calling thread and hands the outcome to the window's. */
    <T> void perform(Background.Work<T> work, Consumer<T> done, Consumer<List<Note>> failed) {
        try {
            T result = work.run(progress());
            end(() -> done.accept(result));
        } catch (Refused refused) {
            end(() -> failed.accept(refused.notes()));
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError unexpected) {
            LOG.error("{}", what, unexpected);
            EventLog.failed(EventLog.Event.TASK_FAILED, unexpected);
            end(() -> failed.accept(List.of(Note.error(what, "this failed unexpectedly (" + unexpected.getClass().getSimpleName()
                    + "); nothing was changed. Do it again, and if it fails again, start the program anew"))));
        }
    }

    private void end(Runnable outcome) {
        window.execute(() -> {
            running.set(false);
            outcome.run();
        });
    }

    private Progress progress() {
        return new Progress() {
            @Override
            public void step(int done, int total, String next) {
                window.execute(() -> {
                    fraction.set(total == 0 ? -1 : (double) done / total);
                    step.set(next);
                });
            }

            @Override
            public boolean cancelled() {
                return cancelled.get();
            }
        };
    }
}
