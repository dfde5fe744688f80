package whereas.check.paper;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as a paper names it.
 *
 * @param date empty when there is no such day
 * @param weekday the day of the week that stands before it
 */
public record DateMention(Optional<LocalDate> date, Optional<DayOfWeek> weekday, Quotation at) {
    private static final String MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String MONTH = "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?"
            + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
    private static final String WEEKDAY = "(?:(Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday),?\\s+)?";
    private static final Pattern DATE = Pattern.compile("(?i)" + WEEKDAY + "(?:"
            + "\\b" + MONTH + "\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b"
            + "|\\b(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+day\\s+of)?\\s+" + MONTH + ",?\\s+(\\d{4})\\b"
            + "|(?<![\\d/-])(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?![\\d/-])"
            + "|(?<![\\d-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-]))");

    /** The days that some words name, in their order. */
    public static List<DateMention> in(Quotation words) {
        List<DateMention> found = new ArrayList<>();
        for (DateMention mention : words.paper().dates()) {
            if (mention.at().start() >= words.end()) {
                break;
            }
            if (mention.at().start() >= words.start() && mention.at().end() <= words.end()) {
                found.add(mention);
            } else if (mention.at().end() > words.start()) {
                // Cut off on one side: the words' own part may be a day too, without its weekday.
                found.addAll(read(new Quotation(words.paper(), Math.max(words.start(), mention.at().start()),
                        Math.min(words.end(), mention.at().end()))));
            }
        }
        return found;
    }

    static List<DateMention> read(Quotation words) {
        List<DateMention> found = new ArrayList<>();
        for (Quotation at : words.all(DATE)) {
            Matcher m = DATE.matcher(at.lines());
            if (!m.matches()) {
                continue;
            }
            Optional<DayOfWeek> weekday = Optional.ofNullable(m.group(1)).map(day -> DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)));
            found.add(new DateMention(date(m), weekday, at));
        }
        return found;
    }

    /** The day, when it is there at all. */
    public LocalDate day() {
        return date.orElseThrow();
    }

    private static Optional<LocalDate> date(Matcher m) {
        if (m.group(2) != null) {
            return day(m.group(4), month(m.group(2)), m.group(3));
        }
        if (m.group(5) != null) {
            return day(m.group(7), month(m.group(6)), m.group(5));
        }
        if (m.group(8) != null) {
            return day(m.group(10).length() == 2 ? "20" + m.group(10) : m.group(10), Integer.parseInt(m.group(8)), m.group(9));
        }
        return day(m.group(11), Integer.parseInt(m.group(12)), m.group(13));
    }

    private static int month(String name) {
        List<String> months = List.of(MONTHS.split("\\|"));
        String start = name.substring(0, 3).toLowerCase(Locale.ROOT);
        return 1 + months.indexOf(months.stream().filter(month -> month.startsWith(start)).findFirst().orElseThrow());
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
