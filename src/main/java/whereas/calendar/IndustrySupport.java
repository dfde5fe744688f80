package whereas.calendar;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import whereas.result.Note;
import whereas.result.Refused;

/**
 * Whether a petition is filed on behalf of the industry, 19 U.S.C. 1671a(c)(4) and 1673a(c)(4). All figures are
 * production of the domestic like product over the same twelve months, by volume or by value.
 *
 * @param total production of the whole domestic industry, more than zero
 * @param supporting production of those who support the petition
 * @param opposing production of those who oppose it
 */
public record IndustrySupport(BigDecimal total, BigDecimal supporting, BigDecimal opposing) {
    /** The authority for both tests. */
    public static final String CITATION = "19 U.S.C. 1671a(c)(4), 1673a(c)(4)";

    /** @throws Refused when the figures cannot be right, with every reason */
    public IndustrySupport {
        List<Note> wrong = new ArrayList<>();
        if (total.signum() <= 0) {
            wrong.add(Note.error("total", "The production of the industry must be more than zero."));
        }
        if (supporting.signum() < 0) {
            wrong.add(Note.error("supporting", "The production of the supporters cannot be less than zero."));
        }
        if (opposing.signum() < 0) {
            wrong.add(Note.error("opposing", "The production of the opponents cannot be less than zero."));
        }
        if (supporting.add(opposing).compareTo(total) > 0) {
            wrong.add(Note.error("total", "Supporters and opponents together produce more than the industry."));
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong);
        }
    }

    /** At least 25 percent of the total production. */
    public boolean enoughOfTotal() {
        return percentOf(25, total) <= 0;
    }

    /** More than 50 percent of the production of those who take a position. */
    public boolean enoughOfExpressed() {
        return percentOf(50, supporting.add(opposing)) < 0;
    }

    /** Without more than 50 percent of the total production, Commerce must poll the industry or find support elsewhere. */
    public boolean pollRequired() {
        return percentOf(50, total) >= 0;
    }

    /** Whether both tests are met. */
    public boolean sufficient() {
        return enoughOfTotal() && enoughOfExpressed();
    }

    /** The tests with their figures, one sentence each. */
    public List<String> sentences() {
        BigDecimal expressed = supporting.add(opposing);
        return List.of(
                share(total, "total production") + "; at least 25 percent is needed: " + verdict(enoughOfTotal()),
                share(expressed, "the production of those who support or oppose")
                        + "; more than 50 percent is needed: " + verdict(enoughOfExpressed()),
                pollRequired() ? "Not more than 50 percent of total production: Commerce must poll the industry or rely on "
                        + "other information."
                        : "More than 50 percent of total production: no poll is needed.");
    }

    /** Compares so many percent of a whole with the supporters' production. */
    private int percentOf(int percent, BigDecimal whole) {
        return whole.multiply(BigDecimal.valueOf(percent)).compareTo(supporting.multiply(BigDecimal.valueOf(100)));
    }

    private String share(BigDecimal whole, String name) {
        String percent = whole.signum() == 0 ? "none" : percent(whole) + " percent";
        return "Supporters produce " + number(supporting) + " of " + number(whole) + ", " + percent + " of " + name;
    }

    /** Cut off, not rounded: 24.999 percent must not read as 25.00. */
    private String percent(BigDecimal whole) {
        return supporting.multiply(BigDecimal.valueOf(100)).divide(whole, 2, RoundingMode.DOWN).toPlainString();
    }

    private static String number(BigDecimal figure) {
        return String.format(Locale.US, "%,." + Math.max(0, figure.stripTrailingZeros().scale()) + "f", figure);
    }

    private static String verdict(boolean met) {
        return met ? "met." : "not met.";
    }
}
