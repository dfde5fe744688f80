package whereas.ui.matters;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import whereas.assembly.Due;
import whereas.assembly.Standing;
import whereas.store.StoredMatter;
import whereas.ui.input.DateText;

/**
 * A matter as the list shows it.
 *
 * @param today the day on which it stands so
 */
public record MatterRow(Standing standing, LocalDate today) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    public StoredMatter stored() {
        return standing.matter();
    }

    /** «Dated June 3, 2022 · revision 7». */
    public String dated() {
        return "Dated " + DateText.of(stored().date()) + " · revision " + stored().revision();
    }

    /** «Saved today, 2:05 PM». */
    public String state(Instant now, ZoneId zone) {
        LocalDate day = stored().savedAt().atZone(zone).toLocalDate();
        LocalDate present = now.atZone(zone).toLocalDate();
        String time = TIME.format(stored().savedAt().atZone(zone));
        return "Saved " + (day.equals(present) ? "today, " + time : day.equals(present.minusDays(1)) ? "yesterday, " + time : DateText.of(day));
    }

    /** «Draft», «Served», «Archived». */
    public String stage() {
        return stored().course().deleted().isPresent() ? "Deleted" : stored().archived() ? "Archived" : standing.state().words();
    }

    public boolean overdue() {
        return !standing.overdue(today).isEmpty();
    }

    /** «Overdue since June 3, 2022: Serve the papers», or «August 8, 2022: Sixtieth day»; empty when nothing comes. */
    public String next() {
        List<Due> overdue = standing.overdue(today);
        if (!overdue.isEmpty()) {
            return "Overdue since " + DateText.of(overdue.getFirst().last()) + ": " + overdue.getFirst().deadline().title()
                    + (overdue.size() > 1 ? " and " + (overdue.size() - 1) + " more" : "");
        }
        return standing.next(today).map(due -> DateText.of(due.last()) + ": " + due.deadline().title()).orElse("");
    }

    /** The day by which the list can be sorted: the oldest overdue one or the next. */
    LocalDate due() {
        return standing.overdue(today).stream().map(Due::last).findFirst().or(() -> standing.next(today).map(Due::last)).orElse(Order.NEVER);
    }
}
