package whereas.result;

/** How far a rule or a text of law was checked; whoever relies on it is told. */
public enum Verification {
    /** Seen word for word in a copy of the official text. */
    OFFICIAL("seen in the official text"),
    /** Taken from a secondary source: a treatise, a served document, a proposal. */
    SECONDARY("taken from a secondary source; compare it with the official text"),
    /** Written down from memory. */
    MEMORY("not verified; compare it with the official text");

    private final String words;

    Verification(String words) {
        this.words = words;
    }

    /** The mark in words, as lists and messages print it. */
    public String words() {
        return words;
    }
}
