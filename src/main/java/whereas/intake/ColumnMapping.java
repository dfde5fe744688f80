package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which column of a table means what, with the reason for each; a guess at first, which the user may change. */
public record ColumnMapping(List<Column> columns) {
    /**
     * A column and its meaning.
     *
     * @param meaning empty when the column is not used
     * @param reason why it has this meaning or none, in words that follow «because»
     */
    public record Column(int index, String heading, Optional<Meaning> meaning, String reason) {
        private Column as(Optional<Meaning> other, String because) {
            return new Column(index, heading, other, because);
        }
    }

    public ColumnMapping {
        columns = List.copyOf(columns);
    }

    /** Guesses by the words of the headings, then by what the cells look like. */
    public static ColumnMapping guess(RawTable table) {
        return new ColumnGuess(table).mapping();
    }

    /**
     * The mapping of a list whose headings are known from an earlier one.
     *
     * @param words for each column the name of its meaning, or an empty text, as {@link #words()} gave them
     */
    public static ColumnMapping remembered(RawTable table, List<String> words) {
        return new ColumnMapping(IntStream.range(0, table.headings().cells().size()).mapToObj(i -> {
            Optional<Meaning> meaning = Stream.of(Meaning.values()).filter(m -> i < words.size() && m.name().equals(words.get(i)))
                    .findFirst();
            return new Column(i, Cells.shown(table.headings().cell(i)), meaning, "an earlier list with these headings was read so");
        }).toList());
    }

    /** The names of the meanings, column by column, by which the mapping can be remembered. */
    public List<String> words() {
        return columns.stream().map(column -> column.meaning().map(Meaning::name).orElse("")).toList();
    }

    /** The same mapping but for one column; a meaning that only one column may have is taken from the other that had it. */
    public ColumnMapping with(int index, Meaning meaning) {
        return new ColumnMapping(columns.stream().map(column -> {
            if (column.index() == index) {
                return column.as(Optional.of(meaning), "it was chosen");
            }
            boolean loses = !meaning.several() && column.meaning().equals(Optional.of(meaning));
            return loses ? column.as(Optional.empty(), "another column was chosen as the " + meaning.words()) : column;
        }).toList());
    }

    /** The same mapping with one column left unused. */
    public ColumnMapping without(int index) {
        return new ColumnMapping(columns.stream()
                .map(column -> column.index() == index ? column.as(Optional.empty(), "it was set aside") : column).toList());
    }

    public boolean has(Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning().equals(Optional.of(meaning)));
    }

    /** The cells of a row that have a meaning and are not blank, in the order of the columns. */
    public List<String> cells(RawRow row, Meaning meaning) {
        return columns.stream().filter(column -> column.meaning().equals(Optional.of(meaning)))
                .map(column -> row.cell(column.index())).filter(cell -> !cell.isBlank()).toList();
    }

    /** The columns that hold something and have no meaning. */
    public List<Column> unused(RawTable table) {
        return columns.stream().filter(column -> column.meaning().isEmpty())
                .filter(column -> table.rows().stream().anyMatch(row -> !row.cell(column.index()).isBlank())).toList();
    }

    /** The mapping as lines of text: column, meaning, reason. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        IntStream.range(0, columns.size()).mapToObj(columns::get).forEach(column -> lines.add("«" + Cells.shown(column.heading()) + "»: "
                + column.meaning().map(Meaning::words).orElse("not used") + ", because " + column.reason()));
        return lines;
    }
}
