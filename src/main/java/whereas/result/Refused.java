package whereas.result;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when a step cannot give any value: it carries every reason, so that a user mends them all in one go. */
public class Refused extends RuntimeException {
    private final transient List<Note> notes;

    public Refused(List<Note> notes) {
        super(notes.stream().map(Note::toString).collect(Collectors.joining("\n")));
        this.notes = List.copyOf(notes);
    }

    public Refused(String where, String message) {
        this(List.of(Note.error(where, message)));
    }

    public List<Note> notes() {
        return notes;
    }
}
