package whereas.intake.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** How the cells of a workbook look, as far as it says what they mean: formats of numbers, and struck-through type. */
final class SheetStyles extends DefaultHandler {
    private final CellNumber numbers;
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Boolean> struckFonts = new ArrayList<>();
    private final List<int[]> styles = new ArrayList<>();
    private String inside = "";

    SheetStyles(boolean since1904) {
        numbers = new CellNumber(since1904);
    }

    /** A number as its cell shows it. */
    String shown(String number, int style) {
        int format = style < styles.size() ? styles.get(style)[0] : 0;
        return numbers.shown(number, format, formats.getOrDefault(format, String.valueOf(BuiltinFormats.getBuiltinFormat(format))));
    }

    boolean isStruck(int style) {
        int font = style < styles.size() ? styles.get(style)[1] : -1;
        return font >= 0 && font < struckFonts.size() && struckFonts.get(font);
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> inside = name;
            case "numFmt" -> formats.put(number(attributes, "numFmtId"), String.valueOf(attributes.getValue("formatCode")));
            case "font" -> {
                if (inside.equals("fonts")) {
                    struckFonts.add(false);
                }
            }
            case "strike" -> {
                if (inside.equals("fonts") && !struckFonts.isEmpty() && !List.of("0", "false")
                        .contains(String.valueOf(attributes.getValue("val")))) {
                    struckFonts.set(struckFonts.size() - 1, true);
                }
            }
            case "xf" -> {
                if (inside.equals("cellXfs")) {
                    styles.add(new int[] {number(attributes, "numFmtId"), number(attributes, "fontId")});
                }
            }
            default -> { }
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        inside = name.equals(inside) ? "" : inside;
    }

    private static int number(Attributes attributes, String name) {
        String value = attributes.getValue(name);
        return value == null || !value.matches("\\d{1,6}") ? 0 : Integer.parseInt(value);
    }
}
