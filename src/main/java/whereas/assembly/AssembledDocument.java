package whereas.assembly;

import java.nio.file.Path;
import whereas.document.Document;
import whereas.packet.PacketDocument;

/** A document of an assembled packet: written from a template, or a ready file that goes along. */
public sealed interface AssembledDocument {
    PacketDocument of();

    /** Its place in the packet, from 1. */
    int number();

    /** @param template the template's name, such as prop65-notice/notice.ftl */
    record Written(PacketDocument of, int number, String template, Document tree) implements AssembledDocument {
    }

    record Attached(PacketDocument of, int number, Path file) implements AssembledDocument {
    }
}
