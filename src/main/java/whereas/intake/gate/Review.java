package whereas.intake.gate;

import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Collections;
import java.util.Set;
import whereas.result.Note;

/**
 * Everything that an import would do, before it does anything. Nothing changes until some of it is accepted, and what is
 * accepted makes one new state out of the old one.
 *
 * @param title what the import is called: «Parties from list.xlsx»
 * @param before the state as it is
 * @param whole whether the list takes the place of what is there as a whole, so that all of it is accepted or nothing
 * @param applying makes the new state
 * @param <S> the state that is changed
 * @param <A> what is done for one item
 */
public record Review<S, A>(String title, S before, List<GateItem<A>> items, List<Note> notes, boolean whole, Applying<S, A> applying) {
    /** Makes a new state of an old one. */
    public interface Applying<S, A> {
        S apply(S before, List<A> accepted);
    }

    public Review {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** The items that are accepted unless somebody objects. */
    public List<GateItem<A>> proposed() {
        return items.stream().filter(GateItem::isProposed).toList();
    }

    /** Accepts everything that is proposed. */
    public Outcome<S> acceptAll() {
        return accept(proposed());
    }

    /**
     * Accepts some of the items; those that are not of this review, or have nothing to accept, are passed over.
     *
     * @throws IllegalArgumentException when only a part of a whole list is accepted
     */
    public Outcome<S> accept(Collection<GateItem<A>> chosen) {
        Set<GateItem<A>> accepted = Collections.newSetFromMap(new IdentityHashMap<>());
        accepted.addAll(chosen);
        List<A> actions = items.stream().filter(accepted::contains).flatMap(item -> item.action().stream()).toList();
        if (whole && !actions.isEmpty() && !accepted.containsAll(proposed())) {
            throw new IllegalArgumentException("this list is taken as a whole or not at all");
        }
        return new Outcome<>(title, before, actions.isEmpty() ? before : applying.apply(before, actions), actions.size());
    }
}
