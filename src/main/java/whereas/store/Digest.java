package whereas.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jdbi.v3.core.Handle;

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

    /** Whether a text is the one that was digested; a digest that is gone was damaged itself. */
    static boolean fits(String digest, String text) {
        return of(text).equals(digest);
    }

    /** Digests what was saved before digests were kept. */
    static void fill(Handle handle) {
        record Row(long matter, int number, String facts) {
        }
        handle.createQuery("select matter_id, number, facts from revision where digest is null")
                .map((row, _) -> new Row(row.getLong("matter_id"), row.getInt("number"), row.getString("facts"))).list()
                .forEach(row -> handle.createUpdate("update revision set digest = :digest where matter_id = :matter and number = :number")
                        .bind("digest", of(row.facts())).bind("matter", row.matter()).bind("number", row.number()).execute());
    }
}
