package whereas.check.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as rows of words and blanks, one row for each way to choose among its options. A blank is an empty text.
 *
 * <p>The sentence on the proceeding is one blank behind «pursuant to the»: its options differ too much between filings to be
 * compared word by word.
 */
final class FormWords {
    static final String BLANK = "";
    private static final Pattern DATE = Pattern.compile("(due on )\\(DATE\\) OR (filed on )\\(DATE\\)");
    private static final Pattern OPTIONS = Pattern.compile("\\(INSERT ONE OF THE FOLLOWING OPTIONS IN \\{ }: (\\{[^{}]*}(?: or "
            + "\\{[^{}]*})*)\\)");
    private static final Pattern OPTION = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern BLANK_MARK = Pattern.compile("\\(([A-Z][A-Z',/ ]*(?: or [A-Z ]+)?)\\)");

    private FormWords() {
    }

    static List<List<String>> variants(String form) {
        List<String> texts = new ArrayList<>(List.of(form));
        for (boolean changed = true; changed;) {
            changed = false;
            List<String> next = new ArrayList<>();
            for (String text : texts) {
                List<String> expanded = expand(text);
                changed |= expanded.size() > 1 || !expanded.getFirst().equals(text);
                next.addAll(expanded);
            }
            texts = next;
        }
        return texts.stream().map(FormWords::words).toList();
    }

    private static List<String> expand(String text) {
        Matcher date = DATE.matcher(text);
        if (date.find()) {
            return List.of(replaced(text, date, date.group(1) + "(DATE)"), replaced(text, date, date.group(2) + "(DATE)"));
        }
        Matcher options = OPTIONS.matcher(text);
        if (!options.find()) {
            return List.of(text);
        }
        if (options.group(1).contains("{THE ")) {
            return List.of(replaced(text, options, "(SEGMENT)"));
        }
        return OPTION.matcher(options.group(1)).results().map(option -> replaced(text, options, option.group(1)
                .toLowerCase(Locale.US))).toList();
    }

    private static String replaced(String text, Matcher at, String by) {
        return text.substring(0, at.start()) + by + text.substring(at.end());
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String marked = BLANK_MARK.matcher(text).replaceAll(" \u0001 ");
        for (String word : marked.strip().split("\\s+")) {
            String plain = word.startsWith("\u0001") ? BLANK : Departures.plain(word);
            // Punctuation alone is no word, and a blank behind a blank is one blank.
            if (word.startsWith("\u0001") ? words.isEmpty() || !words.getLast().isEmpty() : !plain.isEmpty()) {
                words.add(plain);
            }
        }
        return words;
    }
}
