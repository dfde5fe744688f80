package whereas.matter;

import java.util.List;
import java.util.Optional;

/**
 * A person on the service list.
 *
 * @param represents the parties for whom it is there; empty when it is itself the party
 */
public record ServedParty(String id, String name, List<String> represents, Optional<String> addressee, Optional<Address> address,
                          Optional<String> email) {
    public ServedParty {
        represents = List.copyOf(represents);
    }

    /** The envelope, where there is an address. */
    public Optional<Envelope> envelope() {
        return address.map(a -> new Envelope(addressee.map(person -> List.of(person, name)).orElse(List.of(name)), a));
    }
}
