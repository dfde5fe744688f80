package whereas.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person on the service list.
 *
 * @param represents the parties for whom it is there; empty when it is itself the party
 * @param underOrder the day on which it was put on the list of those under the administrative protective order, who may have
 *     proprietary information; empty for one who may not
 */
public record ServedParty(String id, String name, List<String> represents, Optional<String> addressee, Optional<Address> address,
                          Optional<String> email, Optional<LocalDate> underOrder) {
    public ServedParty {
        represents = List.copyOf(represents);
    }

    /** A person who is not under the order. */
    public ServedParty(String id, String name, List<String> represents, Optional<String> addressee, Optional<Address> address, Optional<String> email) {
        this(id, name, represents, addressee, address, email, Optional.empty());
    }

    /** The envelope, where there is an address. */
    public Optional<Envelope> envelope() {
        return address.map(a -> new Envelope(addressee.map(person -> List.of(person, name)).orElse(List.of(name)), a));
    }
}
