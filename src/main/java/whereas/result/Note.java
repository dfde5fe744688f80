package whereas.result;

/**
 * One thing a step has to say: how grave it is, where, and in one sentence what is wrong and what to do.
 *
 * @param where a file, a field's path, or a template with its line; empty when the message says it all
 */
public record Note(Level level, String where, String message) {
    /** How grave a note is. An error means that the step could not do all it was asked. */
    public enum Level { ERROR, WARNING, INFO }

    public static Note error(String where, String message) {
        return new Note(Level.ERROR, where, message);
    }

    public static Note warning(String where, String message) {
        return new Note(Level.WARNING, where, message);
    }

    public static Note info(String where, String message) {
        return new Note(Level.INFO, where, message);
    }

    /** The note as one line of text. */
    @Override
    public String toString() {
        return where.isEmpty() ? message : where + ": " + message;
    }
}
