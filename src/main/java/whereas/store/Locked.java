package whereas.store;

import whereas.result.Refused;

/** Thrown when the database is encrypted and no key was given for it, or the wrong one. */
public final class Locked extends Refused {
    Locked(String where) {
        super(where, "these matters are encrypted; the passphrase or the recovery key opens them");
    }
}
