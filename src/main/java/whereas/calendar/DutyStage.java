package whereas.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.result.Note;

/** One investigation, antidumping or countervailing, from the preliminary determination of Commerce to the order. */
final class DutyStage {
    private final Duty duty;
    private final Course course;
    private final boolean beside;
    private final Reckoning commissionDay;
    private final Clocks clocks;
    private final Reckoning scheduled;
    private final Reckoning postponed;
    private final Reckoning preliminary;

    /**
     * @param beside whether another investigation stands beside this one, which then needs ids of its own
     * @param commissionDay the last day for the Commission's preliminary determination
     */
    DutyStage(Duty duty, Course course, boolean beside, Reckoning initiated, Reckoning commissionDay, Clocks clocks) {
        this.duty = duty;
        this.course = course;
        this.beside = beside;
        this.commissionDay = commissionDay;
        this.clocks = clocks;
        scheduled = notBeforeCommission(clocks.commerce().after(initiated, duty.preliminaryDays));
        postponed = notBeforeCommission(clocks.commerce().after(initiated, duty.postponedDays));
        preliminary = course.preliminary().map(Reckoning::from).orElse(course.postponed() ? postponed : scheduled);
    }

    /** Up to the preliminary determination. */
    List<Deadline> preliminaries() {
        return List.of(
                PetitionRules.POSTPONEMENT_REQUEST.on(id("postponement-request"),
                        title("Last day to ask to postpone the preliminary determination"),
                        clocks.commerce().before(scheduled, 25)),
                PetitionRules.POSTPONEMENT_NOTICE.on(id("postponement-notice"),
                        title("Commerce tells the parties of a postponement"), clocks.commerce().before(scheduled, 20)),
                duty.preliminary.on(id("preliminary-determination"), title("Preliminary determination of Commerce"),
                        scheduled),
                duty.postponed.on(id("preliminary-determination-postponed"),
                        title("Preliminary determination of Commerce, if postponed"), postponed));
    }

    /** The final determination, both as it is due and as it would be if postponed. */
    List<Deadline> finals() {
        List<Deadline> all = new ArrayList<>();
        all.add(duty.finalDetermination.on(id("final-determination"), title("Final determination of Commerce"),
                clocks.commerce().after(preliminary, 75)));
        postponedFinal().ifPresent(day -> all.add(PetitionRules.FINAL_POSTPONED.on(id("final-determination-postponed"),
                title("Final determination of Commerce, if postponed"), day)));
        return all;
    }

    /** The day of the final determination: the one given, or the last day for it; empty while that waits for a publication. */
    Optional<Reckoning> finalDay() {
        return course.finalSigned().map(Reckoning::from).or(() -> course.finalPostponed() ? postponedFinal()
                : Optional.of(clocks.commerce().after(preliminary, 75)));
    }

    /** The final determination of a countervailing investigation that waits for the antidumping one. */
    Deadline alignedFinal(Reckoning day) {
        return PetitionRules.ALIGNED_FINAL.on(id("final-determination"), title("Final determination of Commerce"),
                day.fresh().and("Same day as the antidumping final determination, " + Dates.full(day.day())));
    }

    Optional<Deadline> alignmentRequest() {
        return course.preliminaryPublished().map(published -> PetitionRules.ALIGNMENT_REQUEST.on("alignment-request",
                "Last day to ask for alignment of the final determinations", clocks.commerce().after(Reckoning.from(published), 5)));
    }

    /** From a final determination of Commerce to the order. */
    List<Deadline> injuryAndOrder(Reckoning last) {
        Reckoning injury = course.negativePreliminary() ? clocks.commission().after(last, 75)
                : later(clocks.commission().after(preliminary, 120), clocks.commission().after(last, 45));
        Rule rule = course.negativePreliminary() ? duty.commissionFinalAfterNegative : duty.commissionFinal;
        return List.of(
                rule.on(id("itc-final"), title("Final determination of the Commission"), injury),
                duty.order.on(id("order"), title("Order published"), clocks.commerce().after(injury, 7)));
    }

    /** What waits for a fact not known yet. */
    List<Note> notes() {
        return course.finalPostponed() && finalDay().isEmpty()
                ? List.of(Note.warning(id("final-determination-postponed"), "A postponed final determination runs from the "
                        + "publication of the preliminary one, not known yet; it and what follows it are left out."))
                : List.of();
    }

    private Optional<Reckoning> postponedFinal() {
        return course.preliminaryPublished().filter(published -> duty == Duty.ANTIDUMPING)
                .map(published -> clocks.commerce().after(Reckoning.from(published), 135));
    }

    private Reckoning notBeforeCommission(Reckoning day) {
        LocalDate injury = commissionDay.day();
        return !day.day().isBefore(injury) ? day
                : new Reckoning(injury, day.verified().weakest(commissionDay.verified()), day.steps())
                        .and("Not before the determination of the Commission on " + Dates.full(injury))
                        .orNext(clocks.commerce().days());
    }

    private static Reckoning later(Reckoning fromPreliminary, Reckoning fromFinal) {
        LocalDate day = fromFinal.day().isBefore(fromPreliminary.day()) ? fromPreliminary.day() : fromFinal.day();
        List<String> steps = new ArrayList<>(fromPreliminary.steps());
        steps.addAll(fromFinal.steps());
        return new Reckoning(day, fromPreliminary.verified().weakest(fromFinal.verified()), steps)
                .and("The later of the two is " + Dates.full(day));
    }

    private String id(String name) {
        return beside ? name + "-cvd" : name;
    }

    private String title(String words) {
        return beside ? words + " (countervailing)" : words;
    }
}
