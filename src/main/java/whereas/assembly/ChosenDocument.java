package whereas.assembly;

import java.util.Optional;
import whereas.packet.PacketDocument;

/**
 * A document that a matter's packet has.
 *
 * @param item the fact that it is made for, where the packet makes one for each item of a list
 */
record ChosenDocument(PacketDocument document, Optional<Object> item) {
}
