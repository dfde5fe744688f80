package whereas.proprietary;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number that stands publicly for a proprietary one: the same to two digits, and so within 5 percent of it. */
final class Rounded {
    private static final Pattern NUMBER = Pattern.compile("(\\s*[$€]?\\s*-?)(\\d[\\d,]*(?:\\.\\d+)?)(\\s*%?\\s*)");
    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

    private Rounded() {
    }

    /** Empty where the text is not one number, or where rounding would show the number itself. */
    static Optional<String> of(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(2).replace(",", ""));
        BigDecimal rounded = number.round(TWO_DIGITS);
        if (rounded.compareTo(number) == 0) {
            return Optional.empty();
        }
        DecimalFormat format = new DecimalFormat(matcher.group(2).contains(",") ? "#,##0.##########" : "0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return Optional.of(matcher.group(1).strip() + format.format(rounded) + matcher.group(3).strip());
    }
}
