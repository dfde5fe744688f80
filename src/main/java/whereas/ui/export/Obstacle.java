package whereas.ui.export;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.result.Note;

/** Something that hinders a final packet, or that its reader should know, in the words of the window. */
final class Obstacle {
    private static final Pattern EVENT = Pattern.compile("service\\[(\\d+)].*");

    private Obstacle() {
    }

    /** «Service event 2: …», «Certificate of Service: … is missing». */
    static String words(Note note) {
        String message = note.message().isEmpty() ? "" : note.message().substring(0, 1).toUpperCase(Locale.ROOT)
                + note.message().substring(1);
        Matcher event = EVENT.matcher(note.where());
        if (event.matches()) {
            return "Service event " + (Integer.parseInt(event.group(1)) + 1) + ": " + message;
        }
        if (note.where().startsWith("answers.")) {
            return "Questions: " + message;
        }
        return note.where().equals("service") ? "Service: " + message : note.where().isEmpty() ? message : note.where() + ": " + message;
    }
}
