package whereas.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Reads the rows of a table as parties. */
public final class PartyListReader {
    private static final int BETWEEN_REPORTS = 500;

    private PartyListReader() {
    }

    /**
     * Reads a file of comma-separated values (or values separated by semicolons, tabs or bars) with columns that are guessed.
     *
     * @throws Refused when the file cannot be read at all; rows that cannot be read are among the parties of the result
     */
    public static Result<PartyList> read(Path file) {
        Result<RawTable> table = new CsvReader().read(file);
        Result<PartyList> list = read(table.value());
        return new Result<>(list.value(), table.with(list.notes()).notes());
    }

    /** Reads a table with columns that are guessed; the notes tell which were not used and which rows are one party. */
    public static Result<PartyList> read(RawTable table) {
        return read(table, Watch.NONE);
    }

    /** Reads a table with columns that are guessed; see {@link #read(RawTable)}. */
    public static Result<PartyList> read(RawTable table, Watch watch) {
        boolean bare = ColumnGuess.lacksHeadings(table);
        RawTable headed = bare ? table.withoutHeadings() : table;
        Result<PartyList> list = read(headed, ColumnMapping.guess(headed), watch);
        List<Note> notes = bare ? List.of(Note.info(table.where(table.headings()),
                "the first row looks like a party, not like headings, and was read as one")) : List.of();
        return new Result<>(list.value(), new Result<>(list.value(), notes).with(list.notes()).notes());
    }

    /**
     * Reads a table with the columns that the caller chose.
     *
     * @throws Refused when no column is the name
     */
    public static Result<PartyList> read(RawTable table, ColumnMapping mapping) {
        return read(table, mapping, Watch.NONE);
    }

    /** Reads a table with the columns that the caller chose; see {@link #read(RawTable, ColumnMapping)}. */
    public static Result<PartyList> read(RawTable table, ColumnMapping mapping, Watch watch) {
        if (!mapping.has(Meaning.NAME) && !mapping.has(Meaning.BLOCK)) {
            throw new Refused(table.where(table.headings()), "it is not plain which column holds the names; the headings are "
                    + table.headings().cells().stream().map(cell -> "«" + Cells.shown(cell) + "»").collect(Collectors.joining(", "))
                    + "; call one of them Name");
        }
        List<Note> notes = new ArrayList<>();
        mapping.unused(table).forEach(column -> notes.add(Note.info(table.where(table.headings()),
                "the column «" + column.heading() + "» was not used, because " + column.reason())));
        if (table.rows().isEmpty()) {
            notes.add(Note.warning(table.file(), "there are headings but no parties below them"));
        }
        List<ImportedParty> rows = new ArrayList<>(table.rows().size());
        for (RawRow row : table.rows()) {
            if (rows.size() % BETWEEN_REPORTS == 0) {
                watch.between(0, 0.5).check((double) rows.size() / table.rows().size(), rows.size());
            }
            rows.add(PartyRow.read(table, mapping, row));
        }
        Result<List<ImportedParty>> parties = PartyMerge.merge(table.file(), rows, watch.between(0.5, 1));
        notes.addAll(parties.notes());
        return new Result<>(new PartyList(table, mapping, parties.value()), notes);
    }
}
