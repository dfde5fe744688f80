package whereas.intake;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import whereas.matter.Address;

/** Who stands at which address already. */
public final class KnownAddresses<T> {
    private final Map<AddressKey, T> byKey = new HashMap<>();

    private KnownAddresses() {
    }

    public static <T> KnownAddresses<T> of(Collection<T> things, Function<T, List<Address>> addresses) {
        KnownAddresses<T> known = new KnownAddresses<>();
        things.forEach(thing -> addresses.apply(thing).forEach(address -> known.byKey.putIfAbsent(AddressKey.of(address), thing)));
        return known;
    }

    /** The first who stands at an address that is the same but for its spelling. */
    public Optional<T> at(Address address) {
        return Optional.ofNullable(byKey.get(AddressKey.of(address)));
    }
}
