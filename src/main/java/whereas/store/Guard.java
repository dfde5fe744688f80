package whereas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import whereas.result.Refused;

/**
 * Who is at a store, in all processes of this computer. One at a time is at the door, to go in or to work on the store's files
 * as a whole; many are inside. The locks are the system's, so that they end with their process however that ends.
 *
 * <p>A system gives up all locks of a process on a file when it closes any channel to it; so each process has one channel only.
 */
final class Guard {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long GLANCE = 20;
    private static final Map<Path, Guard> GUARDS = new HashMap<>();
    private static final long DOOR = 1;
    private static final long INSIDE = 0;

    private final Path file;
    private final Semaphore door = new Semaphore(1);
    private FileChannel channel;
    private FileLock inside;
    private int users;

    private Guard(Path file) {
        this.file = file;
    }

    static Guard of(StoreFolder folder) {
        synchronized (GUARDS) {
            return GUARDS.computeIfAbsent(folder.guard(), Guard::new);
        }
    }

    /** Being at the door; nobody else is until this is closed. */
    final class Door implements AutoCloseable {
        private final FileLock lock;

        private Door(FileLock lock) {
            this.lock = lock;
        }

        /** Whether nobody is inside; while this is at the door, nobody comes in. */
        boolean alone() {
            synchronized (Guard.this) {
                if (users > 0) {
                    return false;
                }
                try (FileLock all = channel.tryLock(INSIDE, 1, false)) {
                    return all != null;
                } catch (IOException e) {
                    throw unlockable();
                }
            }
        }

        /** Goes inside, until {@link Guard#leave}. */
        void enter() {
            synchronized (Guard.this) {
                try {
                    if (users == 0) {
                        inside = channel.lock(INSIDE, 1, true);
                    }
                    users++;
                } catch (IOException e) {
                    throw unlockable();
                }
            }
        }

        @Override
        public void close() {
            synchronized (Guard.this) {
                try {
                    lock.release();
                    settle();
                } catch (IOException e) {
                    throw unlockable();
                } finally {
                    door.release();
                }
            }
        }
    }

    /**
     * Waits for the door.
     *
     * @throws Refused when somebody stays at it for too long, or the folder may not be written to
     */
    Door door() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try {
            if (!door.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw busy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        }
        try {
            return new Door(lockDoor(end));
        } catch (RuntimeException e) {
            door.release();
            throw e;
        }
    }

    /** Goes out again. */
    synchronized void leave() {
        users--;
        try {
            if (users == 0) {
                inside.release();
                if (door.availablePermits() > 0) {
                    settle();
                }
            }
        } catch (IOException e) {
            throw unlockable();
        }
    }

    private FileLock lockDoor(long end) {
        try {
            while (true) {
                synchronized (this) {
                    if (channel == null) {
                        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                    }
                    FileLock lock = channel.tryLock(DOOR, 1, false);
                    if (lock != null) {
                        return lock;
                    }
                }
                if (System.nanoTime() > end) {
                    throw busy();
                }
                Thread.sleep(GLANCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw busy();
        } catch (IOException e) {
            throw unlockable();
        }
    }

    /** The channel is closed only when nobody of this process needs it. */
    private void settle() throws IOException {
        if (users == 0 && channel != null) {
            channel.close();
            channel = null;
        }
    }

    private Refused busy() {
        return new Refused(file.getParent().toString(), "another Whereas is backing up, restoring or upgrading these matters; wait until it is "
                + "done, then do this again");
    }

    private Refused unlockable() {
        return new Refused(file.getParent().toString(), "this folder may not be written to, or its disk is full; Whereas cannot save there. "
                + "Mend that, or choose another folder for the firm's data, then start the program again");
    }
}
