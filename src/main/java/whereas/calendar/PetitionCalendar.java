package whereas.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/**
 * The calendar of an investigation, from the day the petition was filed to the order. Where a petition asks for both
 * kinds of duty, the ids of the countervailing investigation end in {@code -cvd}.
 */
public final class PetitionCalendar {
    private final Clocks clocks;

    public PetitionCalendar(Closures closures) {
        clocks = new Clocks(closures);
    }

    /**
     * Every date that the facts allow, earliest first. The notes say which dates wait for a fact, and what in the facts
     * is unusual.
     *
     * @throws Refused when the facts contradict each other, with one note for each contradiction
     */
    public Result<List<Deadline>> deadlines(PetitionQuestion question) {
        List<Note> contradictions = PetitionFacts.contradictions(question);
        if (!contradictions.isEmpty()) {
            throw new Refused(contradictions);
        }
        InitiationStage initiation = new InitiationStage(question, clocks);
        CommentStage comments = new CommentStage(question, initiation.initiated(), clocks.commerce());
        List<Deadline> all = new ArrayList<>(initiation.deadlines());
        all.addAll(comments.deadlines());
        List<Note> notes = new ArrayList<>(initiation.notes());
        notes.addAll(comments.notes());
        determinations(question, initiation, all, notes);
        all.sort(Comparator.comparing((Deadline deadline) -> deadline.when().first()));
        return new Result<>(List.copyOf(all), notes);
    }

    private void determinations(PetitionQuestion question, InitiationStage initiation, List<Deadline> all,
            List<Note> notes) {
        Reckoning begun = initiation.initiated();
        Reckoning injury = initiation.commissionDay();
        Optional<DutyStage> dumping = question.antidumping()
                .map(course -> new DutyStage(Duty.ANTIDUMPING, course, false, begun, injury, clocks));
        Optional<DutyStage> subsidies = question.countervailing()
                .map(course -> new DutyStage(Duty.COUNTERVAILING, course, dumping.isPresent(), begun, injury, clocks));
        Optional<Reckoning> dumpingFinal = dumping.flatMap(DutyStage::finalDay);
        dumping.ifPresent(stage -> {
            all.addAll(stage.preliminaries());
            all.addAll(stage.finals());
            dumpingFinal.ifPresent(day -> all.addAll(stage.injuryAndOrder(day)));
            notes.addAll(stage.notes());
        });
        subsidies.ifPresent(stage -> {
            all.addAll(stage.preliminaries());
            dumping.flatMap(other -> stage.alignmentRequest()).ifPresent(all::add);
            if (question.aligned()) {
                dumpingFinal.ifPresent(day -> all.add(stage.alignedFinal(day)));
                dumpingFinal.ifPresent(day -> all.addAll(stage.injuryAndOrder(day)));
            } else {
                all.addAll(stage.finals());
                stage.finalDay().ifPresent(day -> all.addAll(stage.injuryAndOrder(day)));
            }
        });
    }
}
