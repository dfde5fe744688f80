package whereas.intake.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import whereas.intake.RawRow;
import whereas.intake.Region;
import whereas.intake.RowLimits;

/** Takes the paragraphs and tables out of the XML of a Word document; what was deleted or is hidden in it stays out. */
final class DocumentText extends DefaultHandler {
    private static final List<String> LEFT_OUT = List.of("del", "moveFrom", "Fallback", "instrText", "delText");

    private final RowLimits limits;
    private final List<Region> regions = new ArrayList<>();
    private final List<RawRow> lines = new ArrayList<>();
    private final List<RawRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final List<String> struckCells = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final StringBuilder cell = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final StringBuilder struckCell = new StringBuilder();
    private int tables;
    private int leftOut;
    private int line;
    private int span = 1;
    private boolean strike;
    private boolean hidden;
    private boolean inText;

    /** @param file the name that a refusal carries */
    DocumentText(String file) {
        limits = new RowLimits(file);
    }

    /** The paragraphs and tables in their order; lines are counted through the whole document. */
    List<Region> regions() {
        return regions;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        leftOut += LEFT_OUT.contains(name) ? 1 : 0;
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "r" -> {
                strike = false;
                hidden = false;
            }
            case "strike", "dstrike" -> strike = isOn(attributes);
            case "vanish" -> hidden = isOn(attributes);
            case "t" -> inText = true;
            // Inside the properties of a paragraph «tab» is a stop of the ruler, which has a value.
            case "tab" -> append(value(attributes) == null ? "\t" : "");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "tbl" -> {
                if (tables++ == 0) {
                    endLines();
                }
            }
            case "tc" -> {
                if (tables == 1) {
                    cell.setLength(0);
                    struckCell.setLength(0);
                    span = 1;
                }
            }
            case "gridSpan" -> span = tables == 1 ? Math.clamp(number(value(attributes)), 1, 50) : span;
            default -> { }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (inText && leftOut == 0 && !hidden) {
            append(new String(text, start, length));
            if (strike) {
                struck.append(text, start, length);
            }
        }
    }

    private void append(String text) {
        if (!paragraphs.isEmpty() && leftOut == 0) {
            paragraphs.peek().append(text);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        leftOut -= LEFT_OUT.contains(name) ? 1 : 0;
        switch (name) {
            case "t" -> inText = false;
            case "p" -> paragraph(paragraphs.isEmpty() ? "" : paragraphs.pop().toString());
            case "tc" -> endCell();
            case "tr" -> endRow();
            case "tbl" -> {
                tables = Math.max(0, tables - 1);
                if (tables == 0) {
                    regions.add(new Region.Grid(rows));
                    rows.clear();
                }
            }
            default -> { }
        }
    }

    @Override
    public void endDocument() {
        endLines();
    }

    private void paragraph(String text) {
        if (tables > 0) {
            cell.append(cell.isEmpty() ? "" : "\n").append(text);
            struckCell.append(struck);
        } else {
            for (String part : text.split("\n", -1)) {
                limits.take(List.of(part));
                lines.add(new RawRow(++line, "line", List.of(part), struck.isEmpty() ? List.of() : List.of(struck.toString())));
            }
        }
        struck.setLength(0);
    }

    private void endCell() {
        if (tables == 1) {
            cells.add(cell.toString());
            struckCells.add(struckCell.toString());
            for (int i = 1; i < span; i++) {
                cells.add("");
                struckCells.add("");
            }
        }
    }

    private void endRow() {
        if (tables == 1) {
            limits.take(cells);
            rows.add(new RawRow(++line, "line", cells, struckCells.stream().allMatch(String::isEmpty) ? List.of() : struckCells));
            cells.clear();
            struckCells.clear();
        }
    }

    private void endLines() {
        if (!lines.isEmpty()) {
            regions.add(new Region.Lines(lines));
            lines.clear();
        }
    }

    private static boolean isOn(Attributes attributes) {
        return !List.of("0", "false", "off").contains(String.valueOf(value(attributes)));
    }

    private static String value(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("val")) {
                return attributes.getValue(i);
            }
        }
        return null;
    }

    private static int number(String text) {
        return text == null || !text.matches("\\d{1,3}") ? 1 : Integer.parseInt(text);
    }
}
