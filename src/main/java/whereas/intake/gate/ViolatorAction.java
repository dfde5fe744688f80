package whereas.intake.gate;

import java.util.List;
import java.util.Optional;
import whereas.matter.Address;
import whereas.matter.Violator;

/** What an accepted item does to the alleged violators of a matter. */
public sealed interface ViolatorAction {
    /** Adds a violator, whose id may get a number. */
    record Add(Violator violator) implements ViolatorAction {
    }

    /**
     * Adds to a violator what it lacks.
     *
     * @param id the violator's
     * @param addressee and {@code agent} take the place of those there are
     */
    record Extend(String id, List<Address> addresses, Optional<String> addressee,
            Optional<Violator.Agent> agent) implements ViolatorAction {
        public Extend {
            addresses = List.copyOf(addresses);
        }
    }
}
