package whereas.writer.docx;

import java.util.ArrayList;
import java.util.List;
import whereas.document.Inline;

/** Gathers a document's footnotes in the order of their marks. */
final class Footnotes {
    static final String START = DocxParts.DECLARATION + "<w:footnotes " + DocxParts.NAMESPACES + ">"
            + "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>";
    static final String END = "</w:footnotes>";

    private final List<List<Inline>> notes = new ArrayList<>();

    /** Takes a note in and returns its w:id. */
    int add(List<Inline> note) {
        notes.add(note);
        return notes.size();
    }

    boolean isEmpty() {
        return notes.isEmpty();
    }

    XmlBytes part() {
        XmlBytes xml = new XmlBytes(4096).raw(START);
        InlineXml inlines = new InlineXml(xml, this);
        for (int i = 0; i < notes.size(); i++) {
            xml.raw("<w:footnote w:id=\"").number(i + 1).raw("\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr>"
                    + "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r>"
                    + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
            inlines.write(notes.get(i));
            xml.raw("</w:p></w:footnote>");
        }
        return xml.raw(END);
    }
}
