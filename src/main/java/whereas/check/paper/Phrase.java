package whereas.check.paper;

import java.util.regex.Pattern;

/** Patterns for words in running text: a blank in them stands for any white space, and case does not count. */
public final class Phrase {
    private Phrase() {
    }

    /** A pattern that minds no case. */
    public static Pattern of(String regex) {
        return Pattern.compile(regex.replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE);
    }

    /** A pattern that minds case. */
    public static Pattern exact(String regex) {
        return Pattern.compile(regex.replace(" ", "\\s+"));
    }
}
