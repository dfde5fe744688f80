package whereas.check.paper;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Patterns for words in running text: a blank in them stands for any white space, « ?» for white space or none. */
public final class Phrase {
    private static final Pattern LOOK_BEHIND = Pattern.compile("\\(\\?<[=!][^()]*\\)");

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

    /** A look behind takes one character for a blank: one that may look back any way is slow. */
    private static String spaced(String regex) {
        String behind = LOOK_BEHIND.matcher(regex).replaceAll(group -> Matcher.quoteReplacement(group.group().replace(" ", "\\s")));
        return behind.replace(" ?", "\\s*").replace(" ", "\\s+");
    }
}
