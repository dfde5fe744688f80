package whereas.writer.docx;

import java.util.List;
import whereas.document.Inline;

/** Writes the inside of paragraphs. */
final class InlineXml {
    private static final byte[] PLAIN = XmlBytes.ascii("<w:r><w:t xml:space=\"preserve\">");
    private static final byte[] TEXT = XmlBytes.ascii("<w:t xml:space=\"preserve\">");
    private static final byte[] TEXT_END = XmlBytes.ascii("</w:t></w:r>");
    private static final byte[] BREAK = XmlBytes.ascii("<w:r><w:br/></w:r>");

    private static final int STRONG = 1;
    private static final int EMPHASIS = 2;
    private static final int UNDERLINE = 4;
    private static final int LINK = 8;

    private final XmlBytes xml;
    private final Footnotes footnotes;

    InlineXml(XmlBytes xml, Footnotes footnotes) {
        this.xml = xml;
        this.footnotes = footnotes;
    }

    void write(List<Inline> inlines) {
        write(inlines, 0);
    }

    private void write(List<Inline> inlines, int format) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> text(text.text(), format);
                case Inline.LineBreak _ -> xml.raw(BREAK);
                case Inline.Strong strong -> write(strong.content(), format | STRONG);
                case Inline.Emphasis emphasis -> write(emphasis.content(), format | EMPHASIS);
                case Inline.Underline underline -> write(underline.content(), format | UNDERLINE);
                case Inline.Footnote note -> xml.raw("<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"")
                        .number(footnotes.add(note.content())).raw("\"/></w:r>");
                case Inline.Link link -> link(link, format);
                case Inline.Field field -> field(field.kind(), format);
                case Inline.Proprietary proprietary -> throw proprietary.unversioned();
                case Inline.Gap gap -> xml.raw("<w:r><w:rPr><w:rStyle w:val=\"Gap\"/></w:rPr>").raw(TEXT)
                        .raw("[").text(gap.missing()).raw("]").raw(TEXT_END);
            }
        }
    }

    private void text(String text, int format) {
        if (format == 0) {
            xml.raw(PLAIN);
        } else {
            open(format);
            xml.raw(TEXT);
        }
        xml.text(text).raw(TEXT_END);
    }

    private void open(int format) {
        xml.raw("<w:r>");
        if (format != 0) {
            xml.raw("<w:rPr>");
            if ((format & LINK) != 0) {
                xml.raw("<w:rStyle w:val=\"Hyperlink\"/>");
            }
            if ((format & STRONG) != 0) {
                xml.raw("<w:b/>");
            }
            if ((format & EMPHASIS) != 0) {
                xml.raw("<w:i/>");
            }
            if ((format & UNDERLINE) != 0) {
                xml.raw("<w:u w:val=\"single\"/>");
            }
            xml.raw("</w:rPr>");
        }
    }

    /** A field instead of a relationship: its target stands in the text part, where the leak tests and the reader see it. */
    private void link(Inline.Link link, int format) {
        xml.raw("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> HYPERLINK \"")
                .text(link.target()).raw("\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>");
        write(link.content(), format | LINK);
        xml.raw("<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>");
    }

    private void field(Inline.FieldKind kind, int format) {
        xml.raw("<w:fldSimple w:instr=\" ").raw(kind == Inline.FieldKind.PAGE ? "PAGE" : "NUMPAGES").raw(" \">");
        text("1", format);
        xml.raw("</w:fldSimple>");
    }
}
