package whereas.intake.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whereas.intake.BlockFinder;
import whereas.intake.CsvReader;
import whereas.intake.DecodedText;
import whereas.intake.ListFile;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.Region;
import whereas.intake.Watch;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Reads text: values that are separated by a character, or addresses as they stand in letters and certificates. */
final class TextReader {
    /** Texts with address blocks are letters and lists of hundreds; whatever is larger is separated values. */
    private static final long LARGEST_LETTER = 5_000_000;
    private static final double AGREED = 0.9;
    private static final Pattern PROSE = Pattern.compile("(?s).{160,}|.*\\p{Ll}{3,}[.;:] \\p{Lu}.*");

    private TextReader() {
    }

    /** @throws Refused when it is no text, or neither a list nor a text with addresses */
    static Result<RawTable> read(ListFile file, Watch watch) {
        DecodedText text = DecodedText.of(file);
        if (file.size() > LARGEST_LETTER) {
            return new CsvReader().read(file, watch);
        }
        List<RawRow> lines = lines(text);
        Result<RawTable> table = of(file.name(), lines, () -> new CsvReader().read(file, watch));
        return new Result<>(table.value(), new Result<>(table.value(), text.notes()).with(table.notes().stream()
                .filter(note -> !text.notes().contains(note)).toList()).notes());
    }

    /** How the lines are read when they are separated values. */
    interface Separated {
        Result<RawTable> read();
    }

    /**
     * Reads lines of which each is one cell.
     *
     * @param separated reads the same lines as separated values
     */
    static Result<RawTable> of(String file, List<RawRow> lines, Separated separated) {
        Shape shape = Shape.of(lines);
        if (shape.hasHeadings()) {
            return separated.read();
        }
        if (!shape.isLayout() && shape.agreement() >= AGREED && !shape.isSpaced()) {
            return separated.read();
        }
        BlockFinder.Found found = BlockFinder.in(file, List.of(new Region.Lines(lines)));
        if (found.complete() > 0) {
            return new Result<>(found.table(), found.notes());
        }
        if (lines.stream().filter(line -> PROSE.matcher(line.cell(0)).matches()).count() * 3 > lines.stream().filter(line ->
                !line.isBlank()).count()) {
            throw new Refused(List.of(Note.error(file,
                    "this text names no address and no e-mail address that could be told from its sentences; "
                    + "copy the addresses alone, with a blank line between them")));
        }
        return separated.read();
    }

    private static List<RawRow> lines(DecodedText text) {
        List<RawRow> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(text.open())) {
            int number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines.add(new RawRow(number++, List.of(line)));
            }
        } catch (IOException e) {
            throw text.file().unreadable();
        }
        return lines;
    }
}
