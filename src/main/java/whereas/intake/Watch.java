package whereas.intake;

import whereas.result.Refused;

/** Where the reading of a long list reports how far it is and hears whether it should stop. */
public interface Watch {
    /** Nobody looks on. */
    Watch NONE = new Watch() {
        @Override
        public void reached(double fraction, int rows) { }

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Hears how far the work is; called now and then, not for every row.
     *
     * @param fraction of the whole, from 0 to 1
     * @param rows how many rows are done
     */
    void reached(double fraction, int rows);

    boolean cancelled();

    /**
     * Reports, and stops the work when that is wanted.
     *
     * @throws Refused when the work was cancelled
     */
    default void check(double fraction, int rows) {
        if (cancelled()) {
            throw new Refused("", "the import was cancelled; nothing was added");
        }
        reached(Math.clamp(fraction, 0, 1), rows);
    }

    /** The same watch for a part of the work, which goes from one fraction of the whole to another. */
    default Watch between(double from, double to) {
        Watch whole = this;
        return new Watch() {
            @Override
            public void reached(double fraction, int rows) {
                whole.reached(from + fraction * (to - from), rows);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }
}
