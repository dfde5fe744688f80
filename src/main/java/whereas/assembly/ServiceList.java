package whereas.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.document.Block;
import whereas.document.Document;
import whereas.matter.Envelope;
import whereas.packet.Declaration;
import whereas.packet.Packet;
import whereas.packet.PacketDocument;
import whereas.packet.Recipient;

/** The list of everyone who is served, as a table and as address labels. */
public final class ServiceList {
    /** The columns of the table. */
    public static final List<String> HEADER = List.of("Group", "Recipient", "Addressee", "Address", "E-mail", "Method", "Date", "Time",
            "Served by", "Documents", "Source of the address");

    private ServiceList() {
    }

    /** One row for each envelope, and one for each recipient who gets none. */
    public static List<List<String>> rows(Assembled packet) {
        List<List<String>> rows = new ArrayList<>();
        for (Recipient recipient : packet.receivers()) {
            Optional<Declaration> declaration = packet.declarations().stream().filter(d -> d.recipients().contains(recipient)).findFirst();
            if (recipient.envelopes().isEmpty()) {
                rows.add(row(packet, recipient, "", "", declaration));
            }
            for (Envelope envelope : recipient.envelopes()) {
                rows.add(row(packet, recipient, String.join("\n", envelope.addressee()), String.join("\n", envelope.address().lines()), declaration));
            }
        }
        return rows;
    }

    private static List<String> row(Assembled packet, Recipient recipient, String addressee, String address, Optional<Declaration> declaration) {
        return List.of(packet.packet().group(recipient.group()).map(Packet.Group::title).orElse(recipient.group()), recipient.name(), addressee, address,
                recipient.email().orElse(""), declaration.map(d -> d.event().method().words()).orElse("not served"),
                declaration.map(d -> d.event().date().toString()).orElse(""),
                declaration.map(d -> d.event().time() + d.event().until().map(until -> "–" + until).orElse("")).orElse(""),
                declaration.map(d -> d.server().name()).orElse(""),
                declaration.map(d -> d.documents().stream().map(PacketDocument::title).collect(Collectors.joining("\n"))).orElse(""),
                recipient.source().orElse(""));
    }

    /** A sheet with a label for each envelope of the groups that the packet makes labels for. */
    public static Document labels(Assembled packet) {
        List<List<String>> labels = packet.receivers().stream()
                .filter(recipient -> packet.packet().group(recipient.group()).filter(Packet.Group::labels).isPresent())
                .flatMap(recipient -> recipient.envelopes().stream()).map(Envelope::lines).toList();
        return new Document("Address labels", packet.firm(), "en-US", List.of(), List.of(), List.of(),
                List.of(new Block.Labels(Block.LabelStock.AVERY_5160, labels)));
    }
}
