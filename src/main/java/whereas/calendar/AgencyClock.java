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

    /** A period that runs from a computed day is no surer than that day. */
    Reckoning after(Reckoning start, int number) {
        return tolled(start.day(), start.fresh().plusDays(number)).orNext(days);
    }

    Reckoning businessDaysAfter(Reckoning start, int number) {
        // Closed days do not count here, so a closure has its effect without any tolling.
        return start.fresh().plusOpenDays(number, days, "");
    }

    Reckoning businessDaysBefore(Reckoning event, int number) {
        return event.fresh().minusOpenDays(number, days);
    }

    /** So many days or more before an event: a day off moves the date back, since the next business day would be too near. */
    Reckoning before(Reckoning event, int number) {
        return event.fresh().plusDays(-number).orPrevious(days);
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
