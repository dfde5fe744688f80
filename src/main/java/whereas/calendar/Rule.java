package whereas.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import whereas.result.Verification;

/** A rule that fixes a date: its authority, one plain sentence, and where it was read. */
record Rule(String citation, String sentence, Verification verified) {
    static Rule official(String citation, String sentence) {
        return new Rule(citation, sentence, Verification.OFFICIAL);
    }

    static Rule secondary(String citation, String sentence) {
        return new Rule(citation, sentence, Verification.SECONDARY);
    }

    static Rule memory(String citation, String sentence) {
        return new Rule(citation, sentence, Verification.MEMORY);
    }

    Deadline on(String id, String title, Reckoning reckoning) {
        return at(id, title, reckoning, Optional.empty());
    }

    /** The same for a paper that must arrive by an hour, Eastern Time. */
    Deadline by(LocalTime hour, String id, String title, Reckoning reckoning) {
        return at(id, title, reckoning.and("By " + Dates.hour(hour) + " Eastern Time."), Optional.of(hour));
    }

    Deadline during(String id, String title, LocalDate from, LocalDate to, List<String> steps) {
        return new Deadline(id, title, new When.Period(from, to), citation, sentence, verified, steps);
    }

    private Deadline at(String id, String title, Reckoning reckoning, Optional<LocalTime> hour) {
        return new Deadline(id, title, new When.Day(reckoning.day(), hour), citation, sentence,
                verified.weakest(reckoning.verified()), reckoning.steps());
    }
}
