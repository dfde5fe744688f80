package whereas.assembly;

import java.util.List;
import java.util.Optional;
import whereas.check.Finding;
import whereas.matter.Matter;
import whereas.packet.Declaration;
import whereas.packet.Packet;
import whereas.packet.Recipient;
import whereas.proprietary.Brackets;
import whereas.proprietary.Version;
import whereas.result.Note;

/**
 * A packet assembled from a matter, not yet on disk.
 *
 * @param matter the facts as this version knows them
 * @param version which version of a submission it is; empty where the practice has no versions
 * @param carries whether it shows proprietary information
 * @param draft whether its pages say that they are a draft
 * @param obstacles what must be mended before the packet may go out: gaps, unanswered questions, recipients forgotten or
 *     served twice. A draft may have them, a final packet has none
 * @param findings what is wrong with the brackets of the matter; they never say what stands in those
 * @param remarks what its reader should know, such as which rules were not verified
 */
public record Assembled(Matter matter, Packet packet, Optional<Version> version, boolean carries, boolean draft, List<AssembledDocument> documents,
                        List<Recipient> recipients, List<Declaration> declarations, List<Finding> findings, List<Note> obstacles,
                        List<Note> remarks) {
    public Assembled {
        documents = List.copyOf(documents);
        recipients = List.copyOf(recipients);
        declarations = List.copyOf(declarations);
        findings = List.copyOf(findings);
        obstacles = List.copyOf(obstacles);
        remarks = List.copyOf(remarks);
    }

    /** The matter's title as whoever receives this version may read it. */
    public String title() {
        return version.isPresent() ? Brackets.printed(matter.title()) : matter.title();
    }

    /** The firm's name, likewise. */
    public String firm() {
        return version.isPresent() ? Brackets.printed(matter.firm().name()) : matter.firm().name();
    }

    /** Those of the recipients who receive this version. */
    public List<Recipient> receivers() {
        return recipients.stream().filter(recipient -> packet.group(recipient.group()).filter(group -> !group.receives(version)).isEmpty()).toList();
    }
}
