package whereas.check.completeness;

import java.util.List;
import whereas.check.Basis;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Place;
import whereas.matter.Matter;
import whereas.matter.Unconfirmed;

/** Every fact that was copied from another matter has been confirmed for this one. */
public final class CarriedOverFacts {
    private static final Rule CARRIED_OVER = Rule.error("fact-not-confirmed", Family.COMPLETENESS, Basis.PACKET,
            "Compare it with the papers of this case, then confirm it or change it.");

    private CarriedOverFacts() {
    }

    public static List<Finding> of(Matter matter) {
        return Unconfirmed.of(matter).stream().map(fact -> CARRIED_OVER.broken(new Place(fact.path(), "", 0, 0, fact.text()),
                fact.name() + " was carried over from another matter and is not confirmed: «" + fact.text() + "».")).toList();
    }
}
