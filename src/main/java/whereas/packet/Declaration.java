package whereas.packet;

import java.util.List;
import whereas.matter.Envelope;
import whereas.matter.Server;
import whereas.matter.ServiceEvent;

/**
 * What one person declares to have served on whom: a service event with its names resolved.
 *
 * @param rows its part of the ledger, from which all that follows is taken
 */
public record Declaration(ServiceEvent event, Server server, List<LedgerRow> rows, List<PacketDocument> documents) {
    public Declaration {
        rows = List.copyOf(rows);
        documents = List.copyOf(documents);
    }

    public List<Recipient> recipients() {
        return rows.stream().map(LedgerRow::recipient).distinct().toList();
    }

    /** What was mailed or delivered: every envelope of every recipient. */
    public List<Envelope> envelopes() {
        return rows.stream().flatMap(row -> row.envelope().stream()).toList();
    }

    /** The packet's groups to which its recipients belong. */
    public List<String> groups() {
        return rows.stream().map(row -> row.recipient().group()).distinct().toList();
    }
}
