package whereas.writer.docx;

import java.time.LocalDate;
import java.util.List;
import whereas.document.Document;
import whereas.document.Inline;
import whereas.document.PageMarks;

/** The small parts of a Word file that are the same for every document, or nearly so. */
final class DocxParts {
    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    static final String SETTINGS = DECLARATION + "<w:settings " + NAMESPACES + "><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"720\"/>"
            + "<w:characterSpacingControl w:val=\"doNotCompress\"/><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
            + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
            + "<w:themeFontLang w:val=\"en-US\"/></w:settings>";
    static final String APP = DECLARATION + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\">"
            + "<Application>Whereas</Application></Properties>";

    private DocxParts() {
    }

    /** Title, author, language and dates; the file's dates are the document's, never the clock's. */
    static XmlBytes core(Document document, LocalDate date) {
        return new XmlBytes(1024).raw(DECLARATION + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                        + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                        + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>").text(document.title())
                .raw("</dc:title><dc:creator>").text(document.author()).raw("</dc:creator><cp:lastModifiedBy>").text(document.author())
                .raw("</cp:lastModifiedBy><dcterms:created xsi:type=\"dcterms:W3CDTF\">").raw(date + "T00:00:00Z")
                .raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">").raw(date + "T00:00:00Z")
                .raw("</dcterms:modified><dc:language>").text(document.language()).raw("</dc:language></cp:coreProperties>");
    }

    /** The first page's header: what the reference document has there, then the letterhead. */
    static XmlBytes firstHeader(ReferenceDocument reference, List<List<Inline>> letterhead, PageMarks marks) {
        XmlBytes xml = new XmlBytes(1024);
        if (letterhead.isEmpty()) {
            xml.raw(DECLARATION + "<w:hdr " + NAMESPACES + ">");
            MarksXml.write(xml, marks);
            return xml.raw("<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr></w:p></w:hdr>");
        }
        xml.raw(reference.headerStart());
        MarksXml.write(xml, marks);
        InlineXml inlines = new InlineXml(xml, new Footnotes());
        for (int i = 0; i < letterhead.size(); i++) {
            xml.raw(BlockXml.start(i == 0 ? "LetterheadName" : i == letterhead.size() - 1 ? "LetterheadLast" : "Letterhead"));
            inlines.write(letterhead.get(i));
            xml.raw("</w:p>");
        }
        return xml.raw("</w:hdr>");
    }

    /** The header of the other pages, or the footer of all of them, below the marks of the page. */
    static XmlBytes margin(String element, String style, List<Inline> line, PageMarks marks) {
        XmlBytes xml = new XmlBytes(512).raw(DECLARATION).raw("<w:").raw(element).raw(" " + NAMESPACES + ">");
        MarksXml.write(xml, marks);
        if (marks.isEmpty()) {
            xml.raw(BlockXml.start(style));
        } else {
            xml.raw(MarksXml.BELOW);
        }
        new InlineXml(xml, new Footnotes()).write(line);
        return xml.raw("</w:p></w:").raw(element).raw(">");
    }
}
