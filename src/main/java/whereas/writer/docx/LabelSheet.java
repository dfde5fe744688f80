package whereas.writer.docx;

import java.util.List;
import whereas.document.Block;

/** Writes address labels onto a sheet's grid: on Avery 5160 three columns of ten labels, each 2 5/8 by 1 inch. */
final class LabelSheet {
    private static final int COLUMNS = 3;
    private static final int WIDTH = 3780;
    private static final int GUTTER = 180;
    private static final int HEIGHT = 1440;
    /** Lines of the large and the small type that fit on a label, and the letters that fit on such a line. */
    private static final int LARGE_LINES = 5;
    private static final int LARGE_LETTERS = 36;
    private static final int SMALL_LETTERS = 52;

    static final String SECTION = "<w:sectPr><w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"720\" w:right=\"270\" w:bottom=\"600\""
            + " w:left=\"270\" w:header=\"0\" w:footer=\"0\" w:gutter=\"0\"/><w:cols w:space=\"720\"/></w:sectPr>";

    private final XmlBytes xml;

    LabelSheet(XmlBytes xml) {
        this.xml = xml;
    }

    void write(Block.Labels sheet) {
        List<List<String>> labels = sheet.labels();
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"").number(COLUMNS * WIDTH + (COLUMNS - 1) * GUTTER)
                .raw("\" w:type=\"dxa\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"144\" w:type=\"dxa\"/>"
                        + "<w:right w:w=\"72\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr><w:tblGrid>");
        for (int column = 0; column < COLUMNS; column++) {
            xml.raw(column == 0 ? "" : "<w:gridCol w:w=\"" + GUTTER + "\"/>").raw("<w:gridCol w:w=\"").number(WIDTH).raw("\"/>");
        }
        xml.raw("</w:tblGrid>");
        for (int first = 0; first < labels.size(); first += COLUMNS) {
            xml.raw("<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val=\"").number(HEIGHT).raw("\" w:hRule=\"exact\"/></w:trPr>");
            for (int column = 0; column < COLUMNS; column++) {
                if (column > 0) {
                    cell(GUTTER, List.of());
                }
                cell(WIDTH, first + column < labels.size() ? labels.get(first + column) : List.of());
            }
            xml.raw("</w:tr>");
        }
        xml.raw("</w:tbl><w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>");
    }

    private void cell(int width, List<String> lines) {
        String style = lines.stream().mapToInt(line -> 1 + line.length() / LARGE_LETTERS).sum() <= LARGE_LINES ? "Label" : "LabelSmall";
        xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"").number(width).raw("\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"")
                .raw(style).raw("\"/></w:pPr>");
        for (int i = 0; i < lines.size(); i++) {
            xml.raw(i == 0 ? "<w:r>" : "<w:r><w:br/>").raw("<w:t xml:space=\"preserve\">").text(shortened(lines.get(i))).raw("</w:t></w:r>");
        }
        xml.raw("</w:p></w:tc>");
    }

    /** No line may push the city off its label: past three small lines the rest is left out, visibly. */
    private static String shortened(String line) {
        int most = 3 * SMALL_LETTERS;
        return line.length() <= most ? line : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, most)) - 1) + "…";
    }
}
