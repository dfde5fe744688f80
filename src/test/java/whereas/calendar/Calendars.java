package whereas.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the tests of this package ask for again and again. */
final class Calendars {
    static final PetitionCalendar PETITIONS = new PetitionCalendar(Closures.shipped());
    static final NoticeCalendar NOTICES = new NoticeCalendar();

    private Calendars() {}

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Map<String, Deadline> of(PetitionQuestion question) {
        return byId(PETITIONS.deadlines(question).value());
    }

    static Map<String, Deadline> of(NoticeQuestion question) {
        return byId(NOTICES.deadlines(question).value());
    }

    /** "2016-04-18", or "2015-01-01 to 2015-12-31". */
    static String date(Deadline deadline) {
        return switch (deadline.when()) {
            case When.Day day -> day.date().toString();
            case When.Period period -> period.from() + " to " + period.to();
        };
    }

    static String date(PetitionQuestion question, String id) {
        return date(of(question).get(id));
    }

    private static Map<String, Deadline> byId(List<Deadline> deadlines) {
        Map<String, Deadline> byId = new TreeMap<>();
        for (Deadline deadline : deadlines) {
            if (byId.put(deadline.id(), deadline) != null) {
                throw new AssertionError("two deadlines are called " + deadline.id());
            }
        }
        return byId;
    }
}
