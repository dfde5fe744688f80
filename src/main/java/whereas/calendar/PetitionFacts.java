package whereas.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.result.Note;

/** Facts of a petition that cannot all be true. */
final class PetitionFacts {
    private PetitionFacts() {}

    static List<Note> contradictions(PetitionQuestion question) {
        List<Note> notes = new ArrayList<>();
        if (question.antidumping().isEmpty() && question.countervailing().isEmpty()) {
            notes.add(Note.error("", "A petition asks for an antidumping or a countervailing duty investigation, or both."));
        }
        if (question.aligned() && (question.antidumping().isEmpty() || question.countervailing().isEmpty())) {
            notes.add(Note.error("aligned", "Only a countervailing investigation beside an antidumping one can be aligned."));
        }
        if (question.countervailing().filter(Course::finalPostponed).isPresent()) {
            notes.add(Note.error("final postponed",
                    "A countervailing final determination is not postponed by itself; it is aligned with an antidumping one."));
        }
        Optional<LocalDate> filed = Optional.of(question.filed());
        order(notes, "initiated", question.initiated(), "filed", filed);
        order(notes, "published", question.published(), "filed", filed);
        order(notes, "published", question.published(), "initiated", question.initiated());
        question.antidumping().ifPresent(course -> course(notes, "antidumping", course, question));
        question.countervailing().ifPresent(course -> course(notes, "countervailing", course, question));
        return notes;
    }

    private static void course(List<Note> notes, String duty, Course course, PetitionQuestion question) {
        Optional<LocalDate> begun = question.initiated().or(() -> Optional.of(question.filed()));
        String preliminary = duty + " preliminary";
        order(notes, preliminary, course.preliminary(), "initiated", begun);
        order(notes, preliminary + " published", course.preliminaryPublished(), "initiated", begun);
        order(notes, preliminary + " published", course.preliminaryPublished(), preliminary, course.preliminary());
        order(notes, duty + " final", course.finalSigned(), preliminary, course.preliminary().or(() -> begun));
    }

    private static void order(List<Note> notes, String later, Optional<LocalDate> laterDay, String earlier,
            Optional<LocalDate> earlierDay) {
        if (laterDay.isPresent() && earlierDay.isPresent() && laterDay.get().isBefore(earlierDay.get())) {
            notes.add(Note.error(later, "The day " + laterDay.get() + " lies before the day of \"" + earlier + "\", "
                    + earlierDay.get() + "."));
        }
    }
}
