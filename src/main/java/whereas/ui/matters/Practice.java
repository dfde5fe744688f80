package whereas.ui.matters;

/** The practice whose matters the list shows. */
public enum Practice {
    ALL("All practices", ""), PROP65("Proposition 65", "prop65"), TRADE("AD/CVD", "trade");

    private final String words;
    private final String kind;

    Practice(String words, String kind) {
        this.words = words;
        this.kind = kind;
    }

    public String words() {
        return words;
    }

    boolean has(MatterRow row) {
        return kind.isEmpty() || kind.equals(row.stored().kind());
    }
}
