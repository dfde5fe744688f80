package whereas.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import whereas.calendar.Closures;
import whereas.calendar.Deadline;
import whereas.calendar.When;
import whereas.check.MatterCalendar;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.result.Refused;
import whereas.result.Verification;
import whereas.store.Store;
import whereas.store.StoredMatter;

/** Where each of the firm's matters stands. What follows from a revision is reckoned once and remembered. */
public final class Docket {
    private static final Pattern ONE_RECIPIENT = Pattern.compile("sixtieth-day-\\d+");
    /** What a party files; the other dates of an investigation are the agencies' own. */
    private static final Pattern OURS = Pattern.compile(".*(?:comments|rebuttal|request).*");
    private static final String SERVICE = "service-outstanding";

    /** What follows from one revision, whatever the day. */
    private record Reckoned(int revision, int agencies, List<Deadline> deadlines, boolean notice, Optional<LocalDate> served) {
    }

    private final Store store;
    private final Supplier<Closures> closures;
    private final Map<Long, Reckoned> reckoned = new HashMap<>();

    public Docket(Store store, Supplier<Closures> closures) {
        this.store = store;
        this.closures = closures;
    }

    /** Every matter but deleted ones, as it stands on a day; the last saved first. A matter that cannot be read has no deadlines. */
    public synchronized List<Standing> standings(LocalDate today) {
        AgencyDirectory agencies = store.agencies();
        Map<Long, Set<String>> ticked = store.ticked();
        MatterCalendar calendar = new MatterCalendar(closures.get());
        return store.matters().stream().map(matter -> standing(matter, reckoned(matter, calendar, agencies),
                ticked.getOrDefault(matter.id(), Set.of()), today)).toList();
    }

    private Reckoned reckoned(StoredMatter matter, MatterCalendar calendar, AgencyDirectory agencies) {
        Reckoned before = reckoned.get(matter.id());
        if (before != null && before.revision() == matter.revision() && before.agencies() == agencies.hashCode()) {
            return before;
        }
        Reckoned now = reckon(matter, calendar, agencies);
        reckoned.put(matter.id(), now);
        return now;
    }

    private Reckoned reckon(StoredMatter stored, MatterCalendar calendar, AgencyDirectory agencies) {
        try {
            Matter matter = store.revision(stored.id(), stored.revision());
            boolean carriedOver = matter.unconfirmed().stream().flatMap(List::stream).anyMatch(path -> path.startsWith("service"));
            Optional<LocalDate> served = carriedOver ? Optional.empty()
                    : matter.service().stream().map(event -> event.date()).max(LocalDate::compareTo);
            return new Reckoned(stored.revision(), agencies.hashCode(), carriedOver ? List.of() : deadlines(matter, calendar, agencies),
                    matter instanceof Prop65Matter, served);
        } catch (Refused unreadable) {
            return new Reckoned(stored.revision(), agencies.hashCode(), List.of(), false, Optional.empty());
        }
    }

    /** Dates that contradict each other give none here; the matter's own calendar says why. */
    private static List<Deadline> deadlines(Matter matter, MatterCalendar calendar, AgencyDirectory agencies) {
        try {
            List<Deadline> all = calendar.deadlines(matter, agencies).value();
            boolean last = all.stream().anyMatch(deadline -> deadline.id().equals("sixtieth-day"));
            return all.stream().filter(deadline -> !last || !ONE_RECIPIENT.matcher(deadline.id()).matches()).toList();
        } catch (Refused contradiction) {
            return List.of();
        }
    }

    private static Standing standing(StoredMatter matter, Reckoned reckoned, Set<String> ticked, LocalDate today) {
        boolean served = reckoned.served().filter(day -> !day.isAfter(today)).isPresent();
        List<Due> dues = new ArrayList<>();
        if (reckoned.served().isEmpty()) {
            dues.add(new Due(matter.id(), matter.title(), outstanding(matter), false, ticked.contains(SERVICE)));
        }
        reckoned.deadlines().forEach(deadline -> dues.add(new Due(matter.id(), matter.title(), deadline,
                reckoned.notice() || !OURS.matcher(deadline.id()).matches(), ticked.contains(deadline.id()))));
        return new Standing(matter, state(matter, reckoned, served, today), served, dues);
    }

    private static Standing.State state(StoredMatter matter, Reckoned reckoned, boolean served, LocalDate today) {
        if (matter.course().closed().isPresent()) {
            return Standing.State.CLOSED;
        }
        if (served) {
            return reckoned.deadlines().stream().filter(deadline -> deadline.id().equals("first-day-to-sue"))
                    .anyMatch(deadline -> !deadline.when().first().isAfter(today)) ? Standing.State.RIPE : Standing.State.SERVED;
        }
        return matter.course().exported().isPresent() ? Standing.State.EXPORTED : Standing.State.DRAFT;
    }

    /** The day that the papers carry is the day by which they have to go out. */
    private static Deadline outstanding(StoredMatter matter) {
        return new Deadline(SERVICE, "Serve the papers", new When.Day(matter.date()), "the packet itself",
                "The papers carry this date and no act of service is recorded.", Verification.OFFICIAL,
                List.of("The date of the matter is " + matter.date() + "."));
    }
}
