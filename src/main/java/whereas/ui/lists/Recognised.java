package whereas.ui.lists;

import java.nio.file.Path;
import java.util.List;
import whereas.intake.format.ListContent;
import whereas.result.Note;

/** What came of a file that was looked into. */
sealed interface Recognised {
    /** A list. */
    record AList(Source source, ListContent content) implements Recognised {
    }

    /**
     * Papers of a packet that somebody wrote.
     *
     * @param kinds what they are, in words
     */
    record Papers(Path file, List<String> kinds) implements Recognised {
    }

    /** Neither. */
    record Unreadable(String name, List<Note> reasons) implements Recognised {
    }
}
