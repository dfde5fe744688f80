package whereas.assembly;

import java.util.List;
import whereas.matter.Matter;
import whereas.packet.Declaration;
import whereas.packet.Packet;
import whereas.packet.Recipient;
import whereas.result.Note;

/**
 * A packet assembled from a matter, not yet on disk.
 *
 * @param draft whether its pages say that they are a draft
 * @param obstacles what must be mended before the packet may go out: gaps, unanswered questions, recipients forgotten or
 *     served twice. A draft may have them, a final packet has none
 * @param remarks what its reader should know, such as which rules were not verified
 */
public record Assembled(Matter matter, Packet packet, boolean draft, List<AssembledDocument> documents, List<Recipient> recipients,
                        List<Declaration> declarations, List<Note> obstacles, List<Note> remarks) {
    public Assembled {
        documents = List.copyOf(documents);
        recipients = List.copyOf(recipients);
        declarations = List.copyOf(declarations);
        obstacles = List.copyOf(obstacles);
        remarks = List.copyOf(remarks);
    }
}
