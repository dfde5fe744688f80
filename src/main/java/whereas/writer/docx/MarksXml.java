package whereas.writer.docx;

import java.util.List;
import whereas.document.PageMarks;

/** Writes the marks of a page into its header: lines in bold, and a watermark as Word itself makes it. */
final class MarksXml {
    private static final String LINE = "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:jc w:val=\"center\"/></w:pPr>";
    private static final String LAST = "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:spacing w:after=\"120\"/><w:jc w:val=\"center\"/></w:pPr>";
    /** The header's own line below the marks, set off from the text that follows at once where the marks take much room. */
    static final String BELOW = "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:spacing w:after=\"160\"/></w:pPr>";
    /** The shape of lettering, as every Word file with a watermark defines it. */
    private static final String SHAPE_TYPE = "<v:shapetype id=\"_x0000_t136\" coordsize=\"21600,21600\" o:spt=\"136\" adj=\"10800\""
            + " path=\"m@7,l@8,m@5,21600l@6,21600e\"><v:formulas><v:f eqn=\"sum #0 0 10800\"/><v:f eqn=\"prod #0 2 1\"/>"
            + "<v:f eqn=\"sum 21600 0 @1\"/><v:f eqn=\"sum 0 0 @2\"/><v:f eqn=\"sum 21600 0 @3\"/><v:f eqn=\"if @0 @3 0\"/>"
            + "<v:f eqn=\"if @0 21600 @1\"/><v:f eqn=\"if @0 0 @2\"/><v:f eqn=\"if @0 @4 21600\"/></v:formulas>"
            + "<v:path textpathok=\"t\" o:connecttype=\"rect\"/><v:textpath on=\"t\" fitshape=\"t\"/></v:shapetype>";
    private static final String SHAPE = "<v:shape id=\"Watermark\" type=\"#_x0000_t136\" style=\"position:absolute;margin-left:0;margin-top:0;width:480pt;"
            + "height:58pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;"
            + "mso-position-vertical:center;mso-position-vertical-relative:margin\" o:allowincell=\"f\" fillcolor=\"#c8c8c8\" stroked=\"f\">"
            + "<v:fill opacity=\".5\"/><v:textpath style=\"font-family:&quot;Times New Roman&quot;;font-size:1pt\" string=\"";

    private MarksXml() {
    }

    static void write(XmlBytes xml, PageMarks marks) {
        List<String> lines = marks.lines().isEmpty() && marks.watermark().isPresent() ? List.of("") : marks.lines();
        for (int i = 0; i < lines.size(); i++) {
            xml.raw(i + 1 < lines.size() ? LINE : LAST);
            if (i == 0) {
                marks.watermark().ifPresent(words -> watermark(xml, words));
            }
            xml.raw("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">").text(lines.get(i)).raw("</w:t></w:r></w:p>");
        }
    }

    private static void watermark(XmlBytes xml, String words) {
        xml.raw("<w:r><w:rPr><w:noProof/></w:rPr><w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">")
                .raw(SHAPE_TYPE).raw(SHAPE).text(words).raw("\"/></v:shape></w:pict></w:r>");
    }
}
