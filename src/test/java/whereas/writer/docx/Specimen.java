package whereas.writer.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;

/** A document that holds every kind of block and inline once, long enough for several pages. */
public final class Specimen {
    private Specimen() {
    }

    public static Document document() {
        List<Block> body = new ArrayList<>();
        body.add(new Block.Caption(List.of(text("DOC Investigation No. A-555-003"), text("Total Pages: 13"), text("Investigation"))));
        body.add(paragraph(Block.Role.DATE, "June 3, 2022"));
        body.add(paragraph(Block.Role.DELIVERY, "Via Certified Mail"));
        body.add(new Block.Addressee(List.of(text("Managing Member"), text("Smith & <Sons> \"LLC\""), text("1 Main Street"), text("Compton, CA 90221"))));
        body.add(new Block.Paragraph(Block.Role.REFERENCE, text("Re:  Crab meat")));
        body.add(new Block.Heading(1, text("60-Day Notice of Violation")));
        body.add(paragraph(Block.Role.SUBTITLE, "for violations of the Act"));
        body.add(paragraph(Block.Role.SALUTATION, "To whom it may concern:"));
        body.add(new Block.Paragraph(Block.Role.BODY, List.of(new Inline.Text("This text is "), new Inline.Strong(text("strong, ")),
                new Inline.Emphasis(List.of(new Inline.Text("set apart, "), new Inline.Strong(text("both, ")))), new Inline.Underline(text("underlined")),
                new Inline.Text(", linked to "), new Inline.Link("https://oag.ca.gov/prop65", text("oag.ca.gov/prop65")), new Inline.Text(", noted"),
                new Inline.Footnote(List.of(new Inline.Text("See section 25501("), new Inline.Emphasis(text("a")), new Inline.Text(")(4)."))),
                new Inline.Text(", and lacking "), new Inline.Gap("telephone of the noticing party"), new Inline.Text(" – naïve café 冷凍蟹肉 𝔘.")))) ;
        body.add(new Block.Heading(2, text("What is alleged")));
        for (int i = 0; i < 2; i++) {
            body.add(new Block.NumberedList(Block.Numbering.DECIMAL, List.of(List.of(paragraph(Block.Role.BODY, "First of the list, counted from one."),
                    new Block.NumberedList(Block.Numbering.LETTER, List.of(List.of(paragraph(Block.Role.BODY, "inner one")), List.of(paragraph(Block.Role.BODY, "inner two")))),
                    paragraph(Block.Role.BODY, "A further paragraph of the first.")), List.of(paragraph(Block.Role.BODY, "Second")))));
        }
        body.add(new Block.NumberedList(Block.Numbering.ROMAN, List.of(List.of(paragraph(Block.Role.BODY, "one")), List.of(paragraph(Block.Role.BODY, "two")))));
        body.add(new Block.BulletList(List.of(List.of(paragraph(Block.Role.BODY, "a point")), List.of(paragraph(Block.Role.BODY, "another")))));
        body.add(new Block.Heading(3, text("Minor matters")));
        body.add(paragraph(Block.Role.QUOTATION, "A quotation is set in from both sides, so that it is plain whose words these are and where they end."));
        body.add(new Block.Definitions(List.of(new Block.Definition(text("Noticing party:"), text("Clean Product Advocates, LLC")),
                new Block.Definition(text("Noticed parties:"), text("Khee Trading, Inc.; Khee Trading Group, Inc.; and JID Freezer Service, LLC, which is long enough for two lines")))));
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 1; i <= 40; i++) {
            rows.add(row("Product " + i, "Lead and cadmium", "Khee Trading, Inc."));
        }
        body.add(new Block.Table(Block.TableRole.GRID, List.of(2, 1, 1), List.of(row("Product", "Chemicals", "Alleged violators")), rows));
        body.add(new Block.Table(Block.TableRole.COLUMNS, List.of(1, 1, 1), List.of(), List.of(row("District Attorney", "of Alpine", "County"))));
        body.add(paragraph(Block.Role.NOTE, "A note in smaller type."));
        body.add(paragraph(Block.Role.CITATION, "NOTE: Authority cited."));
        body.add(new Block.PageBreak());
        body.add(paragraph(Block.Role.BANNER, "CONFIDENTIAL – ATTORNEY GENERAL ONLY"));
        body.add(paragraph(Block.Role.CLOSING, "Sincerely,"));
        body.add(new Block.SignatureBlock(Optional.of(text("Dated: June 3, 2022")), List.of(text("Ann Attorney"), text("CLIFFWOOD LAW FIRM, PC"))));
        return new Document("Specimen & more", "Whereas", "en-US", List.of(text("Cliffwood Law Firm, PC"), text("12100 Wilshire Blvd, Suite 800"),
                text("Los Angeles, CA 90025 · 310-200-3227")), List.of(new Inline.Text("Specimen, page "), new Inline.Field(Inline.FieldKind.PAGE)),
                List.of(new Inline.Text("Page "), new Inline.Field(Inline.FieldKind.PAGE), new Inline.Text(" of "), new Inline.Field(Inline.FieldKind.PAGES)), body);
    }

    private static Block.Row row(String... cells) {
        return new Block.Row(List.of(cells).stream().map(cell -> new Block.Cell(List.of(paragraph(Block.Role.BODY, cell)))).toList());
    }

    static List<Inline> text(String text) {
        return List.of(new Inline.Text(text));
    }

    private static Block.Paragraph paragraph(Block.Role role, String text) {
        return new Block.Paragraph(role, text(text));
    }
}
