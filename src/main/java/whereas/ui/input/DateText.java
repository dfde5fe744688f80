package whereas.ui.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates and times as people in the United States write them. */
public final class DateText {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final List<DateTimeFormatter> DATES = List.of(strict("MMMM d, uuuu"), strict("MMMM d uuuu"), strict("MMM d, uuuu"),
            strict("MMM d uuuu"), strict("M/d/uuuu"), strict("uuuu-M-d"));
    private static final List<DateTimeFormatter> TIMES = List.of(strict("h:mm a"), strict("h:mma"), strict("h a"), strict("ha"), strict("H:mm"));

    private DateText() {
    }

    /** «June 3, 2022». */
    public static String of(LocalDate date) {
        return DATE.format(date);
    }

    /** «5:00 PM». */
    public static String of(LocalTime time) {
        return TIME.format(time);
    }

    /** A date that must be there. */
    public static TextInput<LocalDate> date(String label) {
        return new TextInput<>(label, DateText::of, DateText::readDate);
    }

    /** A date that may be left out. */
    public static TextInput<Optional<LocalDate>> optionalDate(String label) {
        TextInput<Optional<LocalDate>> input = new TextInput<>(label, date -> date.map(DateText::of).orElse(""),
                typed -> typed.isEmpty() ? Optional.empty() : Optional.of(readDate(typed)));
        input.show(Optional.empty());
        return input;
    }

    /** A time of day that must be there. */
    public static TextInput<LocalTime> time(String label) {
        return new TextInput<>(label, DateText::of, DateText::readTime);
    }

    /** A time of day that may be left out. */
    public static TextInput<Optional<LocalTime>> optionalTime(String label) {
        TextInput<Optional<LocalTime>> input = new TextInput<>(label, time -> time.map(DateText::of).orElse(""),
                typed -> typed.isEmpty() ? Optional.empty() : Optional.of(readTime(typed)));
        input.show(Optional.empty());
        return input;
    }

    private static LocalDate readDate(String typed) {
        String text = typed.replaceAll("\\s+", " ");
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException _) {
                // Another form may fit.
            }
        }
        throw new IllegalArgumentException(typed.isEmpty() ? "The date is missing; type one like June 3, 2022"
                : "«" + typed + "» is not a date; type one like June 3, 2022 or 6/3/2022");
    }

    private static LocalTime readTime(String typed) {
        String text = typed.replace(".", "").replaceAll("\\s+", " ");
        for (DateTimeFormatter format : TIMES) {
            try {
                return LocalTime.parse(text, format);
            } catch (DateTimeException _) {
                // Another form may fit.
            }
        }
        throw new IllegalArgumentException(typed.isEmpty() ? "The time is missing; type one like 5:00 PM"
                : "«" + typed + "» is not a time of day; type one like 5:00 PM or 17:00");
    }

    private static DateTimeFormatter strict(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.US).withResolverStyle(ResolverStyle.STRICT);
    }
}
