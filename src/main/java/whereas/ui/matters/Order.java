package whereas.ui.matters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;

/** In which order the list stands. */
public enum Order {
    SAVED("last saved first", Comparator.comparing((MatterRow row) -> row.stored().savedAt()).reversed()),
    DUE("next deadline first", Comparator.comparing(MatterRow::due)),
    DATE("latest date first", Comparator.comparing((MatterRow row) -> row.stored().date()).reversed()),
    TITLE("by title", Comparator.comparing((MatterRow row) -> row.stored().title().toLowerCase(Locale.ROOT)));

    /** Matters without a deadline come last. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private final String words;
    private final Comparator<MatterRow> comparator;

    Order(String words, Comparator<MatterRow> comparator) {
        this.words = words;
        this.comparator = comparator.thenComparing(Comparator.comparing((MatterRow row) -> row.stored().id()).reversed());
    }

    public String words() {
        return words;
    }

    Comparator<MatterRow> comparator() {
        return comparator;
    }
}
