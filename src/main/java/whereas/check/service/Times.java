package whereas.check.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** A declaration is signed when what it declares is done. */
public final class Times implements Check {
    private static final Basis SIGNED = Basis.official("Code of Civil Procedure 2015.5");
    private static final Basis TIME = Basis.memory("27 CCR 25903(c)(2)");
    private static final Rule NO_TIME = Rule.note("service-without-time", Family.SERVICE, TIME, "Say at what time the papers were served.");
    private static final Rule WINDOW = Rule.note("service-window", Family.SERVICE, TIME, "Say when each act was done.");
    private static final Rule LATE = Rule.warning("service-window-after-signing", Family.SERVICE, SIGNED,
            "Sign when the last act is done; a window that lasts into the night leaves no time to sign on that day.");
    private static final Rule BACKWARDS = Rule.error("service-window-backwards", Family.SERVICE, SIGNED,
            "Let the window end after it begins.");
    private static final Rule BEFORE = Rule.error("signed-before-service", Family.SERVICE, SIGNED,
            "Sign the declaration on the day of service or after it.");
    private static final Rule LONG_AFTER = Rule.note("signed-long-after-service", Family.SERVICE, SIGNED,
            "Compare the dates of service and of signing.");
    private static final LocalTime NIGHT = LocalTime.of(21, 0);
    private static final int WEEK = 7;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.service().forEach((proof, acts) -> {
            if (acts.isEmpty()) {
                return;
            }
            if (packet.prop65()) {
                acts.stream().filter(act -> act.from().isEmpty()).findFirst().ifPresent(act -> findings.add(NO_TIME.broken(act.at(),
                        "No time of service is given.")));
            }
            for (int i = 0; i < acts.size(); i++) {
                int next = i + 1 < acts.size() ? acts.get(i + 1).whole().start() : proof.text().length();
                act(proof, acts.get(i), next, acts, findings);
            }
        });
        return findings;
    }

    private static void act(Paper proof, ServiceAct act, int next, List<ServiceAct> acts, List<Finding> findings) {
        Optional<DateMention> signed = signed(proof, act.whole().end(), next).or(() -> signed(proof, acts.getLast().whole().end(),
                proof.text().length()));
        Optional<LocalDate> served = act.date().flatMap(DateMention::date);
        if (served.isPresent() && signed.flatMap(DateMention::date).isPresent()) {
            LocalDate signing = signed.get().day();
            if (signing.isBefore(served.get())) {
                findings.add(BEFORE.broken(signed.get().at(), "The declaration is signed on " + signed.get().at().text()
                        + ", before the service of " + act.date().get().at().text()
                        + " that it declares (line " + act.at().line() + ")."));
            } else if (signing.isAfter(served.get().plusDays(WEEK))) {
                findings.add(LONG_AFTER.broken(signed.get().at(), "The declaration is signed more than a week after the service of "
                        + act.date().get().at().text() + "."));
            }
            if (signing.equals(served.get()) && act.until().filter(until -> !until.isBefore(NIGHT)).isPresent()) {
                findings.add(LATE.broken(act.at(), "Service is declared until " + act.until().get()
                        + " on the very day that the declaration is signed."));
            }
        }
        if (act.until().isPresent() && act.from().isPresent()) {
            if (!act.until().get().isAfter(act.from().get())) {
                findings.add(BACKWARDS.broken(act.at(), "The time of service ends at " + act.until().get() + ", before it begins at "
                        + act.from().get() + "."));
            } else if (findings.stream().noneMatch(f -> f.id().equals(WINDOW.id()))) {
                findings.add(WINDOW.broken(act.at(), "A window from " + act.from().get() + " to " + act.until().get()
                        + " is given, not a time."));
            }
        }
    }

    /** The date that stands with the words of perjury or of execution between two places. */
    private static Optional<DateMention> signed(Paper proof, int from, int to) {
        if (to <= from) {
            return Optional.empty();
        }
        Quotation rest = new Quotation(proof, from, to);
        return rest.first(Phrase.of("\\bexecuted|\\bdated:?|penalty of perjury|\\bsigned")).flatMap(words ->
                DateMention.in(new Quotation(proof, words.start(), to)).stream().findFirst());
    }
}
