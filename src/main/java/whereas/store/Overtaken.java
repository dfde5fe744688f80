package whereas.store;

import whereas.result.Refused;

/** Thrown when a matter that is to be saved was saved by somebody else meanwhile. */
public final class Overtaken extends Refused {
    private final transient StoredMatter now;
    private final transient Revision latest;

    Overtaken(StoredMatter now, Revision latest, int basedOn) {
        super("«" + now.title() + "»", "revision " + latest.number() + ", saved by " + latest.savedBy() + " (" + latest.reason()
                + "), is the latest, and these changes start from revision " + basedOn
                + "; nothing was overwritten. Open the matter again and repeat the changes there");
        this.now = now;
        this.latest = latest;
    }

    /** The matter as it stands in the list now. */
    public StoredMatter now() {
        return now;
    }

    /** The revision that came in between. */
    public Revision latest() {
        return latest;
    }
}
