package whereas.matter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number under which the Postal Service accounts for a piece, such as one of certified mail. Its check digit follows
 * from the digits before it: for numbers of 20 and 22 digits by USPS Publication 199 (weights 3 and 1 in turn from the
 * right, modulo 10), for the international 13 characters by standard S10 of the Universal Postal Union (weights
 * 8 6 4 2 3 5 9 7, modulo 11). Both rules were read in secondary sources only.
 */
public final class ArticleNumber {
    /** Where the rule for the check digit of each form stands. */
    public static final String RULE = "USPS Publication 199; UPU standard S10";

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}-]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{20}|\\d{22}");
    private static final Pattern INTERNATIONAL = Pattern.compile("[A-Z]{2}\\d{9}[A-Z]{2}");
    private static final int[] WEIGHTS = {8, 6, 4, 2, 3, 5, 9, 7};
    private static final int SERIAL = 2;
    /** What a label of 20 digits leaves out before its number, where its check digit was computed with it. */
    private static final String LEFT_OUT = "91";

    private ArticleNumber() {
    }

    /** The bare characters, without blanks and hyphens, by which two writings of one number are the same. */
    public static String bare(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    /** Whether the number has the form of one, whatever its check digit. */
    public static boolean isComplete(String text) {
        String bare = bare(text);
        return DIGITS.matcher(bare).matches() || INTERNATIONAL.matcher(bare).matches();
    }

    /** What is wrong with a number, in one sentence that names the digit; empty when nothing is. */
    public static Optional<String> problem(String text) {
        String bare = bare(text);
        if (!isComplete(bare)) {
            return Optional.of("«" + text + "» has " + count(bare) + "; an article number has 20 or 22 digits, or two letters, nine digits "
                    + "and two letters");
        }
        return DIGITS.matcher(bare).matches() ? domestic(bare) : international(bare);
    }

    /** The number in groups, as labels print it: «9407 1000 …», «RA 473 124 829 US»; any other text as it is. */
    public static String grouped(String text) {
        String bare = bare(text);
        if (DIGITS.matcher(bare).matches()) {
            return bare.replaceAll("(\\d{4})(?=\\d)", "$1 ");
        }
        return INTERNATIONAL.matcher(bare).matches() ? bare.replaceAll("([A-Z]{2})(\\d{3})(\\d{3})(\\d{3})([A-Z]{2})", "$1 $2 $3 $4 $5") : text;
    }

    private static String count(String bare) {
        return bare.length() + (bare.chars().allMatch(c -> c >= '0' && c <= '9') ? " digit" : " character") + (bare.length() == 1 ? "" : "s");
    }

    private static Optional<String> domestic(String digits) {
        String before = digits.substring(0, digits.length() - 1);
        char last = digits.charAt(digits.length() - 1);
        char plain = modulo10(before);
        boolean shortened = digits.length() == 20;
        if (last == plain || shortened && last == modulo10(LEFT_OUT + before)) {
            return Optional.empty();
        }
        return Optional.of("the check digit of " + grouped(digits) + ", its last digit, is " + last + "; the " + before.length()
                + " digits before it give " + plain + (shortened ? ", or " + modulo10(LEFT_OUT + before) + " where the label leaves out a "
                + "leading " + LEFT_OUT : ""));
    }

    private static Optional<String> international(String number) {
        String serial = number.substring(SERIAL, SERIAL + WEIGHTS.length);
        char given = number.charAt(SERIAL + WEIGHTS.length);
        char right = modulo11(serial);
        return given == right ? Optional.empty() : Optional.of("the check digit of " + grouped(number) + ", the ninth of its digits, is "
                + given + "; the eight before it give " + right);
    }

    private static char modulo10(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, weight = 3; i >= 0; i--, weight = 4 - weight) {
            sum += weight * (digits.charAt(i) - '0');
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    private static char modulo11(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        int check = 11 - sum % 11;
        return (char) ('0' + (check == 10 ? 0 : check == 11 ? 5 : check));
    }
}
