package whereas.packet;

import whereas.result.Verification;

/** A rule that a document rests on, and how far it was checked. */
public record Authority(String citation, Verification verified) {
}
