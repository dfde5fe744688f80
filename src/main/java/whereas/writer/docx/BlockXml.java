package whereas.writer.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import whereas.document.Block;
import whereas.document.Inline;

/** Writes the blocks of a document's body. */
final class BlockXml {
    private static final byte[] PARAGRAPH_END = XmlBytes.ascii("</w:p>");
    private static final Map<Block.Role, byte[]> ROLES = new EnumMap<>(Block.Role.class);
    private static final byte[] TABLE_TEXT = start("TableText");
    private static final byte[] TABLE_HEADING = start("TableHeading");
    private static final byte[] KEEP_WITH_NEXT = XmlBytes.ascii("<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/><w:keepNext/></w:pPr>");
    private static final byte[] LIST_CONTINUE = start("ListContinue");
    private static final byte[] DEFINITION = start("Definition");
    private static final byte[] LAST_DEFINITION =
            XmlBytes.ascii("<w:p><w:pPr><w:pStyle w:val=\"Definition\"/><w:spacing w:after=\"240\"/></w:pPr>");

    static {
        for (Block.Role role : Block.Role.values()) {
            ROLES.put(role, start(switch (role) {
                case BODY -> "BodyText";
                case SUBTITLE -> "Subtitle";
                case DATE -> "Date";
                case DELIVERY -> "Delivery";
                case REFERENCE -> "Reference";
                case SALUTATION -> "Salutation";
                case CLOSING -> "Closing";
                case QUOTATION -> "Quote";
                case BANNER -> "Banner";
                case NOTE -> "Note";
                case CITATION -> "Citation";
            }));
        }
    }

    /** Where a paragraph stands: in the body, in a table's cell, or behind the first one of a list's item. */
    private enum Place { BODY, CELL, HEADER_CELL, ITEM }

    private final XmlBytes xml;
    private final InlineXml inlines;
    private final ListNumbering numbering;
    private final int textWidth;

    /**
     * @param textWidth the width between the margins, in twentieths of a point
     */
    BlockXml(XmlBytes xml, InlineXml inlines, ListNumbering numbering, int textWidth) {
        this.xml = xml;
        this.inlines = inlines;
        this.numbering = numbering;
        this.textWidth = textWidth;
    }

    static byte[] start(String style) {
        return XmlBytes.ascii("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Paragraph(Block.Role role, List<Inline> text) && role == Block.Role.BODY
                    && i + 1 < blocks.size() && blocks.get(i + 1).needsLeadIn()) {
                paragraph(KEEP_WITH_NEXT, text);
            } else {
                write(blocks.get(i), Place.BODY, 0);
            }
        }
    }

    private void write(Block block, Place place, int depth) {
        switch (block) {
            case Block.Heading heading -> paragraph(start("Heading" + heading.level()), heading.text());
            case Block.Paragraph paragraph -> paragraph(start(paragraph.role(), place), paragraph.text());
            case Block.NumberedList list -> list(ListStyle.of(list.numbering()), list.items(), depth);
            case Block.BulletList list -> list(ListStyle.BULLET, list.items(), depth);
            case Block.Table table -> table(table, depth);
            case Block.Addressee addressee -> addressee(addressee.lines(), place);
            case Block.Definitions definitions -> definitions(definitions.entries());
            case Block.Caption caption -> caption.lines().forEach(line -> paragraph(start("FilingCaption"), line));
            case Block.SignatureBlock signature -> signature(signature);
            case Block.PageBreak _ -> xml.raw("<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr><w:r><w:br w:type=\"page\"/></w:r></w:p>");
            case Block.Labels labels -> new LabelSheet(xml).write(labels);
        }
    }

    private static byte[] start(Block.Role role, Place place) {
        if (role != Block.Role.BODY) {
            return ROLES.get(role);
        }
        return switch (place) {
            case BODY -> ROLES.get(Block.Role.BODY);
            case CELL -> TABLE_TEXT;
            case HEADER_CELL -> TABLE_HEADING;
            case ITEM -> LIST_CONTINUE;
        };
    }

    private void paragraph(byte[] start, List<Inline> text) {
        xml.raw(start);
        inlines.write(text);
        xml.raw(PARAGRAPH_END);
    }

    private void list(ListStyle style, List<List<Block>> items, int depth) {
        int level = Math.min(depth, 8);
        int number = numbering.begin(style, level);
        for (List<Block> item : items) {
            boolean first = true;
            for (Block block : item) {
                if (first && block instanceof Block.Paragraph paragraph) {
                    xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(style.id()).raw("\"/><w:numPr><w:ilvl w:val=\"").number(level)
                            .raw("\"/><w:numId w:val=\"").number(number).raw("\"/></w:numPr></w:pPr>");
                    inlines.write(paragraph.text());
                    xml.raw(PARAGRAPH_END);
                } else {
                    write(block, Place.ITEM, depth + 1);
                }
                first = false;
            }
        }
    }

    private void addressee(List<List<Inline>> lines, Place place) {
        if (place == Place.CELL) {
            lines(TABLE_TEXT, lines);
        } else {
            // One paragraph for each line would let a page break fall between them.
            xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Addressee\"/><w:spacing w:after=\"160\"/></w:pPr>");
            broken(lines);
            xml.raw(PARAGRAPH_END);
        }
    }

    private void lines(byte[] start, List<List<Inline>> lines) {
        xml.raw(start);
        broken(lines);
        xml.raw(PARAGRAPH_END);
    }

    private void broken(List<List<Inline>> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                xml.raw("<w:r><w:br/></w:r>");
            }
            inlines.write(lines.get(i));
        }
    }

    private void definitions(List<Block.Definition> definitions) {
        for (int i = 0; i < definitions.size(); i++) {
            xml.raw(i + 1 < definitions.size() ? DEFINITION : LAST_DEFINITION);
            inlines.write(List.of(new Inline.Strong(definitions.get(i).term())));
            xml.raw("<w:r><w:tab/></w:r>");
            inlines.write(definitions.get(i).description());
            xml.raw(PARAGRAPH_END);
        }
    }

    private void signature(Block.SignatureBlock signature) {
        signature.date().ifPresent(date -> paragraph(start("SignatureDate"), date));
        int last = signature.lines().size() - 1;
        for (int i = 0; i <= last; i++) {
            xml.raw("<w:p><w:pPr><w:pStyle w:val=\"").raw(i == 0 ? "SignatureName" : "Signature").raw("\"/>")
                    .raw(i < last ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>").raw("</w:pPr>");
            inlines.write(signature.lines().get(i));
            xml.raw(PARAGRAPH_END);
        }
    }

    private void table(Block.Table table, int depth) {
        int columns = table.widths().size();
        int sum = Math.max(1, table.widths().stream().mapToInt(Integer::intValue).sum());
        byte[][] cellStarts = new byte[columns][];
        xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"").raw(table.role() == Block.TableRole.GRID ? "TableGrid" : "TableColumns")
                .raw("\"/><w:tblW w:w=\"").number(textWidth).raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\"0420\" w:firstRow=\"")
                .raw(table.header().isEmpty() ? "0" : "1")
                .raw("\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        for (int i = 0; i < columns; i++) {
            int width = textWidth * table.widths().get(i) / sum;
            xml.raw("<w:gridCol w:w=\"").number(width).raw("\"/>");
            cellStarts[i] = XmlBytes.ascii("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
        }
        xml.raw("</w:tblGrid>");
        table.header().forEach(row -> row(row, cellStarts, Place.HEADER_CELL, depth));
        table.rows().forEach(row -> row(row, cellStarts, Place.CELL, depth));
        // Two tables in a row would grow together, and Word wants a paragraph behind the last one.
        xml.raw("</w:tbl><w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/></w:pPr></w:p>");
    }

    private void row(Block.Row row, byte[][] cellStarts, Place place, int depth) {
        xml.raw(place == Place.HEADER_CELL ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" : "<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cellStarts.length; i++) {
            xml.raw(cellStarts[i]);
            List<Block> content = i < row.cells().size() ? row.cells().get(i).content() : List.of();
            for (Block block : content) {
                write(block, place, depth);
            }
            // A cell must end with a paragraph of its own.
            if (content.isEmpty() || content.getLast() instanceof Block.Labels) {
                xml.raw(TABLE_TEXT).raw(PARAGRAPH_END);
            }
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>");
    }
}
