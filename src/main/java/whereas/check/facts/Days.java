package whereas.check.facts;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.DateMention;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;
import whereas.check.paper.ServiceAct;

/** Days that there are, in an order that can be. */
public final class Days implements Check {
    private static final Rule IMPOSSIBLE = Rule.error("date-impossible", Family.FACTS, Basis.LANGUAGE, "Write a day that there is.");
    private static final Rule WEEKDAY = Rule.error("weekday-differs", Family.FACTS, Basis.LANGUAGE,
            "Correct the day of the week or the date.");
    private static final Rule SERVED_EARLY = Rule.error("served-before-notice-date", Family.FACTS, Basis.PACKET,
            "Correct the date of the notice or that of service.");
    private static final Rule SERVED_LATE = Rule.warning("served-long-after-notice-date", Family.FACTS, Basis.PACKET,
            "Correct the date of the notice or that of service.");
    private static final Rule MERIT_LATE = Rule.error("certificate-dated-after-service", Family.FACTS, Basis.official("11 CCR 3103(a)"),
            "The certificate must be signed before it is served with the notice; correct its date, or serve anew.");
    private static final Rule MERIT_EARLY = Rule.warning("certificate-dated-long-before-notice", Family.FACTS, Basis.PACKET,
            "See whether the certificate belongs to an older notice.");
    private static final Rule PERIOD = Rule.error("period-after-notice", Family.FACTS, Basis.official("27 CCR 25903(b)(2)(A)3"),
            "Begin the period before the date of the notice.");
    private static final Rule DATES_DIFFER = Rule.warning("paper-dates-differ", Family.CONSISTENCY, Basis.PACKET,
            "Date the papers of one packet alike, or say why they differ.");
    private static final Pattern PERIOD_START = Phrase.of("(?:since|from|beginning)(?: at least| about| approximately| on or about| "
            + "on| as early as)*\\s*$");
    private static final Pattern PAPER_DATE = Phrase.of("(?:\\bdated?|\\bexecuted(?: on)?|\\bon this date)\\s*:?\\s*$");
    private static final Pattern SIGNED = Pattern.compile("(?i)(?:^|\\n)\\s*dated?\\s*:\\s*$");
    private static final int WEEKS = 21;
    private static final int SIX_WEEKS = 45;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.written().forEach(paper -> DateMention.in(paper.all()).forEach(mention -> possible(mention, findings)));
        Optional<DateMention> notice = packet.notice().flatMap(_ -> packet.date()).filter(m -> m.date().isPresent());
        if (notice.isPresent()) {
            LocalDate day = notice.get().day();
            List<ServiceAct> acts = packet.acts();
            acts.forEach(act -> act.date().filter(m -> m.date().isPresent()).ifPresent(served -> service(notice.get(), day, served,
                    findings)));
            packet.merits().forEach(merit -> merit(merit, day, acts, findings));
            DateMention.in(packet.notice().get().all()).stream().filter(m -> m.date().filter(d -> d.isAfter(day)).isPresent()
                    && before(m, PERIOD_START)).findFirst()
                    .ifPresent(m -> findings.add(PERIOD.broken(m.at(), "The period begins on " + m.at().text()
                            + ", after the date of the notice, " + notice.get().at().text() + ".")));
        }
        serviceDays(packet.acts(), findings);
        packet.notice().flatMap(_ -> notice).ifPresent(first -> ownDates(packet.notice().get(), first, findings));
        if (packet.notice().isEmpty() && packet.letter().isPresent()) {
            packet.date().filter(m -> m.date().isPresent()).ifPresent(day -> packet.acts().forEach(act -> act.date().filter(m -> m.date()
                    .filter(d -> !d.equals(day.day())).isPresent())
                    .ifPresent(served -> findings.add(DATES_DIFFER.broken(served.at(), "The letter is dated " + day.at().text()
                            + ", but service is certified for " + served.at().text() + ".")))));
        }
        return findings;
    }

    /** The day over a notice and the day under it. */
    private static void ownDates(Paper notice, DateMention first, List<Finding> findings) {
        DateMention.in(notice.all()).stream().filter(m -> m.date().filter(d -> !d.equals(first.day())).isPresent() && before(m, SIGNED))
                .findFirst().ifPresent(m ->
                findings.add(DATES_DIFFER.broken(m.at(), "The notice bears " + first.at().text() + " in line " + first.at().line()
                        + ", and " + m.at().text() + " here.")));
    }

    private static void possible(DateMention mention, List<Finding> findings) {
        if (mention.date().isEmpty()) {
            findings.add(IMPOSSIBLE.broken(mention.at(), "There is no such day as " + mention.at().text() + "."));
        } else if (mention.weekday().filter(w -> w != mention.day().getDayOfWeek()).isPresent()) {
            findings.add(WEEKDAY.broken(mention.at(), mention.at().text() + " is a "
                    + mention.day().getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US) + "."));
        }
    }

    private static void service(DateMention notice, LocalDate day, DateMention served, List<Finding> findings) {
        if (served.day().isBefore(day)) {
            findings.add(SERVED_EARLY.broken(served.at(), "Service on " + served.at().text()
                    + " is earlier than the notice, which is dated " + notice.at().text() + "."));
        } else if (served.day().isAfter(day.plusDays(WEEKS))) {
            findings.add(SERVED_LATE.broken(served.at(), "Service on " + served.at().text()
                    + " is more than three weeks after the date of the notice, " + notice.at().text() + "."));
        }
    }

    private static void merit(Paper merit, LocalDate day, List<ServiceAct> acts, List<Finding> findings) {
        List<DateMention> own = DateMention.in(merit.all()).stream().filter(m -> m.date().isPresent() && before(m, PAPER_DATE)
                && !m.at().paper().sentenceAt(m.at().start()).says(Phrase.of("\\bnotice\\b"))).toList();
        if (own.isEmpty()) {
            return;
        }
        DateMention signed = own.getLast();
        Optional<DateMention> first = acts.stream().flatMap(act -> act.date().stream()).filter(m ->
                m.date().isPresent()).min(Comparator.comparing(DateMention::day));
        if (first.filter(served -> signed.day().isAfter(served.day())).isPresent()) {
            findings.add(MERIT_LATE.broken(signed.at(), "The certificate is dated " + signed.at().text() + ", after the service on "
                    + first.get().at().text() + " (line " + first.get().at().line() + ")."));
        } else if (acts.isEmpty() && signed.day().isAfter(day.plusDays(WEEKS))) {
            findings.add(DATES_DIFFER.broken(signed.at(), "The certificate is dated more than three weeks after the notice."));
        } else if (signed.day().isBefore(day.minusDays(SIX_WEEKS))) {
            findings.add(MERIT_EARLY.broken(signed.at(), "The certificate is dated " + signed.at().text()
                    + ", more than six weeks before the notice."));
        }
    }

    /** One day among several acts that differs by months is a slip. */
    private static void serviceDays(List<ServiceAct> acts, List<Finding> findings) {
        List<DateMention> days = acts.stream().flatMap(act -> act.date().stream()).filter(m -> m.date().isPresent()).toList();
        for (DateMention day : days) {
            boolean alone = days.size() > 2 && days.stream().filter(other -> other != day).allMatch(other ->
                    Math.abs(other.day().toEpochDay() - day.day().toEpochDay()) > WEEKS)
                    && days.stream().filter(other -> other != day).map(DateMention::day).distinct().count() == 1;
            if (alone) {
                findings.add(DATES_DIFFER.broken(day.at(), "Service on " + day.at().text()
                        + " is more than three weeks from all other acts of service."));
            }
        }
    }

    private static boolean before(DateMention mention, Pattern words) {
        String text = mention.at().paper().text();
        return words.matcher(text.substring(Math.max(0, mention.at().start() - 60), mention.at().start())).find();
    }
}
