package whereas.intake.format;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import whereas.intake.CsvReader;
import whereas.intake.RawRow;
import whereas.intake.RawTable;

/** The rows of a file of separated values, with the headings as the first. */
final class CsvRows {
    private CsvRows() {
    }

    static List<List<String>> of(Path file) {
        RawTable table = new CsvReader().read(file).value();
        List<List<String>> rows = new ArrayList<>(List.of(table.headings().cells()));
        rows.addAll(table.rows().stream().map(RawRow::cells).toList());
        return rows;
    }
}
