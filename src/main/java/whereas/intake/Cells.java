package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a cell made fit for a document, and what had to be done or feared for it. */
final class Cells {
    /** The most characters that a name, an address or any other fact may have. */
    static final int LONGEST = 1000;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\t\\n\\r\\u000B\\f\\u0085]]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern PLACEHOLDER = Pattern.compile(
            "(?iU)\\[[^]]*]|\\?\\?+|\\bx{3,}\\b|"
            + "\\b(tbd|tbc|t\\.b\\.d\\.|unknown|to be (determined|confirmed))\\b|^\\W*(n/?a|none|missing|null|-+)\\W*$");
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+@-].*", Pattern.DOTALL);

    private Cells() {
    }

    /** One line of visible text: white space becomes single blanks, characters that nobody can see go. */
    static String clean(String cell) {
        return SPACE.matcher(INVISIBLE.matcher(cell).replaceAll("")).replaceAll(" ").strip();
    }

    /** As {@link #clean}, but the line breaks stay. */
    static String cleanLines(String cell) {
        return String.join("\n", BREAK.splitAsStream(cell).map(Cells::clean).filter(line -> !line.isEmpty()).toList());
    }

    /** A cell as a message quotes it. */
    static String shown(String cell) {
        String text = clean(cell.substring(0, Math.min(LONGEST, cell.length())));
        return text.length() <= 120 ? text : text.substring(0, 119) + "…";
    }

    static boolean isPlaceholder(String text) {
        return PLACEHOLDER.matcher(text).find();
    }

    /** What is doubtful about a name as it was typed, each as one sentence. */
    static List<String> doubts(String what, String cell) {
        List<String> doubts = new ArrayList<>();
        String text = clean(cell);
        if (INVISIBLE.matcher(cell).find()) {
            doubts.add(what + " «" + shown(cell) + "» had invisible characters, which were left out; compare it with its source");
        }
        if (text.indexOf('\uFFFD') >= 0) {
            doubts.add(what + " «" + shown(cell) + "» has a character that could not be read; type it again");
        }
        if (BREAK.splitAsStream(cell.strip()).filter(line -> !line.isBlank()).count() > 1) {
            doubts.add(what + " «" + shown(cell) + "» stood on several lines, which were joined; it may hold more than it should");
        }
        if (isPlaceholder(text)) {
            doubts.add(what + " «" + shown(cell) + "» looks like a placeholder; fill it in");
        }
        if (FORMULA.matcher(cell).matches()) {
            doubts.add(what + " «" + shown(cell) + "» begins like a spreadsheet formula; it was kept as text");
        }
        return doubts;
    }
}
