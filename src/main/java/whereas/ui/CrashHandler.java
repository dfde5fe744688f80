package whereas.ui;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;
import whereas.log.EventLog;
import whereas.result.Note;

/** What is done when something failed that no code foresaw: the open matters are saved first, then it is noted and told. */
final class CrashHandler implements Thread.UncaughtExceptionHandler {
    private final Supplier<List<Note>> rescue;
    private final Consumer<List<Note>> tell;
    private final AtomicBoolean busy = new AtomicBoolean();

    /**
     * @param rescue saves what is not saved, and says why that failed
     * @param tell tells the person, with what could not be saved
     */
    CrashHandler(Supplier<List<Note>> rescue, Consumer<List<Note>> tell) {
        this.rescue = rescue;
        this.tell = tell;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        // One failure at a time: saving and telling may fail in the same way.
        if (busy.compareAndSet(false, true)) {
            try {
                List<Note> unsaved = rescue.get();
                EventLog.failed(EventLog.Event.CRASHED, thrown);
                tell.accept(unsaved);
            } finally {
                busy.set(false);
            }
        }
    }
}
