package whereas.ui.preview;

import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import whereas.writer.pdf.TextRun;
import whereas.writer.pdf.TextSearch;

/** Words that are looked for on the pages, and which of the places found is looked at. */
public final class SearchViewModel {
    private final StringProperty words = new SimpleStringProperty(this, "words", "");
    private final ReadOnlyIntegerWrapper present = new ReadOnlyIntegerWrapper(this, "present", -1);
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper(this, "count", "");
    private List<TextRun> runs = List.of();
    private List<TextSearch.Match> matches = List.of();

    SearchViewModel() {
        words.addListener((_, _, _) -> find(0));
    }

    /** What is typed. */
    public StringProperty wordsProperty() {
        return words;
    }

    /** Which of the places found is looked at, from 0; -1 when nothing is found. Also changes when there are other places. */
    public ReadOnlyIntegerProperty presentProperty() {
        return present.getReadOnlyProperty();
    }

    /** «3 of 12». */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    public List<TextSearch.Match> matches() {
        return matches;
    }

    public void next() {
        go(1);
    }

    public void previous() {
        go(-1);
    }

    void over(List<TextRun> text) {
        runs = text;
        if (!words.get().isBlank()) {
            find(Math.max(0, present.get()));
        }
    }

    private void go(int by) {
        if (!matches.isEmpty()) {
            at(Math.floorMod(present.get() + by, matches.size()));
        }
    }

    private void find(int near) {
        matches = TextSearch.find(runs, words.get());
        present.set(-1);
        at(Math.min(near, matches.size() - 1));
    }

    private void at(int match) {
        present.set(match);
        count.set(words.get().isBlank() ? "" : matches.isEmpty() ? "Not found" : match + 1 + " of " + matches.size());
    }
}
