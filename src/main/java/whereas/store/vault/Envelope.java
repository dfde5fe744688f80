package whereas.store.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The data key wrapped with AES-256 in Galois/Counter mode, which tells a wrong key from the right one. */
final class Envelope {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Envelope() {
    }

    /** @param purpose what the envelope is for; one for another purpose does not open */
    static String seal(DataKey key, byte[] with, String purpose) {
        byte[] nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, with, nonce, purpose).doFinal(key.bytes());
            byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data key; empty when the wrapping key is another. */
    static Optional<DataKey> open(String envelope, byte[] with, String purpose) {
        byte[] all = Base64.getDecoder().decode(envelope);
        try {
            byte[] nonce = Arrays.copyOf(all, NONCE);
            return Optional.of(new DataKey(cipher(Cipher.DECRYPT_MODE, with, nonce, purpose).doFinal(all, NONCE, all.length - NONCE)));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String purpose) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
