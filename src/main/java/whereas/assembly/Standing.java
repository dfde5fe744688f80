package whereas.assembly;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import whereas.store.StoredMatter;

/**
 * Where a matter stands on a day.
 *
 * @param served whether papers were served by then, whatever became of the matter
 * @param dues its deadlines, the earliest first; those of single recipients only where there is no last one of all
 */
public record Standing(StoredMatter matter, State state, boolean served, List<Due> dues) {
    /** The stages through which a matter goes. */
    public enum State {
        DRAFT("Draft"), EXPORTED("Exported"), SERVED("Served"), RIPE("Ripe"), CLOSED("Closed");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Standing {
        dues = List.copyOf(dues);
    }

    /** Whether its deadlines still concern anybody. */
    public boolean open() {
        return state != State.CLOSED && !matter.archived() && matter.course().deleted().isEmpty();
    }

    /** What comes next, from a day on. */
    public Optional<Due> next(LocalDate today) {
        return open() ? dues.stream().filter(due -> !due.done() && !due.last().isBefore(today)).min(Comparator.comparing(Due::last)) : Optional.empty();
    }

    /** What should have been done before a day, the oldest first. */
    public List<Due> overdue(LocalDate today) {
        return open() ? dues.stream().filter(due -> due.overdue(today)).toList() : List.of();
    }

    /** The day on which the last of the sixty days of a notice ends; empty where no such days run. */
    public Optional<LocalDate> sixtiethDay() {
        return dues.stream().filter(due -> due.deadline().id().equals("sixtieth-day")).map(Due::last).findFirst();
    }
}
