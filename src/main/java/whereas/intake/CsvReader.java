package whereas.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
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
 * nothing but text: no formula is computed and no number converted.
 *
 * @param maxBytes the largest file that is read
 * @param maxRows the most rows that are read
 */
public record CsvReader(int maxBytes, int maxRows) {
    private static final int MOST_PROBLEMS = 20;
    private static final Pattern STARTING_LINE = Pattern.compile("starting at line (\\d+)");

    /** A reader with limits that no list of parties should reach: 10 MB and 5,000 rows. */
    public CsvReader() {
        this(10_000_000, 5_000);
    }

    /** Reads a file; see {@link #read(String, byte[])}. */
    public Result<RawTable> read(Path path) {
        return read(InputFile.name(path), InputFile.read(path, maxBytes));
    }

    /**
     * Reads the bytes of a file. The notes tell the encoding that was guessed; rows of a wrong length stay in the table,
     * see {@link RawTable#problems()}.
     *
     * @param file the name that problems are reported under
     * @throws Refused when it is too large, no text, empty, or its quotation marks do not match; with every such line
     */
    public Result<RawTable> read(String file, byte[] bytes) {
        if (bytes.length > maxBytes) {
            throw InputFile.tooLarge(file, maxBytes);
        }
        Result<String> decoded = Encoding.decode(file, bytes);
        String text = decoded.value();
        char separator = Separator.of(text);
        int skipped = 0;
        // Excel's own way to announce the separator.
        if (text.regionMatches(true, 0, "sep=", 0, 4) && lineStart(text, 2) <= 7 && text.length() > 4) {
            separator = text.charAt(4);
            skipped = 1;
        }
        if (separator == '"' || separator == '\n' || separator == '\r') {
            separator = ',';
        }
        Result<RawTable> table = RawTable.of(file, rows(file, text, separator, skipped));
        return new Result<>(table.value(), decoded.with(table.notes()).notes());
    }

    /** After a row whose quotation marks do not match, reading goes on at the next line so that all are reported. */
    private List<RawRow> rows(String file, String text, char separator, int skipped) {
        List<RawRow> rows = new ArrayList<>();
        List<Note> problems = new ArrayList<>();
        int skip = skipped;
        while (skip >= 0) {
            skip = rows(file, text.substring(lineStart(text, skip + 1)), separator, skip, rows, problems);
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return rows;
    }

    /** Adds what can be read below the skipped lines; the answer is how many lines to skip next, or -1 at the end. */
    private int rows(String file, String text, char separator, int skipped, List<RawRow> rows, List<Note> problems) {
        try (var records = de.siegmar.fastcsv.reader.CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                rows.add(new RawRow(skipped + (int) row.getStartingLineNumber(), row.getFields()));
                if (rows.size() > maxRows + 1) {
                    throw new Refused(file, "the file has more than " + maxRows + " rows, the most that are read; divide it");
                }
            }
            return -1;
        } catch (CsvParseException e) {
            int line = startingLine(e.getMessage());
            problems.add(Note.error(file + ":" + (skipped + line), e.getMessage().contains("limit")
                    ? "the row has more cells than any list of parties; see whether this is the right file"
                    : "the quotation marks of this row do not match, or text follows a closing one; "
                            + "write a quotation mark inside a quoted cell twice"));
            return problems.size() < MOST_PROBLEMS && lineStart(text, line + 1) < text.length() ? skipped + line : -1;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parser names the line only in its message. */
    private static int startingLine(String message) {
        Matcher line = STARTING_LINE.matcher(message);
        return line.find() ? Integer.parseInt(line.group(1)) : 1;
    }

    /** The index at which a line begins, lines counted from 1; the text's length when it has fewer. */
    private static int lineStart(String text, int line) {
        int at = 0;
        for (int i = 1; i < line && at < text.length(); i++) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return Math.min(at, text.length());
    }
}
