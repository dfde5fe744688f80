package whereas.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.intake.FileLine;
import whereas.intake.FileText;

/** Slips of the pen at random: what may be changed in a text, and how. */
final class Mutations {
    private static final List<String> WORDS = List.of("seldom", "purple", "harbor", "perhaps", "violet", "elsewhere", "granite");

    /** The families of what is changed. */
    enum Kind {
        DATE("(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}", Mutations::otherDate),
        WEEKDAY("(?:Mon|Tues|Wednes|Thurs|Fri)day(?=, [A-Z])", (day, random) -> day.equals("Monday") ? "Tuesday" : "Monday"),
        NAME("(?<=\\n|, |by |for |I, )[A-Z][a-z]+ (?:[A-Z][\\w.]+ ){0,2}[A-Z][a-z]{3,}(?=,|\\n| and)", Mutations::slip),
        NUMBER("(?<=UPC )\\d{12}|[AC]-\\d{3}-\\d{3}|\\(?\\d{3}\\)?[ .-]\\d{3}[.-]\\d{4}|25249\\.\\d|25903|351\\.\\d{3}|(?<=Total "
                + "Pages: )\\d+|18 U\\.S\\.C\\. 1001", Mutations::otherDigit),
        ADDRESS("[\\w.]+@[\\w.]+\\w|(?<=\\n)\\d+ [A-Z][^\\n\\t]{4,28}(?=\\n|,)|(?<=[A-Z]{2} )\\d{5}", Mutations::slip),
        FREE_WORD("\\b[a-z]{4,}\\b", (_, random) -> WORDS.get(random.nextInt(WORDS.size())));

        private final Pattern pattern;
        private final BiFunction<String, Random, String> change;

        Kind(String pattern, BiFunction<String, Random, String> change) {
            this.pattern = Pattern.compile(pattern);
            this.change = change;
        }

        Pattern pattern() {
            return pattern;
        }

        String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        String changed(String words, Random random) {
            return change.apply(words, random);
        }
    }

    private Mutations() {
    }

    static FileText text(String file, String text) {
        List<FileLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new FileLine(lines.size() + 1, 0, line));
        }
        return new FileText(file, lines, 0);
    }

    /** Whether a finding points at what was changed, or names it. */
    static boolean about(Finding finding, String was, String is, String text, int position) {
        int line = (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
        String all = (finding.message() + " " + finding.place().quote()).replaceAll("\\s+", " ");
        return Math.abs(finding.place().line() - line) <= 3 || all.contains(is.replaceAll("\\s+", " ")) || all.contains(was.replaceAll("\\s+", " "));
    }

    static String otherDate(String date, Random random) {
        Matcher m = Pattern.compile("(\\w+) (\\d+), (\\d+)").matcher(date);
        m.matches();
        List<String> months = new ArrayList<>(List.of("January", "March", "May", "July", "October"));
        months.remove(m.group(1));
        return random.nextBoolean() ? m.group(1) + " " + m.group(2) + ", " + (Integer.parseInt(m.group(3)) - 1)
                : months.get(random.nextInt(months.size())) + " " + (1 + Integer.parseInt(m.group(2)) % 28) + ", " + m.group(3);
    }

    /** Two letters or digits exchanged, one lost, or one replaced. */
    static String slip(String text, Random random) {
        int at = 1 + random.nextInt(Math.max(1, text.length() - 2));
        char c = text.charAt(at);
        return switch (random.nextInt(3)) {
            case 0 -> text.substring(0, at) + text.substring(at + 1);
            case 1 -> at + 1 < text.length() ? text.substring(0, at) + text.charAt(at + 1) + c + text.substring(at + 2) : text;
            default -> Character.isDigit(c) ? text.substring(0, at) + (char) ('0' + (c - '0' + 3) % 10) + text.substring(at + 1)
                    : Character.isLetter(c) ? text.substring(0, at) + (c == 'x' ? 'y' : 'x') + text.substring(at + 1) : text;
        };
    }

    static String otherDigit(String number, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < number.length(); i++) {
            if (Character.isDigit(number.charAt(i))) {
                digits.add(i);
            }
        }
        int at = digits.get(random.nextInt(digits.size()));
        return number.substring(0, at) + (char) ('0' + (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10) + number.substring(at + 1);
    }
}
