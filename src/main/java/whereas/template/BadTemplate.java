package whereas.template;

import java.io.IOException;
import java.util.List;
import whereas.result.Note;

/** A template that cannot be used at all. */
final class BadTemplate extends IOException {
    private final transient List<Note> notes;

    BadTemplate(List<Note> notes) {
        super(notes.toString());
        this.notes = List.copyOf(notes);
    }

    /** A problem of the file as a whole: it is reported where the file was asked for. */
    BadTemplate(String message) {
        this(List.of(Note.error("", message)));
    }

    /** The problems; those without a place of their own get the place that asked for the template. */
    List<Note> notes(String askedFor) {
        return notes.stream().map(note -> note.where().isEmpty() ? Note.error(askedFor, note.message()) : note).toList();
    }
}
