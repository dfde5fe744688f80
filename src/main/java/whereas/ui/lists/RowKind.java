package whereas.ui.lists;

import whereas.intake.gate.GateItem;

/** What a row of a list is, held against what is there. */
public enum RowKind {
    NEW("New"),
    CHANGED("Changed"),
    NEAR("May be the same"),
    DUPLICATE("There already"),
    UNREADABLE("Cannot be read"),
    MISSING("Not in the list");

    private final String words;

    RowKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    static RowKind of(GateItem<?> item) {
        return switch (item) {
            case GateItem.New<?> _ -> NEW;
            case GateItem.Changed<?> _ -> CHANGED;
            case GateItem.Duplicate<?> duplicate -> duplicate.isExact() ? DUPLICATE : NEAR;
            case GateItem.Unreadable<?> _ -> UNREADABLE;
            case GateItem.Missing<?> _ -> MISSING;
        };
    }
}
