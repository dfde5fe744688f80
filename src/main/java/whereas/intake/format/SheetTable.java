package whereas.intake.format;

import java.util.List;
import whereas.intake.BlockFinder;
import whereas.intake.ListFile;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.Region;
import whereas.result.Note;
import whereas.result.Result;

/** Makes a table of the rows of a sheet, which may be a list with headings or addresses laid out in columns. */
final class SheetTable {
    /** Layouts are pages of addresses; a longer sheet is a list. */
    private static final int LONGEST_LAYOUT = 5_000;

    private SheetTable() {
    }

    static Result<RawTable> of(String file, List<RawRow> rows) {
        if (rows.size() <= LONGEST_LAYOUT && BlockFinder.isLayout(rows)) {
            BlockFinder.Found found = BlockFinder.in(file, List.of(new Region.Grid(rows)));
            return new Result<>(found.table(), found.notes());
        }
        return RawTable.ofSheet(file, rows);
    }

    /** What to say about the sheets that were not read. */
    static Note others(ListFile file, String read, List<String> others) {
        return Note.warning(file.name(), "the sheet «" + read + "» was read and " + XlsxReader.quoted(others) + (others.size() == 1
                ? " was" : " were")
                + " left out; to read another sheet, save it as a file of its own");
    }
}
