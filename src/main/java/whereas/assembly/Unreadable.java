package whereas.assembly;

import whereas.result.Refused;

/** Input that cannot be read, as opposed to work that is refused; the command line tells the two apart by its exit code. */
public final class Unreadable extends Refused {
    public Unreadable(Refused refused) {
        super(refused.notes());
    }
}
