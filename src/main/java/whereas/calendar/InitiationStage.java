package whereas.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import whereas.result.Note;

/** From the filing of the petition to its initiation, and the first determination of the Commission. */
final class InitiationStage {
    /** 86 FR 52300: the deadlines for comments on industry support are for petitions filed from this day on. */
    private static final LocalDate SUPPORT_RULE = LocalDate.of(2021, 10, 20);

    private final PetitionQuestion question;
    private final AgencyClock commerce;
    private final AgencyClock commission;
    private final Duty duty;
    private final Reckoning scheduled;
    private final Reckoning initiated;
    private final Reckoning commissionDay;

    InitiationStage(PetitionQuestion question, Clocks clocks) {
        this.question = question;
        commerce = clocks.commerce();
        commission = clocks.commission();
        duty = question.antidumping().isPresent() ? Duty.ANTIDUMPING : Duty.COUNTERVAILING;
        scheduled = commerce.after(Reckoning.from(question.filed()), question.extended() ? 40 : 20);
        initiated = question.initiated().map(Reckoning::from).orElse(scheduled);
        commissionDay = question.extended() ? commission.after(initiated, 25) : commission.after(filing(), 45);
    }

    /** The day of initiation: the one given, or else the last day for it. */
    Reckoning initiated() {
        return initiated;
    }

    /** The last day for the preliminary determination of the Commission. */
    Reckoning commissionDay() {
        return commissionDay;
    }

    List<Deadline> deadlines() {
        List<Deadline> all = new ArrayList<>();
        all.add(PetitionRules.COMMISSION_FILING.on("itc-filing", "Petition deemed filed with the Commission", filing()));
        periods(all);
        support(all);
        if (question.countervailing().isPresent()) {
            all.add(PetitionRules.CONSULTATIONS.during("consultations", "Consultations with the exporting government",
                    question.filed(), initiated.day(), List.of("From the filing on " + Dates.full(question.filed())
                            + " to the initiation on " + Dates.full(initiated.day()) + ".")));
        }
        all.add(initiation());
        Rule limit = question.extended() ? duty.commissionExtended : duty.commission;
        all.add(limit.on("itc-preliminary", "Preliminary determination of the Commission", commissionDay));
        all.add(PetitionRules.VIEWS.on("itc-views", "Views of the Commission sent to Commerce",
                commission.businessDaysAfter(commissionDay, 5)));
        return all;
    }

    private Reckoning filing() {
        LocalDate filed = question.filed();
        if (!question.afterNoon()) {
            return Reckoning.from(filed, "Filed by 12 noon on " + Dates.weekday(filed, filed)).orNext(commission.days());
        }
        LocalDate next = commission.days().after(filed, 1);
        return Reckoning.from(next, "Filed after 12 noon on " + Dates.weekday(filed, filed) + "; next business day "
                + Dates.near(next, filed));
    }

    private Deadline initiation() {
        Rule rule = question.extended() ? duty.extendedInitiation : duty.initiation;
        Reckoning day = question.initiated().isEmpty() ? scheduled
                : new Reckoning(initiated.day(), initiated.verified(), scheduled.steps())
                        .and("Initiated on " + Dates.full(initiated.day()) + ", as given.");
        return rule.on("initiation", "Initiation of the investigation", day);
    }

    private void periods(List<Deadline> all) {
        boolean both = question.antidumping().isPresent() && question.countervailing().isPresent();
        if (question.antidumping().isPresent()) {
            all.add(InvestigationPeriod.dumping(question.filed(), question.nonMarketEconomy()));
        }
        if (question.countervailing().isPresent()) {
            all.add(InvestigationPeriod.subsidies(question.filed(), both));
        }
    }

    private void support(List<Deadline> all) {
        if (question.filed().isBefore(SUPPORT_RULE)) {
            return;
        }
        Reckoning comments = commerce.businessDaysBefore(scheduled, 5);
        Reckoning rebuttal = commerce.after(comments, 2);
        LocalTime five = LocalTime.of(17, 0);
        all.add(PetitionRules.SUPPORT_COMMENTS.by(five, "industry-support-comments", "Comments on industry support", comments));
        all.add(PetitionRules.SUPPORT_REBUTTAL.by(five, "industry-support-rebuttal",
                "Rebuttal comments on industry support", rebuttal));
    }

    /** What is unusual, and what is left out. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        commerce.days().dayOff(question.filed()).ifPresent(off -> notes.add(Note.warning("filed",
                Dates.full(question.filed()) + " is no business day (" + off.name() + "); check the filing date.")));
        if (initiated.day().isAfter(scheduled.day())) {
            notes.add(Note.warning("initiated", "The initiation on " + Dates.full(initiated.day()) + " came after its last day, "
                    + Dates.full(scheduled.day()) + "; was it extended, or was there a closure that is not in the list?"));
        }
        if (question.filed().isBefore(SUPPORT_RULE)) {
            notes.add(Note.info("industry-support-comments",
                    "Petitions filed before October 20, 2021 have no fixed deadline for comments on industry support."));
        }
        return notes;
    }
}
