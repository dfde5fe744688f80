package whereas.intake;

import java.util.List;

/**
 * One row of a file as it stands there, nothing trimmed and nothing understood yet.
 *
 * @param line the line of the file on which the row begins, counted from 1
 */
public record RawRow(int line, List<String> cells) {
    public RawRow {
        cells = List.copyOf(cells);
    }

    /** The cell in a column counted from 0; empty when the row ends before it. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The row without the empty cells beyond the given width, which spreadsheets leave behind. */
    RawRow trimmedTo(int width) {
        int end = cells.size();
        while (end > width && cells.get(end - 1).isBlank()) {
            end--;
        }
        return end == cells.size() ? this : new RawRow(line, cells.subList(0, end));
    }
}
