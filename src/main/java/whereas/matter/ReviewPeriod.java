package whereas.matter;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A period of review, both days included. */
public record ReviewPeriod(LocalDate from, LocalDate to) {
    private static final DateTimeFormatter CAPTION = DateTimeFormatter.ofPattern("MM/dd/yy", Locale.US);

    public ReviewPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the period of review ends before it begins; check the two dates");
        }
    }

    /** The form of a caption, MM/DD/YY-MM/DD/YY: 19 CFR 351.303(d)(2)(iii). */
    public String words() {
        return CAPTION.format(from) + "-" + CAPTION.format(to);
    }
}
