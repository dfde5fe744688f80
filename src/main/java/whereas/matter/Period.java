package whereas.matter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The approximate time during which the violation is alleged to have occurred: 27 CCR 25903(b)(2)(A)3.
 *
 * @param from at least since this day
 * @param to the last day; empty when the violation continues
 */
public record Period(LocalDate from, Optional<LocalDate> to) {
    public Period {
        if (to.isPresent() && to.get().isBefore(from)) {
            throw new IllegalArgumentException("the period ends before it begins; check the two dates");
        }
    }

    public boolean continuing() {
        return to.isEmpty();
    }
}
