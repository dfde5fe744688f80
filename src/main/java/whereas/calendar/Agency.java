package whereas.calendar;

import java.util.Locale;

/** The two agencies of a trade remedy investigation. Each closes, and tolls its deadlines, on its own. */
public enum Agency {
    /** The Department of Commerce, which finds dumping and subsidies. */
    COMMERCE,
    /** The United States International Trade Commission, which finds injury. */
    COMMISSION;

    /** The name in the file of closures. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
