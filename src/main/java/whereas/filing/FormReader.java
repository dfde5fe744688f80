package whereas.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a form's text apart by the marks that the regulation uses. */
final class FormReader {
    private static final Pattern DATE = Pattern.compile("(due on )\\((DATE)\\) OR (filed on )\\((DATE)\\)");
    private static final Pattern OPTIONS = Pattern.compile("\\(INSERT ONE OF THE FOLLOWING OPTIONS IN \\{ }: (\\{[^{}]*}(?: or \\{[^{}]*})*)\\)");
    private static final Pattern OPTION = Pattern.compile("\\{([^{}]*)}");
    /** In one blank the word «or» is small; parentheses around small words belong to the text. */
    private static final Pattern BLANK = Pattern.compile("\\(([A-Z][A-Z',/ ]*(?: or [A-Z ]+)?)\\)");
    private static final Pattern MARK = Pattern.compile(DATE + "|" + OPTIONS + "|" + BLANK);

    private final List<String> names;
    private int choices;

    private FormReader(List<String> names) {
        this.names = names;
    }

    /**
     * The pieces of a text.
     *
     * @param names for its choices, in their order
     * @throws IllegalArgumentException when the text has more or fewer choices than names
     */
    static List<FormPart> read(String text, List<String> names) {
        FormReader reader = new FormReader(names);
        List<FormPart> parts = reader.parts(text);
        if (reader.choices != names.size()) {
            throw new IllegalArgumentException("the form gives " + reader.choices + " choices, but " + names.size() + " are named (field «choices»)");
        }
        return parts;
    }

    private List<FormPart> parts(String text) {
        List<FormPart> parts = new ArrayList<>();
        Matcher mark = MARK.matcher(text);
        int done = 0;
        while (mark.find()) {
            if (mark.start() > done) {
                parts.add(new FormPart.Words(text.substring(done, mark.start())));
            }
            parts.add(part(mark.group()));
            done = mark.end();
        }
        if (done < text.length()) {
            parts.add(new FormPart.Words(text.substring(done)));
        }
        return List.copyOf(parts);
    }

    private FormPart part(String mark) {
        Matcher date = DATE.matcher(mark);
        if (date.matches()) {
            return new FormPart.Choice(name(), List.of(
                    List.of(new FormPart.Words(date.group(1)), new FormPart.Blank(date.group(2))),
                    List.of(new FormPart.Words(date.group(3)), new FormPart.Blank(date.group(4)))));
        }
        Matcher options = OPTIONS.matcher(mark);
        if (options.matches()) {
            String name = name();
            return new FormPart.Choice(name, OPTION.matcher(options.group(1)).results().map(option -> parts(option.group(1))).toList());
        }
        return new FormPart.Blank(mark.substring(1, mark.length() - 1));
    }

    private String name() {
        return choices < names.size() ? names.get(choices++) : "choice " + ++choices;
    }
}
