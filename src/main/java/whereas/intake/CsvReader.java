package whereas.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/**
 * Reads text whose cells are separated by commas, semicolons, tabs or bars, whichever the file uses. Cells are text and
 * nothing but text: no formula is computed and no number converted. The text is read as a stream; only its rows are kept.
 *
 * @param maxBytes the largest file that is read
 * @param maxRows the most rows that are read
 */
public record CsvReader(long maxBytes, int maxRows) {
    private static final int MOST_PROBLEMS = 20;
    private static final int LOOKED_AT = 100_000;
    private static final int BETWEEN_REPORTS = 500;
    private static final Pattern STARTING_LINE = Pattern.compile("starting at line (\\d+)");

    /** A reader with the limits that hold for every list. */
    public CsvReader() {
        this(RowLimits.BYTES, RowLimits.ROWS);
    }

    /** Reads a file; see {@link #read(ListFile, Watch)}. */
    public Result<RawTable> read(Path path) {
        return read(ListFile.of(path), Watch.NONE);
    }

    /** Reads the bytes of a file; see {@link #read(ListFile, Watch)}. */
    public Result<RawTable> read(String file, byte[] bytes) {
        return read(ListFile.of(file, bytes), Watch.NONE);
    }

    /**
     * Reads a file. The notes tell the encoding that was guessed; rows of a wrong length stay in the table,
     * see {@link RawTable#problem}.
     *
     * @throws Refused when it is too large, no text, empty, or its quotation marks do not match; with every such line
     */
    public Result<RawTable> read(ListFile file, Watch watch) {
        file.requireAtMost(maxBytes);
        DecodedText text = DecodedText.of(file);
        Result<RawTable> table = RawTable.of(file.name(), rows(text, watch));
        return new Result<>(table.value(), new Result<>(table.value(), text.notes()).with(table.notes()).notes());
    }

    /** The rows of a text, blank ones too. */
    public List<RawRow> rows(DecodedText text, Watch watch) {
        text.file().requireAtMost(maxBytes);
        String start = text.start(LOOKED_AT);
        char separator = Separator.of(start);
        int skipped = 0;
        // Excel's own way to announce the separator.
        if (start.matches("(?is)sep=.(\\R.*)?") && start.charAt(4) != '\n') {
            separator = start.charAt(4);
            skipped = 1;
        }
        return rows(text, separator == '"' || separator == '\n' || separator == '\r' ? ',' : separator, skipped, watch);
    }

    /** After a row whose quotation marks do not match, reading goes on at the next line so that all are reported. */
    private List<RawRow> rows(DecodedText text, char separator, int skipped, Watch watch) {
        List<RawRow> rows = new ArrayList<>();
        List<Note> problems = new ArrayList<>();
        int skip = skipped;
        while (skip >= 0) {
            skip = rows(text, separator, skip, rows, problems, watch);
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return rows;
    }

    /** Adds what can be read below the skipped lines; the answer is how many lines to skip next, or -1 at the end. */
    private int rows(DecodedText text, char separator, int skipped, List<RawRow> rows, List<Note> problems, Watch watch) {
        RowLimits limits = new RowLimits(text.file().name(), maxRows);
        CountingStream.Count read = new CountingStream.Count();
        try (Reader reader = text.open(read); var records = de.siegmar.fastcsv.reader.CsvReader.builder().fieldSeparator(separator)
                .skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).ofCsvRecord(after(reader, skipped))) {
            for (CsvRecord row : records) {
                limits.take(row.getFields());
                rows.add(new RawRow(skipped + (int) row.getStartingLineNumber(), row.getFields()));
                if (rows.size() % BETWEEN_REPORTS == 0) {
                    watch.check((double) read.bytes() / Math.max(1, text.file().size()), rows.size());
                }
            }
            return -1;
        } catch (CsvParseException e) {
            int line = startingLine(e.getMessage());
            problems.add(Note.error(text.file().name() + ":" + (skipped + line), e.getMessage().contains("limit")
                    ? "the row has more cells than any list of parties; see whether this is the right file"
                    : "the quotation marks of this row do not match, or text follows a closing one; "
                            + "write a quotation mark inside a quoted cell twice"));
            return problems.size() < MOST_PROBLEMS && hasMoreThan(text, skipped + line) ? skipped + line : -1;
        } catch (IOException | UncheckedIOException e) {
            throw text.file().unreadable();
        }
    }

    /** The parser names the line only in its message. */
    private static int startingLine(String message) {
        Matcher line = STARTING_LINE.matcher(message);
        return line.find() ? Integer.parseInt(line.group(1)) : 1;
    }

    private static boolean hasMoreThan(DecodedText text, int lines) {
        try (Reader reader = text.open()) {
            return after(reader, lines).read() >= 0;
        } catch (IOException e) {
            throw text.file().unreadable();
        }
    }

    /** The reader, moved behind so many lines, which may end as on any system. */
    private static Reader after(Reader reader, int lines) throws IOException {
        for (int line = 0; line < lines; line++) {
            int c = reader.read();
            while (c >= 0 && c != '\n' && c != '\r') {
                c = reader.read();
            }
            if (c == '\r') {
                reader.mark(1);
                if (reader.read() != '\n') {
                    reader.reset();
                }
            }
        }
        return reader;
    }
}
