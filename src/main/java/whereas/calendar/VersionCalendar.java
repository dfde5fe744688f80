package whereas.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** When the other versions of a proprietary submission are due that is filed after initiation. */
public final class VersionCalendar {
    private static final Rule FINAL = Rule.official("19 CFR 351.303(c)(2)(ii) to (iv)",
            "By the close of business one business day after the proprietary document is filed, its final version, the public version and any APO version are filed.");
    private static final Rule PUBLIC = Rule.official("19 CFR 351.304(c)(1), as read before 88 FR 67079 amended it",
            "The public version is due on the first business day after the filing deadline.");

    private final Clocks clocks;

    public VersionCalendar(Closures closures) {
        clocks = new Clocks(closures);
    }

    /**
     * The one deadline that follows from a proprietary submission.
     *
     * @param due the filing deadline, where there is one
     * @param oneDayLag whether the bracketing of what is filed is not final
     */
    public List<Deadline> deadlines(LocalDate filed, Optional<LocalDate> due, boolean oneDayLag) {
        return List.of(oneDayLag
                ? FINAL.on("final-and-public-version", "Final business proprietary document and public version",
                        clocks.commerce().businessDaysAfter(Reckoning.from(filed), 1))
                : PUBLIC.on("public-version", "Public version", clocks.commerce().businessDaysAfter(Reckoning.from(due.orElse(filed)), 1)));
    }
}
