package whereas.result;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A value and what the step that made it had to say about it, in the order in which it came up. */
public record Result<T>(T value, List<Note> notes) {
    public Result {
        notes = List.copyOf(notes);
    }

    public static <T> Result<T> of(T value) {
        return new Result<>(value, List.of());
    }

    /** The same notes about another value. */
    public <U> Result<U> map(Function<? super T, ? extends U> change) {
        return new Result<>(change.apply(value), notes);
    }

    /** This value with further notes behind its own. */
    public Result<T> with(List<Note> further) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(further);
        return new Result<>(value, all);
    }

    public boolean hasErrors() {
        return notes.stream().anyMatch(note -> note.level() == Note.Level.ERROR);
    }
}
