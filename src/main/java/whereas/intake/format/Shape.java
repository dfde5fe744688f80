package whereas.intake.format;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import whereas.intake.BlockFinder;
import whereas.intake.RawRow;

/**
 * What the lines of a text look like from afar.
 *
 * @param hasHeadings whether the first line names columns
 * @param agreement the greatest share of the lines that one character divides into as many cells
 * @param isLayout whether tabs part columns of addresses that run down the page
 * @param isSpaced whether that character is a comma with a blank behind it, as in a sentence
 */
record Shape(boolean hasHeadings, double agreement, boolean isLayout, boolean isSpaced) {
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int LOOKED_AT = 200;

    static Shape of(List<RawRow> lines) {
        List<String> texts = lines.stream().map(line -> line.cell(0)).filter(text -> !text.isBlank()).limit(LOOKED_AT).toList();
        char best = ',';
        double agreement = 0;
        for (char separator : SEPARATORS) {
            double agreeing = agreement(texts, separator);
            if (agreeing > agreement) {
                best = separator;
                agreement = agreeing;
            }
        }
        boolean headings = false;
        for (char separator : SEPARATORS) {
            headings |= !texts.isEmpty() && BlockFinder.areHeadings(new RawRow(1, split(texts.getFirst(), separator)))
                    && (agreement(texts, separator) > 0.3 || separator == best);
        }
        List<RawRow> tabbed = lines.stream().map(line -> new RawRow(line.line(), split(line.cell(0), '\t'))).toList();
        boolean spaced = best == ',' && texts.stream().noneMatch(text -> text.indexOf('"') >= 0)
                && texts.stream().filter(text -> text.matches(".*,\\S.*")).count() * 10 < texts.size();
        return new Shape(headings, agreement, lines.stream().anyMatch(line -> line.cell(0).indexOf('\t') >= 0)
                && BlockFinder.isLayout(tabbed), spaced);
    }

    private static List<String> split(String text, char separator) {
        List<String> cells = new ArrayList<>();
        for (String cell : text.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)) {
            cells.add(cell.replaceAll("^\"|\"$", ""));
        }
        return cells;
    }

    /** The share of the lines that the character divides into the most usual number of cells, more than one. */
    private static double agreement(List<String> texts, char separator) {
        Map<Integer, Integer> lines = new HashMap<>();
        boolean quoted = false;
        int count = 0;
        int records = 0;
        for (String text : texts) {
            for (int i = 0; i < text.length(); i++) {
                quoted ^= text.charAt(i) == '"';
                count += !quoted && text.charAt(i) == separator ? 1 : 0;
            }
            if (!quoted) {
                lines.merge(count, 1, Integer::sum);
                records++;
                count = 0;
            }
        }
        lines.remove(0);
        return lines.isEmpty() ? 0 : (double) Collections.max(lines.values()) / records;
    }
}
