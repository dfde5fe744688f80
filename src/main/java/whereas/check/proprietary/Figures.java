package whereas.check.proprietary;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** Compares proprietary figures with those that stand for them publicly: 19 CFR 351.304(c)(1). */
final class Figures {
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");
    /** Behind a figure it says how far that is from the actual one, and is no figure itself. */
    private static final Pattern MARGIN = Pattern.compile("(?:±|\\+/-|\\+-|plus or minus)\\s*\\d+(?:\\.\\d+)?\\s*(?:%|percent|per cent)");
    private static final BigDecimal TENTH = new BigDecimal("0.1");

    private Figures() {
    }

    /** Whether a figure is farther than 10 percent from the actual one. Texts with different numbers of figures are not compared. */
    static boolean tooFar(String proprietary, String publicly) {
        List<BigDecimal> actual = figures(proprietary);
        List<BigDecimal> ranged = figures(publicly);
        if (actual.size() != ranged.size()) {
            return false;
        }
        for (int i = 0; i < actual.size(); i++) {
            if (ranged.get(i).subtract(actual.get(i)).abs().compareTo(actual.get(i).multiply(TENTH)) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<BigDecimal> figures(String text) {
        return NUMBER.matcher(MARGIN.matcher(text).replaceAll("")).results().map(found -> new BigDecimal(found.group().replace(",", ""))).toList();
    }
}
