package whereas.ui;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;

/** Asks the window's thread every few milliseconds whether it has time, and remembers the longest wait for an answer with what kept it. */
final class Stillness implements AutoCloseable {
    private static final long PACE = 3;
    private static final long LONG = 50_000_000;
    private final AtomicLong longest = new AtomicLong();
    private final AtomicInteger beats = new AtomicInteger();
    private final AtomicReference<String> culprit = new AtomicReference<>("");
    private final Map<String, String> report = new LinkedHashMap<>();
    private final Thread asking = Thread.ofPlatform().daemon().name("stillness").unstarted(this::ask);
    private volatile boolean over;
    private volatile Thread window;

    /** A part of the script. */
    interface Part {
        void run() throws TimeoutException;
    }

    Stillness() {
        Platform.runLater(() -> window = Thread.currentThread());
        asking.start();
    }

    void during(String what, Part part) throws TimeoutException {
        longest.set(0);
        culprit.set("");
        part.run();
        report.put(what, String.format(Locale.ROOT, "%4d ms  %s", longest.get() / 1_000_000, culprit.get()));
    }

    int beats() {
        return beats.get();
    }

    void print(String title) {
        System.out.println("longest stillness of the window, «" + title + "»:");
        report.forEach((what, line) -> System.out.printf("  %-10s %s%n", what, line));
    }

    private void ask() {
        while (!over) {
            long asked = System.nanoTime();
            AtomicLong answered = new AtomicLong();
            Platform.runLater(() -> answered.set(System.nanoTime()));
            String seen = "";
            while (answered.get() == 0 && !over) {
                Thread.onSpinWait();
                try {
                    Thread.sleep(PACE);
                } catch (InterruptedException _) {
                    return;
                }
                if (seen.isEmpty() && System.nanoTime() - asked > LONG && window != null && answered.get() == 0) {
                    seen = own(window.getStackTrace());
                }
            }
            long waited = answered.get() - asked;
            beats.incrementAndGet();
            if (waited > longest.get()) {
                longest.set(waited);
                culprit.set(seen);
            }
        }
    }

    /** The program's own method that runs, or the innermost one of JavaFX. */
    private static String own(StackTraceElement[] stack) {
        for (StackTraceElement frame : stack) {
            if (frame.getClassName().startsWith("whereas.")) {
                return frame.toString();
            }
        }
        return stack.length == 0 ? "" : stack[Math.min(stack.length - 1, 6)].toString();
    }

    @Override
    public void close() {
        over = true;
    }
}
