package whereas.writer.sheet;

import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes a list as comma-separated values that any spreadsheet program can open without running anything. A cell that such a
 * program would take for a formula gets an apostrophe before it, which is how these programs mark text themselves; every cell is
 * quoted, so that the first one cannot announce another separator either.
 */
public final class CsvWriter {
    private static final String MARK = "\uFEFF";
    /** What begins a formula in some program, wide forms of the signs included, behind blanks or line breaks too. */
    private static final Pattern FORMULA = Pattern.compile("^[\\s\\p{Z}\\p{Cf}\"']*[=+\\-@|%\uFF1D\uFF0B\uFF0D\uFF20\u2212].*|^[\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(?:\\.\\d{1,10})?");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]");

    private CsvWriter() {
    }

    /** The file's text, which begins with a byte order mark so that accents are read as they were written. */
    public static String write(List<String> header, List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.write(MARK);
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder().quoteStrategy(QuoteStrategies.ALWAYS).lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(header.stream().map(CsvWriter::safe).toList());
            rows.forEach(row -> csv.writeRecord(row.stream().map(CsvWriter::safe).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A cell that is nothing but text or a number. */
    private static String safe(String cell) {
        String visible = CONTROL.matcher(cell).replaceAll("");
        return FORMULA.matcher(visible).matches() && !NUMBER.matcher(visible).matches() ? "'" + visible : visible;
    }
}
