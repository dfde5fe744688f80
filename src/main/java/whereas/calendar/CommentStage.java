package whereas.calendar;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import whereas.result.Note;

/** The comments that a notice of initiation invites: scope, product characteristics, respondent selection. */
final class CommentStage {
    private static final LocalTime FIVE = LocalTime.of(17, 0);
    /** The first year whose notices are known to date product characteristics otherwise than the notice of 2016. */
    private static final int NEWER_NOTICES = 2017;

    private final PetitionQuestion question;
    private final Reckoning initiated;
    private final AgencyClock commerce;

    CommentStage(PetitionQuestion question, Reckoning initiated, AgencyClock commerce) {
        this.question = question;
        this.initiated = initiated;
        this.commerce = commerce;
    }

    List<Deadline> deadlines() {
        List<Deadline> all = new ArrayList<>();
        Reckoning scope = commerce.after(initiated, 20);
        all.add(PetitionRules.SCOPE_COMMENTS.by(FIVE, "scope-comments", "Comments on scope", scope));
        // From the deadline as moved: the notice of 2016 counts May 9 + 10, not May 8 + 10.
        all.add(PetitionRules.SCOPE_REBUTTAL.by(FIVE, "scope-rebuttal", "Rebuttal comments on scope",
                commerce.after(scope, 10)));
        if (question.antidumping().isPresent()) {
            characteristics(all);
        }
        question.published().map(Reckoning::from).ifPresent(published -> selection(all, published));
        return all;
    }

    /** What waits for a fact not known yet. */
    List<Note> notes() {
        return question.published().isPresent() ? List.of() : List.of(Note.info("respondent-selection",
                "The dates of respondent selection run from the publication of the initiation, not known yet."));
    }

    private void characteristics(List<Deadline> all) {
        boolean newer = initiated.day().getYear() >= NEWER_NOTICES;
        Rule first = newer ? PetitionRules.CHARACTERISTICS_NOW : PetitionRules.CHARACTERISTICS;
        Rule second = newer ? PetitionRules.CHARACTERISTICS_REBUTTAL_NOW : PetitionRules.CHARACTERISTICS_REBUTTAL;
        Reckoning comments = commerce.after(initiated, newer ? 20 : 21);
        all.add(first.by(FIVE, "characteristics-comments", "Comments on product characteristics", comments));
        all.add(second.by(FIVE, "characteristics-rebuttal", "Rebuttal comments on product characteristics",
                commerce.after(comments, newer ? 10 : 7)));
    }

    private void selection(List<Deadline> all, Reckoning published) {
        boolean as2016 = published.day().getYear() < NEWER_NOTICES;
        Reckoning data = commerce.businessDaysAfter(published, 5);
        Reckoning comments = commerce.after(data, 7);
        all.add(PetitionRules.selection(PetitionRules.CBP_DATA, as2016)
                .on("cbp-data", "Customs data placed on the record", data));
        all.add(PetitionRules.selection(PetitionRules.SELECTION_COMMENTS, as2016)
                .by(FIVE, "respondent-selection-comments", "Comments on respondent selection", comments));
        all.add(PetitionRules.selection(PetitionRules.SELECTION_REBUTTAL, as2016).by(FIVE, "respondent-selection-rebuttal",
                "Rebuttal comments on respondent selection", commerce.after(comments, 5)));
        all.add(PetitionRules.selection(PetitionRules.SELECTION, as2016)
                .on("respondent-selection", "Selection of respondents", commerce.after(published, 20)));
    }
}
