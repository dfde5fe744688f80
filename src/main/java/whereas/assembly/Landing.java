package whereas.assembly;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import whereas.intake.gate.Review;

/**
 * A list at the gate of the place where it would land.
 *
 * @param review everything that it would do there
 * @param place what of the firm's facts it would change
 * @param <S> the state that is changed
 * @param <A> what is done for one item
 */
public record Landing<S, A>(Target target, Review<S, A> review, Place<S> place) {
    /** A part of the firm's facts. */
    public interface Place<S> {
        S of(FirmFacts facts);

        FirmFacts with(FirmFacts facts, S changed);
    }

    /** The items that are accepted unless somebody objects, by their numbers. */
    public BitSet proposed() {
        BitSet proposed = new BitSet(review.items().size());
        for (int i = 0; i < review.items().size(); i++) {
            proposed.set(i, review.items().get(i).isProposed());
        }
        return proposed;
    }

    /** The items that can be accepted. */
    public BitSet acceptable() {
        BitSet acceptable = new BitSet(review.items().size());
        for (int i = 0; i < review.items().size(); i++) {
            acceptable.set(i, review.items().get(i).action().isPresent());
        }
        return acceptable;
    }

    /** What would be alleged against new violators, where all others have the same allegations against them; empty where that is not so. */
    public Optional<String> allegations(FirmFacts facts) {
        return target == Target.VIOLATORS || target == Target.SERVICE_LIST
                ? facts.matter().flatMap(AllegedAlike::of).map(AllegedAlike::sentence) : Optional.empty();
    }

    /**
     * The facts after some items were accepted. They are done to the facts as they are now, which may have changed since the review.
     *
     * @param accepted the items by their numbers
     * @param alleging whether new violators join the allegations that all others have against them
     * @throws IllegalArgumentException when only a part is accepted of a list that is taken as a whole
     */
    public FirmFacts accept(BitSet accepted, boolean alleging, FirmFacts now) {
        List<A> actions = accepted.stream().mapToObj(review.items()::get).flatMap(item -> item.action().stream()).toList();
        if (actions.isEmpty()) {
            return now;
        }
        if (review.whole() && !accepted.equals(proposed())) {
            throw new IllegalArgumentException("this list is taken as a whole or not at all");
        }
        FirmFacts after = place.with(now, review.applying().apply(place.of(now), actions));
        return alleging ? now.matter().flatMap(AllegedAlike::of).flatMap(alike -> after.matter().map(alike::joined)).map(after::with)
                .orElse(after)
                : after;
    }
}
