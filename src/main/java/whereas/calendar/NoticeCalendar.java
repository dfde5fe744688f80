package whereas.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;
import whereas.result.Verification;

/**
 * The calendar of a 60-day notice under Proposition 65: the last of the sixty days for each recipient, the last of them
 * all, and the first day to sue by the statute's bare words and by the safe reading.
 */
public final class NoticeCalendar {
    private static final String STATUTE = "Health & Saf. Code 25249.7(d)(1)";
    private static final String COUNTING = STATUTE + "; Code Civ. Proc. 12, 12a";

    private static final Rule BARE_SUIT = Rule.official(STATUTE,
            "A suit may begin more than 60 days after notice was given to everyone, counting calendar days alone.");
    private static final Rule COURT_DAY = Rule.official("Code Civ. Proc. 12a, 135",
            "The first day on which the courts are open on or after the first day to sue.");

    /**
     * Every date that the notice allows, earliest first. With several recipients each has a date of its own, numbered
     * in their order, and {@code sixtieth-day} is the last of all.
     *
     * @throws Refused when nobody was served
     */
    public Result<List<Deadline>> deadlines(NoticeQuestion question) {
        List<Service> services = question.services();
        if (services.isEmpty()) {
            throw new Refused("services", "A notice that was served on nobody starts no clock.");
        }
        List<Deadline> all = new ArrayList<>();
        List<Deadline> each = sixtiethDays(services);
        if (each.size() > 1) {
            all.addAll(each);
        }
        // Notice must have been given to all of them, so the suit waits for the last.
        int latest = IntStream.range(0, each.size()).boxed()
                .max(Comparator.comparing((Integer i) -> each.get(i).when().last())).orElseThrow();
        Deadline last = each.get(latest);
        Verification weakest = each.stream().map(Deadline::verified).reduce(Verification.OFFICIAL, Verification::weakest);
        all.add(each.size() == 1 ? named("Sixtieth day", last, weakest, last.steps())
                : named("Sixtieth day, last of all recipients", last, weakest, Stream.concat(last.steps().stream(),
                        Stream.of("The last of " + each.size() + " recipients: " + services.get(latest).recipient()))
                        .toList()));
        suit(services, last, weakest, all);
        if (question.specialCompliance()) {
            specialCompliance(services, all);
        }
        all.sort(Comparator.comparing((Deadline deadline) -> deadline.when().first()));
        return new Result<>(List.copyOf(all), notes(question, each, last));
    }

    private static List<Deadline> sixtiethDays(List<Service> services) {
        List<Deadline> days = new ArrayList<>();
        for (int i = 0; i < services.size(); i++) {
            Service service = services.get(i);
            Rule rule = Rule.official(COUNTING + ServiceClock.citation(service.method()),
                    "Sixty days after service, lengthened for its method and place, and moved off a judicial holiday.");
            days.add(rule.on("sixtieth-day-" + (i + 1), "Sixtieth day: " + service.recipient(),
                    ServiceClock.after(service, 60)));
        }
        return days;
    }

    private static Deadline named(String title, Deadline last, Verification weakest, List<String> steps) {
        return new Deadline("sixtieth-day", title, last.when(), last.citation(), last.rule(), weakest, steps);
    }

    private static void suit(List<Service> services, Deadline last, Verification weakest, List<Deadline> all) {
        LocalDate served = services.stream().map(Service::date).max(Comparator.naturalOrder()).orElseThrow();
        Reckoning bare = Reckoning.from(served).plusDays(60);
        all.add(BARE_SUIT.on("sixtieth-day-statutory", "Sixtieth day by the statute's bare words", bare));
        all.add(BARE_SUIT.on("first-day-to-sue-statutory", "First day to sue by the statute's bare words",
                bare.plusDays(1)));
        Rule safe = new Rule(last.citation(), "A suit may begin on the day after the last of the sixty days for the last "
                + "recipient, each lengthened for method and place; the safe reading.", weakest);
        Reckoning first = new Reckoning(last.when().last(), weakest, last.steps()).plusDays(1);
        all.add(safe.on("first-day-to-sue", "First day to sue", first));
        Reckoning open = Reckoning.from(first.day(), "First day to sue " + Dates.weekday(first.day(), first.day()))
                .orNext(ServiceClock.COURT);
        all.add(COURT_DAY.on("first-court-day-to-sue", "First court day to sue",
                new Reckoning(open.day(), open.verified().weakest(weakest), open.steps())));
    }

    private static void specialCompliance(List<Service> services, List<Deadline> all) {
        long violators = services.stream().filter(Service::violator).count();
        for (int i = 0; i < services.size(); i++) {
            Service service = services.get(i);
            if (service.violator()) {
                String number = violators == 1 ? "" : "-" + (i + 1);
                String name = violators == 1 ? "" : ": " + service.recipient();
                Rule rule = Rule.official("Health & Saf. Code 25249.7(k)" + ServiceClock.citation(service.method()),
                        "A violator who corrects, agrees to pay within 30 days and says so within 14 days of service cannot "
                                + "be sued.");
                all.add(rule.on("special-compliance-day-14" + number, "Special compliance, day 14: correction" + name,
                        ServiceClock.after(service, 14)));
                all.add(rule.on("special-compliance-day-30" + number, "Special compliance, day 30: payment" + name,
                        ServiceClock.after(service, 30)));
            }
        }
    }

    private static List<Note> notes(NoticeQuestion question, List<Deadline> each, Deadline last) {
        List<Note> notes = new ArrayList<>();
        if (each.stream().anyMatch(day -> day.when().last().isBefore(last.when().last()))) {
            notes.add(Note.warning("first-day-to-sue", "The recipients have different last days, from "
                    + each.stream().map(day -> day.when().last()).min(Comparator.naturalOrder()).orElseThrow() + " to "
                    + last.when().last() + "; sue none of them before the first day to sue."));
        }
        if (each.stream().anyMatch(day -> !day.verified().official())) {
            notes.add(Note.info("first-day-to-sue", "That sections 1013 and 1010.6 lengthen a notice given before suit was "
                    + "not verified; the later date is the safe one."));
        }
        if (question.specialCompliance() && question.services().stream().noneMatch(Service::violator)) {
            notes.add(Note.warning("special-compliance", "No recipient is marked as an alleged violator, so no day 14 or "
                    + "day 30 can be given."));
        }
        return notes;
    }
}
