package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/**
 * The rows of a file below their headings: what every format is read into before anything is understood.
 *
 * @param file the name that problems are reported under
 * @param titles the rows above the headings, which belong to no column
 */
public record RawTable(String file, List<RawRow> titles, RawRow headings, List<RawRow> rows) {
    public RawTable {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /**
     * Makes a table of a file's rows: blank rows fall away, and so does a title above the headings, which is told.
     *
     * @throws Refused when there is no row but blank ones
     */
    public static Result<RawTable> of(String file, List<RawRow> all) {
        return of(file, all, false);
    }

    /** Makes a table of the rows of a sheet, which leaves empty cells at the end of a row away. */
    public static Result<RawTable> ofSheet(String file, List<RawRow> all) {
        return of(file, all, true);
    }

    private static Result<RawTable> of(String file, List<RawRow> all, boolean sheet) {
        List<RawRow> rows = all.stream().filter(row -> !row.isBlank()).toList();
        if (rows.isEmpty()) {
            throw new Refused(file, "the file has no rows; export the list again with its headings and parties");
        }
        int width = rows.stream().mapToInt(RawTable::filled).max().orElse(1);
        int first = 0;
        List<Note> notes = new ArrayList<>();
        while (width > 2 && first < rows.size() - 1 && filled(rows.get(first)) == 1) {
            notes.add(Note.info(file + ":" + rows.get(first).line(),
                    "«" + Cells.shown(rows.get(first).cells().stream().filter(c -> !c.isBlank()).findFirst().orElse(""))
                            + "» was taken for a title above the headings and left out"));
            first++;
        }
        RawRow headings = rows.get(first).trimmedTo(1);
        List<RawRow> below = rows.subList(first + 1, rows.size());
        // Empty cells that all rows have at their end are a spreadsheet's; those of one row show that its cells have shifted.
        int padded = Math.max(rows.get(first).cells().size(), below.stream().mapToInt(row -> row.cells().size()).min().orElse(0));
        return new Result<>(new RawTable(file, rows.subList(0, first), headings, below.stream()
                .map(row -> row.cells().size() <= padded ? row.trimmedTo(headings.cells().size()) : row)
                .map(row -> sheet ? row.paddedTo(headings.cells().size()) : row).toList()), notes);
    }

    private static int filled(RawRow row) {
        return (int) row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** The same table when its first row turns out to be no headings but a row like the others. */
    public RawTable withoutHeadings() {
        List<RawRow> all = new ArrayList<>();
        all.add(headings);
        all.addAll(rows);
        return new RawTable(file, titles, new RawRow(headings.line(), headings.unit(), numbers()), all);
    }

    /** Whether the file itself has headings. */
    public boolean isHeaded() {
        return !headings.cells().equals(numbers());
    }

    private List<String> numbers() {
        return IntStream.rangeClosed(1, headings.cells().size()).mapToObj(i -> "column " + i).toList();
    }

    /** Where a row stands, for a note. */
    public String where(RawRow row) {
        return file + ":" + row.line();
    }

    /** What is wrong with the shape of a row, in one sentence; empty when it has a cell for each heading. */
    public Optional<String> problem(RawRow row) {
        int expected = headings.cells().size();
        int found = row.cells().size();
        if (found == expected) {
            return Optional.empty();
        }
        return Optional.of("the row has " + count(found) + " but there " + (expected == 1 ? "is 1 heading" : "are " + expected
                + " headings")
                + (found > expected ? "; put quotation marks around a cell that contains the separator"
                : "; a cell or a separator is missing"));
    }

    private static String count(int cells) {
        return cells == 1 ? "1 cell" : cells + " cells";
    }
}
