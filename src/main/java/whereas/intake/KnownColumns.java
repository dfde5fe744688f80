package whereas.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whereas.result.Note;
import whereas.result.Refused;

/** The columns of a file whose headings are fixed, in whatever order they stand. */
final class KnownColumns {
    private final Map<String, Integer> indexes = new HashMap<>();

    /** @throws Refused with every heading that is missing or stands twice */
    KnownColumns(RawTable table, List<String> names) {
        List<Note> problems = new ArrayList<>();
        List<String> headings = table.headings().cells().stream().map(cell -> Cells.clean(cell).toLowerCase(Locale.ROOT)).toList();
        for (String name : names) {
            int index = headings.indexOf(name);
            if (index < 0 || headings.lastIndexOf(name) != index) {
                problems.add(Note.error(table.where(table.headings()), index < 0
                        ? "the column «" + name + "» is missing; the headings of this file are " + String.join(", ", names)
                        : "there are two columns «" + name + "»; delete one"));
            }
            indexes.put(name, index);
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /** The cell of a row in a column, cleaned; empty when there is nothing in it. */
    String cell(RawRow row, String column) {
        return Cells.clean(row.cell(indexes.get(column)));
    }
}
