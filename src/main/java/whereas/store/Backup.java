package whereas.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A copy of the whole store in one file, which was opened and read to its end when it was made.
 *
 * @param number counted from 1 in the order in which they were made, whatever the clock said
 * @param revisions how many revisions of all matters are in it
 * @param bytes the size of the file
 * @param encrypted whether it needs the passphrase or recovery key that held when it was made
 */
public record Backup(Path file, int number, Instant takenAt, Reason reason, int matters, int revisions, long bytes, boolean encrypted) {
    /** Why a backup was made. */
    public enum Reason {
        CLOSING("when the program was closed"),
        DAILY("once a day"),
        ASKED("asked for"),
        UPGRADE("before an upgrade"),
        RESTORE("before a restore"),
        ENCRYPTION("when the encryption changed");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
