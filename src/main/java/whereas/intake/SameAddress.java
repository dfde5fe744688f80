package whereas.intake;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import whereas.matter.Address;

/** Whether addresses are the same but for case, punctuation, abbreviations and the last four digits of the ZIP code. */
public final class SameAddress {
    private SameAddress() {
    }

    public static boolean any(Collection<Address> among, Address address) {
        return !among.isEmpty() && keys(among).contains(AddressKey.of(address));
    }

    /** Whether two collections have the same addresses, in whatever order. */
    public static boolean all(Collection<Address> some, Collection<Address> others) {
        return keys(some).equals(keys(others));
    }

    private static Set<AddressKey> keys(Collection<Address> addresses) {
        return addresses.stream().map(AddressKey::of).collect(Collectors.toSet());
    }
}
