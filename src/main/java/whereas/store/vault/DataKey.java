package whereas.store.vault;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The random key that the database file is encrypted with. It stays the same when the passphrase changes. */
public final class DataKey {
    static final int BYTES = 32;
    private final byte[] bytes;

    DataKey(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    static DataKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new DataKey(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /**
     * The password of the database file, 64 letters and digits. The database itself stretches it only a little, which is
     * enough because it is random.
     */
    public String filePassword() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && MessageDigest.isEqual(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return bytes[0];
    }

    /** Says nothing of the key, so that no message can print it. */
    @Override
    public String toString() {
        return "a data key";
    }
}
