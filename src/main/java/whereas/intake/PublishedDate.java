package whereas.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the published lists write them, and as spreadsheets rewrite them. */
final class PublishedDate {
    /** The statute is of 1986: no listing is older. */
    private static final int EARLIEST = 1980;
    private static final List<DateTimeFormatter> FORMS = List.of(DateTimeFormatter.ISO_LOCAL_DATE, form("d-MMM-", true), form("MMMM d, ",
            false),
            form("MMM d, ", false), form("M/d/", false), form("M/d/", true));
    private static final Pattern ANYWHERE = Pattern.compile(
            "\\d{4}-\\d{2}-\\d{2}|\\d{1,2}-\\p{L}{3}-\\d{2,4}|\\p{L}{3,9} \\d{1,2}, \\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4}");

    private PublishedDate() {
    }

    private static DateTimeFormatter form(String pattern, boolean shortYear) {
        DateTimeFormatterBuilder form = new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern);
        return (shortYear ? form.appendValueReduced(ChronoField.YEAR, 2, 2, EARLIEST) : form.appendValue(ChronoField.YEAR, 4))
                .toFormatter(Locale.US);
    }

    /** A date that is all of a text. */
    static Optional<LocalDate> of(String text) {
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(Cells.clean(text), form));
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }

    /** The first date within a text. */
    static Optional<LocalDate> in(String text) {
        Matcher matcher = ANYWHERE.matcher(text);
        while (matcher.find()) {
            Optional<LocalDate> date = of(matcher.group());
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }
}
