package whereas.calendar;

import java.time.LocalDate;

/**
 * Counts as one agency does: the day itself excluded, tolled days added whole, and only then moved to a business day.
 * Commerce: 70 FR 24533 (May 10, 2005) and 19 CFR 351.303(b)(1); the Commission: 19 CFR 201.14(a).
 */
record AgencyClock(AgencyDays days) {
    AgencyClock(Agency agency, Closures closures) {
        this(new AgencyDays(agency, closures));
    }

    Reckoning after(LocalDate start, int number) {
        return tolled(start, Reckoning.from(start).plusDays(number)).orNext(days);
    }

    Reckoning businessDaysAfter(LocalDate start, int number) {
        // Closed days do not count here, so a closure has its effect without any tolling.
        return Reckoning.from(start).plusOpenDays(number, days, "");
    }

    /** So many days or more before an event: a day off moves the date back, since the next business day would be too near. */
    Reckoning before(LocalDate event, int number) {
        return Reckoning.from(event).plusDays(-number).orPrevious(days);
    }

    private Reckoning tolled(LocalDate start, Reckoning reckoning) {
        Reckoning tolled = reckoning;
        for (Closure closure : days.closures().of(days.agency())) {
            if (closure.tolls(start, tolled.day())) {
                tolled = tolled.tolled(closure);
            }
        }
        return tolled;
    }
}
