package whereas.store.vault;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * How a secret becomes a key: Argon2id (RFC 9106), which costs whoever guesses passphrases memory as well as time.
 *
 * @param function always «argon2id»
 * @param memory kibibytes of memory
 * @param passes how often it goes over that memory
 * @param salt random bytes in Base64, so that equal passphrases give other keys
 */
record Stretching(String function, int memory, int passes, String salt) {
    static final String ARGON2 = "argon2id";
    /** About half a second on a small computer; RFC 9106 recommends 64 MiB and 3 passes where memory is short. */
    private static final int MEMORY = 64 * 1024;
    private static final int PASSES = 3;
    private static final int SALT = 16;
    /** More than this would be a file that somebody made to exhaust the computer. */
    private static final int MOST_MEMORY = 1024 * 1024;
    private static final int MOST_PASSES = 100;

    Stretching {
        if (!function.equals(ARGON2) || memory < 8 || memory > MOST_MEMORY || passes < 1 || passes > MOST_PASSES) {
            throw new IllegalArgumentException("this way to turn a passphrase into a key is not known");
        }
    }

    static Stretching fresh() {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return new Stretching(ARGON2, MEMORY, PASSES, Base64.getEncoder().encodeToString(salt));
    }

    /** The key of a passphrase, however its accents were typed. */
    byte[] key(char[] passphrase) {
        byte[] secret = Normalizer.normalize(CharBuffer.wrap(passphrase), Normalizer.Form.NFKC).getBytes(StandardCharsets.UTF_8);
        try {
            return key(secret);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    byte[] key(byte[] secret) {
        Argon2BytesGenerator argon = new Argon2BytesGenerator();
        argon.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory).withIterations(passes).withParallelism(1).withSalt(Base64.getDecoder().decode(salt)).build());
        byte[] key = new byte[DataKey.BYTES];
        argon.generateBytes(secret, key);
        return key;
    }
}
