package whereas.assembly;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.document.Block;
import whereas.document.Document;
import whereas.matter.Envelope;
import whereas.packet.Declaration;
import whereas.packet.LedgerRow;
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

    /** One row for each piece of the ledger, and one for each recipient who is not served. */
    public static List<List<String>> rows(Assembled packet) {
        Map<Recipient, List<List<String>>> served = new HashMap<>();
        for (Declaration declaration : packet.declarations()) {
            for (LedgerRow row : packet.pieces(declaration)) {
                served.computeIfAbsent(row.recipient(), _ -> new ArrayList<>()).add(row(packet, row.recipient(),
                        row.envelope().map(e -> String.join("\n", e.addressee())).orElse(""),
                        row.envelope().map(e -> String.join("\n", e.address().lines())).orElse(""), row.email().orElse(""),
                        Optional.of(declaration)));
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (Recipient recipient : packet.receivers()) {
            rows.addAll(served.getOrDefault(recipient, List.of(row(packet, recipient, "", "", "", Optional.empty()))));
        }
        return rows;
    }

    private static List<String> row(Assembled packet, Recipient recipient, String addressee, String address, String email,
            Optional<Declaration> declaration) {
        return List.of(packet.packet().group(recipient.group()).map(Packet.Group::title).orElse(recipient.group()), recipient.name(), addressee, address,
                email, declaration.map(d -> d.event().method().words()).orElse("not served"),
                declaration.map(d -> d.event().date().toString()).orElse(""),
                declaration.map(d -> d.event().time() + d.event().until().map(until -> "–" + until).orElse("")).orElse(""),
                declaration.map(d -> d.server().name()).orElse(""),
                declaration.map(d -> d.documents().stream().map(PacketDocument::title).collect(Collectors.joining("\n"))).orElse(""),
                recipient.source().orElse(""));
    }

    /** A sheet with a label for each envelope that the ledger has for the groups that the packet makes labels for. */
    public static Document labels(Assembled packet) {
        List<List<String>> labels = packet.declarations().stream().flatMap(declaration -> packet.pieces(declaration).stream())
                .filter(row -> packet.packet().group(row.recipient().group()).filter(Packet.Group::labels).isPresent())
                .flatMap(row -> row.envelope().stream()).map(Envelope::lines).toList();
        return new Document("Address labels", packet.firm(), "en-US", List.of(), List.of(), List.of(),
                List.of(new Block.Labels(Block.LabelStock.AVERY_5160, labels)));
    }
}
