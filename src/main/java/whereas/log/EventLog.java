package whereas.log;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the program notes of its own doing. The types keep facts out: an event is one of a fixed list, and beside it stand only
 * numbers, and of what went wrong only the classes and lines of the program that it went through.
 */
public final class EventLog {
    static final String NAME = "whereas.events";
    private static final Logger LOG = LoggerFactory.getLogger(NAME);

    /** What can be noted. */
    public enum Event {
        PROGRAM_STARTED, PROGRAM_CLOSED, STORE_OPENED, STORE_REFUSED, STORE_UPGRADED, STORE_RESTORED, STORE_ENCRYPTED, STORE_DECRYPTED, PASSPHRASE_CHANGED,
        BACKUP_MADE, BACKUP_FAILED, SAVED, EDITS_IN_CONFLICT, PACKET_WRITTEN, TASK_FAILED, CRASHED
    }

    private EventLog() {
    }

    /**
     * Notes an event.
     *
     * @param since the value of {@link System#nanoTime} when it began
     * @param size its size in bytes, files or whatever such events are counted in
     */
    public static void note(Event event, long since, long size) {
        LOG.info("{} {} ms, size {}", event, (System.nanoTime() - since) / 1_000_000, size);
    }

    /** Notes an event that is over at once. */
    public static void note(Event event) {
        LOG.info("{}", event);
    }

    /** Notes that something failed. What the exception says is left out, since it may quote what somebody typed. */
    public static void failed(Event event, Throwable thrown) {
        LOG.warn("{}", event, thrown);
    }
}
