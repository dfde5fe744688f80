package whereas.template;

import freemarker.core.Environment;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Interrupts renderings that take too long. Its thread lives only as long as there is something to watch. */
final class Watchdog {
    private static final int PATIENCE = 50;

    private final long limit;
    private final Duration pace;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private volatile boolean awake;

    Watchdog(Duration limit) {
        this.limit = limit.toNanos();
        this.pace = Duration.ofNanos(Math.clamp(this.limit / 4, 1_000_000, 100_000_000));
    }

    /** Watches what the current thread does until the watch is closed. */
    Watch watch(Environment environment) {
        Watch watch = new Watch(environment, Thread.currentThread(), System.nanoTime() + limit);
        watches.add(watch);
        if (!awake) {
            wake();
        }
        return watch;
    }

    private synchronized void wake() {
        if (!awake) {
            awake = true;
            Thread.ofPlatform().daemon().name("template watchdog").start(this::patrol);
        }
    }

    private void patrol() {
        for (int idle = 0; idle < PATIENCE || !asleep();) {
            try {
                Thread.sleep(pace);
            } catch (InterruptedException _) {
                // Nobody but the end of the program has a reason to; going on does no harm.
            }
            idle = watches.isEmpty() ? idle + 1 : 0;
            watches.forEach(Watch::interruptIfLate);
        }
    }

    /** Goes to sleep unless a watch has begun meanwhile; whoever comes later finds the thread asleep and wakes another. */
    private synchronized boolean asleep() {
        awake = false;
        if (!watches.isEmpty()) {
            awake = true;
        }
        return !awake;
    }

    /** One rendering. */
    final class Watch implements AutoCloseable {
        private final Environment environment;
        private final Thread thread;
        private final long deadline;
        private Instructions caught = Instructions.none();
        private boolean late;
        private boolean over;

        private Watch(Environment environment, Thread thread, long deadline) {
            this.environment = environment;
            this.thread = thread;
            this.deadline = deadline;
        }

        /** Whether the rendering was interrupted by this watchdog. */
        synchronized boolean late() {
            return late;
        }

        /** What was running when the time was over. */
        synchronized Instructions caught() {
            return caught;
        }

        private synchronized void interruptIfLate() {
            if (!over && !late && System.nanoTime() - deadline > 0) {
                late = true;
                try {
                    caught = Instructions.of(environment);
                } catch (RuntimeException _) {
                    // The stack moves while it is read; the message then does without the line.
                }
                thread.interrupt();
            }
        }

        /** Ends the watch: from here on this thread is left alone, and its flag is as it was before. */
        @Override
        public synchronized void close() {
            over = true;
            watches.remove(this);
            if (late) {
                Thread.interrupted();
            }
        }
    }
}
