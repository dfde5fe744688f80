package whereas.intake.format;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;
import whereas.intake.ListFile;
import whereas.intake.RawRow;
import whereas.intake.RowLimits;

/** Takes the rows out of the XML of a sheet. A formula gives the result that was saved with it, or itself as text when none was. */
final class SheetRows extends DefaultHandler {
    private static final int WIDEST = 2_000;
    private static final int BETWEEN_REPORTS = 500;

    private final SharedTexts texts;
    private final SheetStyles styles;
    private final IntConsumer report;
    private final RowLimits limits;
    private final List<RawRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final List<String> struck = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private final StringBuilder formula = new StringBuilder();
    private final SharedTexts.RichText inline = new SharedTexts.RichText();
    private StringBuilder open;
    private String type = "n";
    private int style;
    private int column;
    private int row;

    /** @param report hears now and then how many rows were read */
    SheetRows(ListFile file, SharedTexts texts, SheetStyles styles, IntConsumer report) {
        this.texts = texts;
        this.styles = styles;
        this.report = report;
        this.limits = new RowLimits(file.name());
    }

    List<RawRow> rows() {
        return rows;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "row" -> {
                row = number(attributes.getValue("r"), row + 1);
                column = -1;
                cells.clear();
                struck.clear();
            }
            case "c" -> {
                column = column(attributes.getValue("r"), column + 1);
                type = attributes.getValue("t") == null ? "n" : attributes.getValue("t");
                style = number(attributes.getValue("s"), 0);
                value.setLength(0);
                formula.setLength(0);
                inline.clear();
            }
            case "v" -> open = value;
            case "f" -> open = formula;
            default -> inline.start(name, attributes);
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        if (open != null) {
            open.append(text, start, length);
        } else {
            inline.characters(text, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "v", "f" -> open = null;
            case "c" -> cell();
            case "row" -> row();
            default -> inline.end(name);
        }
    }

    private void cell() {
        boolean shared = type.equals("s");
        int index = shared ? number(value.toString().strip(), -1) : -1;
        String text = switch (type) {
            case "s" -> texts.text(index);
            case "inlineStr" -> inline.text();
            case "b" -> value.toString().strip().equals("1") ? "TRUE" : "FALSE";
            case "n" -> value.isEmpty() ? "" : styles.shown(value.toString().strip(), style);
            default -> value.toString();
        };
        if (text.isEmpty() && value.isEmpty() && !formula.isEmpty()) {
            text = "=" + formula;
        }
        if (column < WIDEST && !text.isEmpty()) {
            pad(cells, column);
            cells.add(text);
            String out = shared ? texts.struck(index) : inline.struck();
            if (styles.isStruck(style) || !out.isEmpty()) {
                pad(struck, column);
                struck.add(styles.isStruck(style) ? text : out);
            }
        }
    }

    private void row() {
        if (!cells.isEmpty()) {
            limits.take(cells);
            rows.add(new RawRow(row, "row", cells, struck));
            if (rows.size() % BETWEEN_REPORTS == 0) {
                report.accept(rows.size());
            }
        } else if (!rows.isEmpty() && !rows.getLast().isBlank()) {
            rows.add(new RawRow(row, "row", List.of("")));
        }
    }

    private static void pad(List<String> list, int size) {
        while (list.size() < size) {
            list.add("");
        }
        while (list.size() > size) {
            list.removeLast();
        }
    }

    private static int number(String text, int otherwise) {
        return text == null || !text.matches("\\d{1,8}") ? otherwise : Integer.parseInt(text);
    }

    /** The column of a reference such as AB12, counted from 0. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        for (int i = 0; reference != null && i < reference.length() && Character.isLetter(reference.charAt(i)) && i < 4; i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column < 1 ? otherwise : column - 1;
    }
}
