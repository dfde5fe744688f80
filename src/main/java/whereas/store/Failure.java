package whereas.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import whereas.result.Refused;

/** Turns what the database throws into one sentence for the user; the exception itself goes to the log at level debug. */
final class Failure {
    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final String UNWRITABLE = "the file could not be read or written; see whether the disk is full and whether the "
            + "folder may be written to, then start the program again. The last step was not saved; whatever was confirmed is there";
    private static final String CLOSED = "the database has been closed; start the program again. Whatever was confirmed as saved is there";
    private static final String DAMAGED = "this file is damaged or is no database; put back a copy of it, or move it away to start with an "
            + "empty one";
    private static final String BUSY = "another step is changing the same matter; do this step again";
    /** By H2's error code: <a href="https://h2database.com/javadoc/org/h2/api/ErrorCode.html">ErrorCode</a>. */
    private static final Map<Integer, String> SENTENCES = Map.of(
            90020, "another running Whereas has this file open; close that one, then start this one again",
            90030, DAMAGED,
            90048, "this file was made by another version of the database; open it with the version of Whereas that made it",
            90028, UNWRITABLE,
            90031, UNWRITABLE,
            90062, UNWRITABLE,
            90098, CLOSED,
            90121, CLOSED,
            50200, BUSY,
            40001, BUSY);

    private Failure() {
    }

    /** @param place the file, or what else names the database to the user */
    static Refused of(String place, Exception thrown) {
        LOG.debug("{}", place, thrown);
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && SENTENCES.containsKey(sql.getErrorCode())) {
                return new Refused(place, SENTENCES.get(sql.getErrorCode()));
            }
            if (cause instanceof IOException) {
                return new Refused(place, UNWRITABLE);
            }
        }
        Throwable named = thrown.getCause() instanceof SQLException sql ? sql : thrown;
        return new Refused(place, "the database refused this step: " + firstLine(named));
    }

    static Refused closed(String place) {
        return new Refused(place, CLOSED);
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
