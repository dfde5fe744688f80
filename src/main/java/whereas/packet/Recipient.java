package whereas.packet;

import java.util.List;
import java.util.Optional;
import whereas.matter.Envelope;

/**
 * One who is served.
 *
 * @param id unique in the packet
 * @param group the packet's group to which it belongs
 * @param name as every list prints it
 * @param envelopes one for each address
 * @param email the address for electronic service
 * @param consents whether it is known to take papers by electronic mail
 * @param source for an agency, where its address comes from and for which day that is good; else empty
 */
public record Recipient(String id, String group, String name, List<Envelope> envelopes, Optional<String> email, boolean consents,
                        Optional<String> source) {
    public Recipient {
        envelopes = List.copyOf(envelopes);
    }

    /** The id is enough to tell recipients apart quickly, where there are thousands of them. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
