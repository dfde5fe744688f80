package whereas.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a text, in small hexadecimal digits: the database looks at its own pages, but not at every letter on them. */
final class Digest {
    private Digest() {
    }

    static String of(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a text is the one that was digested; null says nothing against it. */
    static boolean fits(String digest, String text) {
        return digest == null || digest.equals(of(text));
    }
}
