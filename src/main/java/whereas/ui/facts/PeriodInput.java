package whereas.ui.facts;

import java.time.LocalDate;
import java.util.Optional;
import whereas.matter.Period;
import whereas.ui.input.DateText;
import whereas.ui.input.GroupInput;
import whereas.ui.input.TextInput;

/** The time of the violations. */
public final class PeriodInput extends GroupInput<Period> {
    private final TextInput<LocalDate> from = part("from", DateText.date("Violations since"));
    private final TextInput<Optional<LocalDate>> to = part("to", DateText.optionalDate("Until"));

    public PeriodInput() {
        super("Period");
    }

    public TextInput<LocalDate> from() {
        return from;
    }

    /** Empty while the violations continue. */
    public TextInput<Optional<LocalDate>> to() {
        return to;
    }

    @Override
    protected Period make() {
        return new Period(from.value().orElseThrow(), to.value().orElseThrow());
    }

    @Override
    protected void render(Period shown) {
        from.show(shown.from());
        to.show(shown.to());
    }
}
