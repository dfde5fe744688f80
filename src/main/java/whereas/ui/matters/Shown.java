package whereas.ui.matters;

import java.time.LocalDate;
import java.util.function.BiPredicate;
import whereas.assembly.Standing;
import whereas.assembly.Standing.State;

/** Which matters the list shows. */
public enum Shown {
    ALL("All matters", (one, _) -> !one.matter().archived()),
    OVERDUE("Something overdue", (one, today) -> !one.overdue(today).isEmpty()),
    DRAFT("Drafts", (one, _) -> in(one, State.DRAFT)),
    EXPORTED("Exported", (one, _) -> in(one, State.EXPORTED)),
    SERVED("Served", (one, _) -> in(one, State.SERVED)),
    RIPE("Ripe", (one, _) -> in(one, State.RIPE)),
    CLOSED("Closed", (one, _) -> in(one, State.CLOSED)),
    ARCHIVED("Archived", (one, _) -> one.matter().archived()),
    DELETED("Deleted", (_, _) -> false);

    private final String words;
    private final BiPredicate<Standing, LocalDate> has;

    Shown(String words, BiPredicate<Standing, LocalDate> has) {
        this.words = words;
        this.has = has;
    }

    public String words() {
        return words;
    }

    boolean has(MatterRow row) {
        boolean deleted = row.stored().course().deleted().isPresent();
        return this == DELETED ? deleted : !deleted && has.test(row.standing(), row.today());
    }

    private static boolean in(Standing one, State state) {
        return one.state() == state && !one.matter().archived();
    }
}
