package whereas.packet;

import java.util.List;
import whereas.matter.Envelope;
import whereas.matter.Server;
import whereas.matter.ServiceEvent;

/** What one person declares to have served on whom: a service event with its names resolved. */
public record Declaration(ServiceEvent event, Server server, List<Recipient> recipients, List<PacketDocument> documents) {
    public Declaration {
        recipients = List.copyOf(recipients);
        documents = List.copyOf(documents);
    }

    /** What was mailed or delivered: every envelope of every recipient. */
    public List<Envelope> envelopes() {
        return recipients.stream().flatMap(recipient -> recipient.envelopes().stream()).toList();
    }

    /** The packet's groups to which its recipients belong. */
    public List<String> groups() {
        return recipients.stream().map(Recipient::group).distinct().toList();
    }
}
