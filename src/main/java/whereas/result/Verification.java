package whereas.result;

/** Where a rule or a text of law was read, from the surest place to the least sure. Only the first counts as verified. */
public enum Verification {
    /** The words were read in a copy of the statute, the regulation, the Federal Register or the agency's own page. */
    OFFICIAL("official text"),
    /** Someone else reports it: a law firm, the trade press, another packet. */
    SECONDARY("secondary source"),
    /** Known from experience only; a person must compare it with the official text before relying on it. */
    MEMORY("from memory, not verified");

    private final String words;

    Verification(String words) {
        this.words = words;
    }

    public boolean official() {
        return this == OFFICIAL;
    }

    /** A short phrase for tables and messages: "official text". */
    public String words() {
        return words;
    }

    /** The less sure of the two: a conclusion is no surer than the weakest rule that it rests on. */
    public Verification weakest(Verification other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
