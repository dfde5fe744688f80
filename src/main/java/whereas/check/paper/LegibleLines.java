package whereas.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.intake.FileLine;
import whereas.intake.FileText;
import whereas.result.Note;

/**
 * The lines of a file as people write them. Thousands of blanks, of empty lines or of letters without a blank stand in no paper, but a
 * pattern may take the square of their number to read over them; so they are shortened, and what was left out is said.
 */
final class LegibleLines {
    private static final int BLANKS = 120;
    private static final int EMPTY_LINES = 3;
    private static final int LETTERS = 1500;
    private static final Pattern GAP = Pattern.compile("[ \\u00A0]{" + BLANKS + ",}+");
    private static final Pattern WORD = Pattern.compile("\\S{" + LETTERS + ",}+");

    private LegibleLines() {
    }

    static List<FileLine> of(FileText file, List<Note> notes) {
        List<FileLine> lines = new ArrayList<>();
        Optional<FileLine> cut = Optional.empty();
        int empty = 0;
        for (FileLine line : file.lines()) {
            String text = GAP.matcher(line.text()).replaceAll(" ".repeat(BLANKS));
            empty = text.isBlank() ? empty + 1 : 0;
            if (empty > EMPTY_LINES) {
                continue;
            }
            String shortened = WORD.matcher(text).replaceAll(word -> Matcher.quoteReplacement(word.group().substring(0, LETTERS)));
            cut = cut.isEmpty() && shortened.length() < text.length() ? Optional.of(line) : cut;
            lines.add(shortened.equals(line.text()) ? line : new FileLine(line.number(), line.page(), shortened));
        }
        cut.ifPresent(line -> notes.add(Note.warning(file.file() + ", line " + line.number(), "more than " + LETTERS
                + " letters stand here without a blank; only the first of them were read")));
        return lines;
    }
}
