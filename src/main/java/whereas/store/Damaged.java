package whereas.store;

import whereas.result.Refused;

/** Thrown when the database file cannot be trusted; it is left as it is. A backup can be restored in its place. */
public final class Damaged extends Refused {
    Damaged(String where, String message) {
        super(where, message);
    }
}
