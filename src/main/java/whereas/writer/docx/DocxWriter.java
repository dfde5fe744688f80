package whereas.writer.docx;

import java.time.LocalDate;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.PageMarks;
import whereas.writer.ZipWriter;

/**
 * Writes documents as Word files. The same document, reference document and date give the same bytes, whatever the
 * clock, the time zone and the locale. May be used by several threads at once.
 */
public final class DocxWriter {
    private static final String DOCUMENT_START = DocxParts.DECLARATION + "<w:document " + DocxParts.NAMESPACES + "><w:body>";
    private static final String MARGINS = "<w:headerReference w:type=\"first\" r:id=\"rId5\"/><w:headerReference w:type=\"default\" r:id=\"rId6\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId7\"/><w:footerReference w:type=\"first\" r:id=\"rId7\"/>";

    /** Bodies are written into the same space again and again, unless one was unusually long. */
    private static final ThreadLocal<XmlBytes> SPACE = ThreadLocal.withInitial(() -> new XmlBytes(1 << 16));
    private static final int LONG = 1 << 23;

    private final ReferenceDocument reference;
    private final CommonParts common = new CommonParts();

    public DocxWriter(ReferenceDocument reference) {
        this.reference = reference;
    }

    /**
     * Writes one document.
     *
     * @param date the date that the file's properties give as its creation
     */
    public byte[] write(Document document, LocalDate date) {
        Footnotes footnotes = new Footnotes();
        ListNumbering numbering = new ListNumbering(reference);
        XmlBytes body = SPACE.get().clear(LONG).raw(DOCUMENT_START);
        new BlockXml(body, new InlineXml(body, footnotes), numbering, reference.textWidth()).write(document.body());
        body.raw(section(document)).raw("</w:body></w:document>");
        ZipWriter zip = new ZipWriter();
        reference.constantParts().forEach(zip::add);
        add(zip, "docProps/core.xml", DocxParts.core(document, date));
        add(zip, "word/document.xml", body);
        zip.add(common.entry("word/footer1.xml", DocxParts.margin("ftr", "Footer", document.footer(), PageMarks.NONE)));
        if (footnotes.isEmpty()) {
            zip.add(reference.noFootnotes());
        } else {
            add(zip, "word/footnotes.xml", footnotes.part());
        }
        zip.add(common.entry("word/header1.xml", DocxParts.firstHeader(reference, document.letterhead(), document.marks())));
        add(zip, "word/header2.xml", DocxParts.margin("hdr", "Header", document.header(), document.marks()));
        if (numbering.isEmpty()) {
            zip.add(reference.noNumbering());
        } else {
            zip.add(common.entry("word/numbering.xml", numbering.part()));
        }
        return zip.finish();
    }

    private String section(Document document) {
        boolean labels = document.body().stream().anyMatch(Block.Labels.class::isInstance);
        return labels ? LabelSheet.SECTION : "<w:sectPr>" + MARGINS + pageSetup() + "</w:sectPr>";
    }

    private String pageSetup() {
        String setup = reference.pageSetup();
        int grid = setup.indexOf("<w:docGrid");
        return grid < 0 ? setup + "<w:titlePg/>" : setup.substring(0, grid) + "<w:titlePg/>" + setup.substring(grid);
    }

    private static void add(ZipWriter zip, String name, XmlBytes part) {
        zip.add(name, part.buffer(), part.size());
    }
}
