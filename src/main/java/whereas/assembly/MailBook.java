package whereas.assembly;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;
import whereas.matter.ArticleNumber;
import whereas.matter.Envelope;
import whereas.matter.Firm;
import whereas.matter.ServiceEvent;
import whereas.matter.ServiceMethod;
import whereas.packet.Declaration;
import whereas.packet.LedgerRow;

/**
 * The sheets that go with mailed pieces to the counter, in the layout of the Postal Service's firm mailing book, PS Form 3877:
 * the sender, a line for each piece, the totals, and room for the one who receives them. What that form holds was read in
 * secondary sources and remembered; it was not compared with the form itself, which each sheet says.
 */
final class MailBook {
    /** As many lines as a sheet of the form is said to have; more would not fit where names are long. */
    private static final int MOST_LINES = 8;
    private static final List<String> HEADER = List.of("No.", "Article number", "Addressee, as on the envelope", "Service", "Postage", "Fee");
    private static final List<Integer> WIDTHS = List.of(7, 19, 42, 13, 11, 8);
    private static final String COMPARE = "In the layout of PS Form 3877, which this sheet was not compared with. The Postal Service wants a "
            + "privately printed sheet approved in writing where it is handed in (DMM 503.1.10, read in a secondary source).";
    private static final String NO_EXTRA = ". Without an extra service it is not accountable mail; the Postal Service certifies its mailing "
            + "on another form (PS Form 3665, from memory, not verified)";

    private MailBook() {
    }

    /** The sheets of all mailed pieces, a new one for each service event; empty when nothing is mailed. */
    static Optional<Document> of(Assembled packet) {
        List<Block> body = new ArrayList<>();
        for (Declaration declaration : packet.declarations()) {
            List<LedgerRow> pieces = pieces(packet.pieces(declaration));
            int sheets = (pieces.size() + MOST_LINES - 1) / MOST_LINES;
            for (int sheet = 0; sheet < sheets; sheet++) {
                if (!body.isEmpty()) {
                    body.add(new Block.PageBreak());
                }
                int first = sheet * MOST_LINES;
                sheet(body, packet.matter().firm(), declaration, pieces.subList(first, Math.min(pieces.size(), first + MOST_LINES)), first,
                        sheet + 1 + " of " + sheets);
            }
        }
        return body.isEmpty() ? Optional.empty() : Optional.of(new Document("Firm mail book", packet.firm(), "en-US", List.of(),
                List.of(), text(COMPARE), body));
    }

    /** Accountable pieces are listed in the order of their numbers, where all have one. */
    private static List<LedgerRow> pieces(List<LedgerRow> rows) {
        List<LedgerRow> mailed = rows.stream().filter(row -> row.method().mailed() && row.envelope().isPresent()).toList();
        return mailed.stream().allMatch(row -> row.article().isPresent())
                ? mailed.stream().sorted(Comparator.comparing(row -> ArticleNumber.bare(row.article().orElseThrow()))).toList() : mailed;
    }

    private static void sheet(List<Block> body, Firm firm, Declaration declaration, List<LedgerRow> rows, int before, String number) {
        ServiceEvent event = declaration.event();
        body.add(new Block.Heading(1, text("Firm Mail Book for Accountable Mail")));
        List<String> sender = Stream.concat(Stream.of(firm.name()), firm.address().lines().stream()).toList();
        body.add(new Block.Definitions(List.of(
                entry("Sender:", String.join(", ", sender)),
                entry("Type of mail:", event.method().words() + ", sheet " + number
                        + (event.method() == ServiceMethod.FIRST_CLASS_MAIL ? NO_EXTRA : "")),
                entry("Deposited:", event.date().format(DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US))
                        + event.deposit().map(d -> ", at " + d.place() + " in " + d.city() + ", " + d.state()).orElse("")
                        + ", by " + declaration.server().name()))));
        List<Block.Row> lines = new ArrayList<>();
        for (LedgerRow row : rows) {
            Envelope envelope = row.envelope().orElseThrow();
            lines.add(new Block.Row(List.of(cell(String.valueOf(before + lines.size() + 1)), cell(row.articleWords().orElse("")),
                    new Block.Cell(List.of(new Block.Addressee(List.of(text(String.join(", ", envelope.addressee())),
                            text(envelope.address().oneLine()))))), cell(row.method().words()), cell(""), cell(""))));
        }
        body.add(new Block.Table(Block.TableRole.GRID, WIDTHS, List.of(new Block.Row(HEADER.stream().map(MailBook::cell).toList())), lines));
        body.add(new Block.Table(Block.TableRole.GRID, List.of(1, 1, 2), List.of(new Block.Row(List.of(cell("Pieces listed by sender"),
                cell("Pieces received at post office"), cell("Postmaster, per (name of receiving employee), and round stamp")))),
                List.of(new Block.Row(List.of(cell(String.valueOf(rows.size())), cell(""),
                new Block.Cell(List.of(new Block.Addressee(List.of(text("\u00a0"), text("\u00a0"))))))))));
    }

    private static Block.Definition entry(String term, String description) {
        return new Block.Definition(text(term), text(description));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(new Block.Paragraph(Block.Role.BODY, text(text))));
    }

    private static List<Inline> text(String text) {
        return text.isEmpty() ? List.of() : List.of(new Inline.Text(text));
    }
}
