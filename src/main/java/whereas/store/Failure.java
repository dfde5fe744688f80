package whereas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import whereas.log.EventLog;
import whereas.result.Refused;

/** Turns what the database throws into one sentence for the user; the exception itself goes to the log at level debug. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final String UNWRITABLE = "the file could not be read or written; see whether the disk is full and whether the "
            + "folder may be written to, then start the program again. The last step was not saved; whatever was confirmed is there";
    private static final String CLOSED = "the database has been closed; start the program again. Whatever was confirmed as saved is there";
    private static final String DAMAGED = "this file is damaged or is no database. It is left as it is; restore the newest backup in its place";
    private static final String OTHER_KEY = "this file does not open with the key that lies beside it; restore the newest backup in its place";
    private static final String BUSY = "another step is changing the same matter; do this step again";
    /** By H2's error code: <a href="https://h2database.com/javadoc/org/h2/api/ErrorCode.html">ErrorCode</a>. */
    private static final Map<Integer, String> SENTENCES = Map.of(
            90020, "another running Whereas has this file open; close that one, then start this one again",
            90048, "this file was made by another version of the database; open it with the version of Whereas that made it",
            90028, UNWRITABLE,
            90031, UNWRITABLE,
            90097, UNWRITABLE,
            90062, UNWRITABLE,
            90098, CLOSED,
            50200, BUSY,
            40001, BUSY);

    /** H2's codes for a file in which something does not fit, also where that surprised H2 itself; and for one whose key is another. */
    private static final Set<Integer> CORRUPT = Set.of(90030, 50000);
    private static final int WRONG_KEY = 90049;
    private static final Set<Integer> BROKEN = Set.of(90067, 90121);
    /** The store below H2 says what failed at the end of its messages: [2.5.252/6]. */
    private static final Pattern BELOW = Pattern.compile("\\[[\\d.]+/(\\d+)\\]");
    /** Reading failed, internal, unsupported format, corrupt, chunk not found. */
    private static final Set<String> CORRUPT_BELOW = Set.of("1", "3", "5", "6", "9");
    private static final String WRITING_FAILED = "2";

    private Failure() {
    }

    /** Thrown when the connection to the process that serves this one broke; whether the last step was done is not known. */
    static final class Broken extends Refused {
        private Broken(String place) {
            super(place, "the window that held this file was closed in the midst of this step; look whether it was done, and if not do it again");
        }
    }

    /** @param place the file, or what else names the database to the user */
    static Refused of(String place, Exception thrown) {
        LOG.debug("{}", place, thrown);
        EventLog.failed(EventLog.Event.STORE_REFUSED, thrown);
        if (causes(thrown).anyMatch(Failure::ofWriting)) {
            return new Refused(place, UNWRITABLE);
        }
        for (Throwable cause : causes(thrown).toList()) {
            Matcher below = BELOW.matcher(String.valueOf(cause.getMessage()));
            if (below.find() && CORRUPT_BELOW.contains(below.group(1)) || cause instanceof SQLException sql && CORRUPT.contains(sql.getErrorCode())) {
                return new Damaged(place, DAMAGED);
            }
            if (cause instanceof SQLException sql && sql.getErrorCode() == WRONG_KEY) {
                return new Damaged(place, OTHER_KEY);
            }
            if (cause instanceof SQLException sql && BROKEN.contains(sql.getErrorCode())) {
                return new Broken(place);
            }
            if (cause instanceof SQLException sql && SENTENCES.containsKey(sql.getErrorCode())) {
                return new Refused(place, SENTENCES.get(sql.getErrorCode()));
            }
        }
        Throwable named = thrown.getCause() instanceof SQLException sql ? sql : thrown;
        return new Refused(place, "the database refused this step: " + firstLine(named));
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause);
    }

    private static boolean ofWriting(Throwable cause) {
        Matcher below = BELOW.matcher(String.valueOf(cause.getMessage()));
        return cause instanceof IOException || below.find() && WRITING_FAILED.equals(below.group(1));
    }

    /** What no code foresaw, while a file was opened: it is not as the database wrote it. */
    static Damaged unforeseen(String place, RuntimeException thrown) {
        LOG.debug("{}", place, thrown);
        EventLog.failed(EventLog.Event.STORE_REFUSED, thrown);
        return new Damaged(place, DAMAGED);
    }

    static Refused closed(String place) {
        return new Refused(place, CLOSED);
    }

    static Refused unreadable(Path file) {
        return new Refused(file.toString(), UNWRITABLE);
    }

    /** Something could not be written that takes the place of what is there, which therefore still is. */
    static Refused unwritten(Path folder, String what, IOException reason) {
        LOG.debug("{}", what, reason);
        boolean full = String.valueOf(reason.getMessage()).contains("No space left");
        return new Refused(folder.toString(), what + " could not be written, " + (full ? "for the disk is full" : "see whether the disk is full and "
                + "whether the folder may be written to") + "; everything is as it was before");
    }

    static Refused folder(Path folder) {
        return new Refused(folder.toString(), "this folder cannot be made or is no folder; choose another for the firm's data");
    }

    private static String firstLine(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage());
        int statement = message.indexOf("; SQL statement:");
        return (statement < 0 ? message : message.substring(0, statement)).lines().findFirst().orElse("").strip();
    }
}
