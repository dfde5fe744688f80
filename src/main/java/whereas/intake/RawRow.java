package whereas.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One row of a file as it stands there, nothing trimmed and nothing understood yet.
 *
 * @param line where the row begins, counted from 1 in units
 * @param unit what is counted: lines of a text, rows of a sheet, pages
 * @param struck the text of each cell that is struck through, empty for the cells without any; no entries when no cell has any
 */
public record RawRow(int line, String unit, List<String> cells, List<String> struck) {
    public RawRow {
        cells = List.copyOf(cells);
        struck = List.copyOf(struck);
    }

    /** A row of a text. */
    public RawRow(int line, List<String> cells) {
        this(line, "line", cells, List.of());
    }

    public RawRow(int line, String unit, List<String> cells) {
        this(line, unit, cells, List.of());
    }

    /** The cell in a column counted from 0; empty when the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** What of a cell is struck through. */
    public String struck(int column) {
        return column < struck.size() ? struck.get(column) : "";
    }

    /** What stands in the row, as it stands there, on one line for each line of a cell. */
    public String text() {
        return String.join("\t", cells).strip();
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The row without the empty cells beyond the given width, which spreadsheets leave behind. */
    RawRow trimmedTo(int width) {
        int end = cells.size();
        while (end > width && cells.get(end - 1).isBlank()) {
            end--;
        }
        return end == cells.size() ? this : new RawRow(line, unit, cells.subList(0, end), struck.subList(0, Math.min(end, struck.size())));
    }

    /** The row with empty cells at its end up to the given width. */
    RawRow paddedTo(int width) {
        if (cells.size() >= width) {
            return this;
        }
        List<String> padded = new ArrayList<>(cells);
        padded.addAll(Collections.nCopies(width - cells.size(), ""));
        return new RawRow(line, unit, padded, struck);
    }
}
