package whereas.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import whereas.check.Finding;
import whereas.document.Inline;
import whereas.matter.Matter;
import whereas.matter.TradeMatter;
import whereas.packet.Declaration;
import whereas.packet.LedgerRow;
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
 * @param carries the levels of proprietary information that it shows
 * @param draft whether its pages say that they are a draft
 * @param obstacles what must be mended before the packet may go out: gaps, unanswered questions, recipients forgotten or
 *     served twice. A draft may have them, a final packet has none
 * @param findings what is wrong with the brackets of the matter; they never say what stands in those
 * @param remarks what its reader should know, such as which rules were not verified
 */
public record Assembled(Matter matter, Packet packet, Optional<Version> version, Set<Inline.Level> carries, boolean draft, List<AssembledDocument> documents,
                        List<Recipient> recipients, List<Declaration> declarations, List<Finding> findings, List<Note> obstacles,
                        List<Note> remarks) {
    public Assembled {
        documents = List.copyOf(documents);
        recipients = List.copyOf(recipients);
        declarations = List.copyOf(declarations);
        carries = Set.copyOf(carries);
        findings = List.copyOf(findings);
        obstacles = List.copyOf(obstacles);
        remarks = List.copyOf(remarks);
    }

    /** The same with other remarks. */
    Assembled with(List<Note> others) {
        return new Assembled(matter, packet, version, carries, draft, documents, recipients, declarations, findings, obstacles, others);
    }

    /** The rows of the ledger about those who receive this version. */
    public List<LedgerRow> pieces(Declaration declaration) {
        List<Recipient> receivers = receivers();
        return declaration.rows().stream().filter(row -> receivers.contains(row.recipient())).toList();
    }

    /** The matter's title as whoever receives this version may read it. */
    public String title() {
        return version.isPresent() ? Brackets.printed(matter.title()) : matter.title();
    }

    /** The firm's name, likewise. */
    public String firm() {
        return version.isPresent() ? Brackets.printed(matter.firm().name()) : matter.firm().name();
    }

    /** Whether it shows proprietary information, so that its export is marked and logged. */
    public boolean proprietary() {
        return !carries.isEmpty();
    }

    /**
     * Those of the recipients who receive this version. Where nothing stands in double brackets there is no APO version, and the
     * proprietary document itself goes to those who would get that.
     */
    public List<Recipient> receivers() {
        boolean forAll = matter instanceof TradeMatter trade && trade.submission().releasable() && !carries.contains(Inline.Level.NOT_RELEASABLE)
                && version.filter(one -> one == Version.NOT_FINAL || one == Version.BPI).isPresent();
        return recipients.stream().filter(recipient -> packet.group(recipient.group())
                .filter(group -> group.receives(version) || forAll && group.receives(Optional.of(Version.APO))).isPresent()).toList();
    }
}
