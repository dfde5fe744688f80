package whereas.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import whereas.matter.Envelope;
import whereas.matter.Receipt;
import whereas.matter.ServiceEvent;
import whereas.packet.Declaration;
import whereas.packet.LedgerRow;
import whereas.packet.Packet;
import whereas.packet.PacketDocument;

/** The service ledger as a table: a row for each piece that was served. */
public final class LedgerSheet {
    /** The columns of the table. */
    public static final List<String> HEADER = List.of("Row", "Group", "Recipient", "Method", "Addressee", "Address or e-mail used", "Date", "Time",
            "Deposited at", "Served by", "Article number", "Consent to e-mail", "Receipt", "Receipt date", "Signed by", "Note", "Documents",
            "SHA-256 of the files served");

    private LedgerSheet() {
    }

    /** @param hashes the hash of each document's file, by the document's id; none for what was not written yet */
    public static List<List<String>> rows(Assembled packet, Map<String, String> hashes) {
        List<List<String>> rows = new ArrayList<>();
        for (Declaration declaration : packet.declarations()) {
            for (LedgerRow row : packet.pieces(declaration)) {
                rows.add(row(rows.size() + 1, packet.packet(), declaration.documents(), row, hashes));
            }
        }
        return rows;
    }

    private static List<String> row(int number, Packet packet, List<PacketDocument> documents, LedgerRow row, Map<String, String> hashes) {
        ServiceEvent act = row.act();
        return List.of(String.valueOf(number), packet.group(row.recipient().group()).map(Packet.Group::title).orElse(row.recipient().group()),
                row.name(), row.method().words(), row.envelope().map(Envelope::addressee).map(lines -> String.join("\n", lines)).orElse(""),
                row.envelope().map(e -> String.join("\n", e.address().lines())).orElse(row.address()), act.date().toString(),
                act.time() + act.until().map(until -> "–" + until).orElse(""),
                act.deposit().map(d -> String.join(", ", d.place(), d.city(), d.county() + " County", d.state())).orElse(""), row.server().name(),
                row.articleWords().orElse(""), row.email().isPresent() ? row.consent().orElse("") : "",
                row.receipt().map(receipt -> receipt.proof().words()).orElse(""),
                row.receipt().map(receipt -> receipt.date().toString()).orElse(""), row.receipt().flatMap(Receipt::signedBy).orElse(""),
                row.dispatch().flatMap(one -> one.note()).orElse(""), lines(documents.stream().map(PacketDocument::title).toList()),
                lines(documents.stream().map(document -> hashes.getOrDefault(document.id(), "")).toList()));
    }

    private static String lines(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n")).stripTrailing();
    }
}
