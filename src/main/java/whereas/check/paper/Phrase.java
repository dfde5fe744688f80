package whereas.check.paper;

import java.util.regex.Pattern;

/** Patterns for words in running text: a blank in them stands for any white space, « ?» for white space or none. */
public final class Phrase {
    private Phrase() {
    }

    /** A pattern that minds no case. */
    public static Pattern of(String regex) {
        return Pattern.compile(spaced(regex), Pattern.CASE_INSENSITIVE);
    }

    /** A pattern that minds case. */
    public static Pattern exact(String regex) {
        return Pattern.compile(spaced(regex));
    }

    private static String spaced(String regex) {
        return regex.replace(" ?", "\\s*").replace(" ", "\\s+");
    }
}
