package whereas.intake;

import java.util.List;
import java.util.Optional;
import whereas.matter.Address;

/** What became of an address as it was typed. */
public sealed interface AddressReading {
    /** The address as it was typed. */
    String raw();

    /**
     * An address that was understood.
     *
     * @param attention the person or office that an attention line in it names
     * @param doubts what should be looked at all the same, each as one sentence
     */
    record Read(String raw, Address address, Optional<String> attention, List<String> doubts) implements AddressReading {
        public Read {
            doubts = List.copyOf(doubts);
        }
    }

    /** An address that was not understood, and why. */
    record Unread(String raw, String reason) implements AddressReading {
    }
}
