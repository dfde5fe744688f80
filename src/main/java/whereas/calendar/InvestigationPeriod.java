package whereas.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** The period of investigation, 19 CFR 351.204(b), with calendar quarters and years for fiscal ones. */
final class InvestigationPeriod {
    private static final String TITLE = "Period of investigation";

    private InvestigationPeriod() {}

    /** Four quarters, or two for a nonmarket economy, complete by the end of the month before the month of filing. */
    static Deadline dumping(LocalDate filed, boolean nonMarketEconomy) {
        YearMonth before = YearMonth.from(filed).minusMonths(1);
        // Months 3, 6, 9 and 12 end a quarter: go back to the last of them.
        YearMonth quarterEnd = before.minusMonths(before.getMonthValue() % 3);
        int quarters = nonMarketEconomy ? 2 : 4;
        LocalDate from = quarterEnd.minusMonths(3L * quarters - 1).atDay(1);
        LocalDate to = quarterEnd.atEndOfMonth();
        Rule rule = nonMarketEconomy ? PetitionRules.DUMPING_PERIOD_NME : PetitionRules.DUMPING_PERIOD;
        return rule.during("period-of-investigation", TITLE, from, to, List.of(
                "Filed in " + month(YearMonth.from(filed)) + "; the month before is " + month(before),
                "The last quarter completed by then ended on " + Dates.full(to),
                (nonMarketEconomy ? "Two" : "Four") + " quarters: " + Dates.full(from) + " to " + Dates.full(to)));
    }

    /** The calendar year before the year of filing. */
    static Deadline subsidies(LocalDate filed, boolean besideDumping) {
        LocalDate from = LocalDate.of(filed.getYear() - 1, 1, 1);
        LocalDate to = LocalDate.of(filed.getYear() - 1, 12, 31);
        return PetitionRules.SUBSIDY_PERIOD.during("period-of-investigation" + (besideDumping ? "-cvd" : ""),
                TITLE + (besideDumping ? " (countervailing)" : ""), from, to, List.of(
                        "Filed on " + Dates.full(filed) + "; the last year completed by then is " + from.getYear(),
                        "Where the government and all producers share another fiscal year, that one takes its place."));
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.US) + " " + month.getYear();
    }
}
