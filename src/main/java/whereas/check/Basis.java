package whereas.check;

import whereas.result.Verification;

/**
 * Why a rule holds.
 *
 * @param citation the law; or «the packet itself» where only its own papers are held against each other
 * @param verified where that law was read
 */
public record Basis(String citation, Verification verified) {
    /** Papers of one packet that contradict each other are wrong whatever the law says. */
    public static final Basis PACKET = new Basis("the packet itself", Verification.OFFICIAL);
    /** The sentence cannot mean what it says. */
    public static final Basis LANGUAGE = new Basis("plain English", Verification.OFFICIAL);

    public static Basis official(String citation) {
        return new Basis(citation, Verification.OFFICIAL);
    }

    public static Basis secondary(String citation) {
        return new Basis(citation, Verification.SECONDARY);
    }

    public static Basis memory(String citation) {
        return new Basis(citation, Verification.MEMORY);
    }

    /** The citation, with a warning behind it when the rule was not read in an official text. */
    public String words() {
        return verified.official() ? citation : citation + " (" + verified.words() + ")";
    }
}
