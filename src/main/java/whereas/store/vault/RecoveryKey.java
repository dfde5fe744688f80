package whereas.store.vault;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The key on the recovery sheet: 25 random letters and digits (125 bits) and 3 that tell a slip of the pen, in groups of four.
 * I, L, O and U are no part of it; I and L are read as 1, O as 0.
 */
public final class RecoveryKey {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM = 25;
    private static final int CHECK = 3;
    private static final int GROUP = 4;
    private final String letters;

    private RecoveryKey(String letters) {
        this.letters = letters;
    }

    static RecoveryKey random() {
        SecureRandom random = new SecureRandom();
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new RecoveryKey(letters + check(letters.toString()));
    }

    /** Reads a key as a person types it, with or without its dashes; empty when it is none or mistyped. */
    public static Optional<RecoveryKey> read(CharSequence typed) {
        String letters = typed.toString().toUpperCase(Locale.ROOT).replaceAll("[\\s\\-–—]", "").replaceAll("[IL]", "1").replace('O', '0');
        boolean whole = letters.length() == RANDOM + CHECK && letters.chars().allMatch(c -> LETTERS.indexOf(c) >= 0)
                && letters.endsWith(check(letters.substring(0, RANDOM)));
        return whole ? Optional.of(new RecoveryKey(letters)) : Optional.empty();
    }

    /** The key as it is printed: «7K2M-…-9QX1». */
    public String printed() {
        List<String> groups = new ArrayList<>();
        for (int i = 0; i < letters.length(); i += GROUP) {
            groups.add(letters.substring(i, i + GROUP));
        }
        return String.join("-", groups);
    }

    byte[] bytes() {
        return letters.getBytes(StandardCharsets.US_ASCII);
    }

    private static String check(String letters) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(letters.getBytes(StandardCharsets.US_ASCII));
            StringBuilder check = new StringBuilder();
            for (byte part : Arrays.copyOf(hash, CHECK)) {
                check.append(LETTERS.charAt(part & 31));
            }
            return check.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Says nothing of the key, so that no message can print it. */
    @Override
    public String toString() {
        return "a recovery key";
    }
}
