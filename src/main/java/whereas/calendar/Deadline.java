package whereas.calendar;

import java.util.List;
import whereas.result.Verification;

/**
 * One date of a calendar with its reasons.
 *
 * @param id stable name for programs, such as {@code scope-comments}
 * @param title what is due, for people
 * @param when the day or the period
 * @param citation the authority
 * @param rule the rule in one plain sentence
 * @param verified the weakest of the sources on which this date rests: its rule, and any holiday or closure that moved it
 * @param steps the arithmetic, one sentence a step, in order
 */
public record Deadline(String id, String title, When when, String citation, String rule, Verification verified,
        List<String> steps) {
    public Deadline {
        steps = List.copyOf(steps);
    }
}
