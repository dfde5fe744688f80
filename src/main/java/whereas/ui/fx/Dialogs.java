package whereas.ui.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import whereas.result.Note;

/** Questions to the person at the window, and messages that must be read. */
public interface Dialogs {
    /**
     * Asks whether to go on.
     *
     * @param question what would happen, in one or two sentences
     * @param details further lines, which may be many
     * @param yes the word on the button that goes on, such as «Replace»
     */
    boolean confirm(String title, String question, List<String> details, String yes);

    /** Says something that must be read. */
    void tell(String title, String message, List<String> details);

    /** Says why something could not be done: every reason in full. */
    default void problems(String title, List<Note> notes) {
        tell(title, notes.size() == 1 ? notes.getFirst().toString() : "There are " + notes.size() + " reasons:",
                notes.size() == 1 ? List.of() : notes.stream().map(Note::toString).toList());
    }

    /** Asks for a folder; empty when the person thinks better of it. */
    Optional<Path> chooseFolder(String title, Path start);

    /** Asks for lists of any kind; empty when the person thinks better of it. */
    List<Path> chooseLists(String title);

    /**
     * Asks where a file shall be written; empty when the person thinks better of it.
     *
     * @param name the name that is proposed
     */
    Optional<Path> chooseSave(String title, String name);
}
