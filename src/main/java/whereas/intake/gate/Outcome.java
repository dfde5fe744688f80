package whereas.intake.gate;

/**
 * What an import made.
 *
 * @param before the state before it, which one undo brings back whole
 * @param after the state with what was accepted
 * @param accepted how many items were
 */
public record Outcome<S>(String title, S before, S after, int accepted) {
    public boolean isChange() {
        return !after.equals(before);
    }

    /** The import taken back, all of it. */
    public Outcome<S> undone() {
        return new Outcome<>("Undo: " + title, after, before, accepted);
    }
}
