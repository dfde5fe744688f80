package whereas.filing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.result.Refused;

/**
 * Prints a form: its own words, with each blank filled and one option of each choice taken. Words in braces, which the form
 * prints in capitals, are printed in small letters; the one «the» that stands both before the braces and inside them is
 * printed once. For several persons the form's own pronouns change: I to we, my to our, am to are.
 *
 * @param blanks the values of the blanks by the form's names for them
 * @param picks which option is taken of each choice, by the choice's name; the segment's comes with each proceeding
 * @param proceedings for each proceeding that the segment's sentence names, the option taken and the values of its blanks
 */
record FormFilling(CertificationForm form, boolean several, Map<String, List<Passage>> blanks, Map<String, Integer> picks,
                   List<Proceeding> proceedings) {
    static final String SEGMENT = "segment";
    private static final Pattern PRONOUN = Pattern.compile("(?<start>(?:^|\\. ))I\\b|\\b(?<word>I|my|am)\\b");

    /** One proceeding of the segment's sentence. */
    record Proceeding(int option, Map<String, List<Passage>> blanks) {
    }

    /**
     * The text of the form.
     *
     * @param employers for each employer of persons, the blanks of the part that names them
     */
    List<Passage> print(List<Map<String, List<Passage>>> employers) {
        List<Passage> printed = new ArrayList<>();
        printed.add(Passage.fixed(words(CertificationForm.FIRST_WORD)));
        printed.addAll(employers.isEmpty() ? Passage.missing("who certifies") : Passage.list(employers.stream().map(values -> parts(form.personParts(), values, false)).toList()));
        printed.addAll(parts(form.parts(), blanks, false));
        return joined(printed);
    }

    private List<Passage> parts(List<FormPart> parts, Map<String, List<Passage>> values, boolean small) {
        List<Passage> printed = new ArrayList<>();
        for (FormPart part : parts) {
            switch (part) {
                case FormPart.Words words -> printed.add(Passage.fixed(small ? words.text().toLowerCase(Locale.US) : words(words.text())));
                case FormPart.Blank blank -> printed.addAll(value(blank, values));
                case FormPart.Choice choice when choice.name().equals(SEGMENT) -> printed.addAll(segment(choice, printed.getLast().text()));
                case FormPart.Choice choice -> printed.addAll(parts(choice.options().get(picks.get(choice.name())), values, true));
            }
        }
        return printed;
    }

    private List<Passage> segment(FormPart.Choice choice, String before) {
        List<List<Passage>> all = new ArrayList<>();
        for (Proceeding proceeding : proceedings) {
            Map<String, List<Passage>> values = new HashMap<>(blanks);
            values.putAll(proceeding.blanks());
            List<Passage> option = parts(choice.options().get(proceeding.option()), values, true);
            String first = option.getFirst().text();
            if (all.isEmpty() && before.endsWith("the ") && first.startsWith("the ")) {
                option.set(0, Passage.fixed(first.substring("the ".length())));
            }
            all.add(option);
        }
        return Passage.list(all);
    }

    private List<Passage> value(FormPart.Blank blank, Map<String, List<Passage>> values) {
        List<Passage> value = values.get(blank.name());
        if (value == null) {
            throw new Refused("official/certification-forms.yaml", "the " + form.title().toLowerCase(Locale.US) + " has the blank ("
                    + blank.name() + "), which the program cannot fill; put the shipped form back");
        }
        return value;
    }

    /** Words of the form, in the plural where several persons certify. */
    private String words(String text) {
        if (!several) {
            return text;
        }
        return PRONOUN.matcher(text).replaceAll(found -> Matcher.quoteReplacement(plural(found)));
    }

    private static String plural(MatchResult found) {
        if (found.group("start") != null) {
            return found.group("start") + "We";
        }
        return switch (found.group("word")) {
            case "I" -> "we";
            case "my" -> "our";
            default -> "are";
        };
    }

    /** Runs of the same kind put together. */
    private static List<Passage> joined(List<Passage> passages) {
        List<Passage> joined = new ArrayList<>();
        for (Passage passage : passages) {
            if (!joined.isEmpty() && joined.getLast().kind() == passage.kind() && !passage.missing()) {
                joined.add(new Passage(passage.kind(), joined.removeLast().text() + passage.text()));
            } else {
                joined.add(passage);
            }
        }
        return joined;
    }
}
