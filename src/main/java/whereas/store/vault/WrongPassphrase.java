package whereas.store.vault;

import whereas.result.Refused;

/** Thrown when what was typed is neither the passphrase nor the recovery key. */
public final class WrongPassphrase extends Refused {
    WrongPassphrase() {
        super("", "this is neither the passphrase nor the recovery key; look at capital letters and the keyboard's language, or type the "
                + "key from the recovery sheet");
    }
}
