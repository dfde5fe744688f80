package whereas.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates are written in sentences. The locale is fixed: a packet reads the same on every computer. */
final class Dates {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.US);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.US);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private Dates() {}

    /** "April 18, 2016". */
    static String full(LocalDate day) {
        return FULL.format(day);
    }

    /** "April 18". */
    static String monthDay(LocalDate day) {
        return DAY.format(day);
    }

    /** "April 18", with the year only where it is another one than that of the day the sentence began with. */
    static String near(LocalDate day, LocalDate reference) {
        return day.getYear() == reference.getYear() ? monthDay(day) : full(day);
    }

    /** "Sunday April 17", with the year as in {@link #near}. */
    static String weekday(LocalDate day, LocalDate reference) {
        return WEEKDAY.format(day) + " " + near(day, reference);
    }

    /** "20 days", "1 court day". */
    static String count(int number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }

    /** "5:00 p.m." or "12 noon". */
    static String hour(LocalTime hour) {
        return hour.equals(LocalTime.NOON) ? "12 noon"
                : HOUR.format(hour).replace("AM", "a.m.").replace("PM", "p.m.");
    }
}
