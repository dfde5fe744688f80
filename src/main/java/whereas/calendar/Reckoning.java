package whereas.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import whereas.result.Verification;

/** A day under computation with the sentences that have led to it so far. Each operation gives a new one. */
record Reckoning(LocalDate day, Verification verified, List<String> steps) {
    Reckoning {
        steps = List.copyOf(steps);
    }

    static Reckoning from(LocalDate day, String... steps) {
        return new Reckoning(day, Verification.OFFICIAL, List.of(steps));
    }

    /** The same day, as surely known, as the start of another computation. */
    Reckoning fresh() {
        return new Reckoning(day, verified, List.of());
    }

    /** "March 28 + 20 days = Sunday April 17"; a negative number counts back. */
    Reckoning plusDays(int number) {
        return plusDays(number, "");
    }

    /** The same with a reason behind the number, such as "for mail within California". */
    Reckoning plusDays(int number, String why) {
        LocalDate then = day.plusDays(number);
        String added = Dates.count(Math.abs(number), "day") + (why.isEmpty() ? "" : " " + why);
        return to(then, Dates.monthDay(day) + (number < 0 ? " - " : " + ") + added + " = " + Dates.weekday(then, day));
    }

    Reckoning plusOpenDays(int number, WorkingDays days, String why) {
        LocalDate then = days.after(day, number);
        String added = Dates.count(number, days.noun()) + (why.isEmpty() ? "" : " " + why);
        return to(then, Dates.monthDay(day) + " + " + added + " = " + Dates.weekday(then, day));
    }

    Reckoning minusOpenDays(int number, WorkingDays days) {
        LocalDate then = days.before(day, number);
        return to(then, Dates.monthDay(day) + " - " + Dates.count(number, days.noun()) + " = " + Dates.weekday(then, day));
    }

    /** Adds the whole days of a closure to a period that was running in it. */
    Reckoning tolled(Closure closure) {
        LocalDate then = day.plusDays(closure.tolledDays());
        String step = Dates.full(day) + " + " + Dates.count(closure.tolledDays(), "day") + " tolled (" + closure.reason()
                + ") = " + Dates.weekday(then, day);
        return new Reckoning(then, verified.weakest(closure.verified()), steps).and(step);
    }

    /** Moves a day on which the office is closed to the next open day, in the same sentence. */
    Reckoning orNext(WorkingDays days) {
        return moved(days, days.onOrAfter(day), 1, "next " + days.noun());
    }

    /** Moves a day on which the office is closed back, for what must be done so many days before an event. */
    Reckoning orPrevious(WorkingDays days) {
        return moved(days, days.onOrBefore(day), -1, "last " + days.noun() + " before it");
    }

    Reckoning and(String step) {
        List<String> longer = new ArrayList<>(steps);
        longer.add(step);
        return new Reckoning(day, verified, longer);
    }

    private Reckoning moved(WorkingDays days, LocalDate open, int direction, String name) {
        if (open.equals(day)) {
            return this;
        }
        Verification weakest = verified;
        StringBuilder step = new StringBuilder(steps.getLast());
        for (LocalDate shut = day; !shut.equals(open); shut = shut.plusDays(direction)) {
            DayOff off = days.dayOff(shut).orElseThrow();
            weakest = weakest.weakest(off.verified());
            if (shut.getDayOfWeek().getValue() <= 5) {
                step.append(shut.equals(day) ? " (" + off.name() + ")" : "; " + Dates.near(shut, day) + " is " + off.name());
            }
        }
        step.append("; ").append(name).append(' ').append(Dates.near(open, day));
        List<String> changed = new ArrayList<>(steps.subList(0, steps.size() - 1));
        changed.add(step.toString());
        return new Reckoning(open, weakest, changed);
    }

    private Reckoning to(LocalDate then, String step) {
        return new Reckoning(then, verified, steps).and(step);
    }
}
