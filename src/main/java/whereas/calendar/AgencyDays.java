package whereas.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** The business days of one agency: the federal ones without the days on which that agency was closed out of turn. */
record AgencyDays(Agency agency, Closures closures) implements WorkingDays {
    private static final FederalHolidays FEDERAL = new FederalHolidays();

    @Override
    public String noun() {
        return FEDERAL.noun();
    }

    @Override
    public Optional<DayOff> dayOff(LocalDate day) {
        return FEDERAL.dayOff(day).or(() -> closures.dayOff(agency, day));
    }
}
