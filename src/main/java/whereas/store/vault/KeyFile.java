package whereas.store.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;
import whereas.json.JsonReader;
import whereas.json.RecordReader;
import whereas.json.RecordWriter;
import whereas.result.Refused;

/**
 * The file beside an encrypted database that holds its key, wrapped twice. Without the passphrase and without the recovery
 * key it is worth nothing; without this file nobody can open the database at all.
 *
 * @param form the form of this file, 1 so far
 * @param passphrase how the passphrase becomes a key
 * @param byPassphrase the data key wrapped by that key, in Base64
 * @param recovery how the recovery key becomes a key
 * @param byRecovery the data key wrapped by that key, in Base64
 */
public record KeyFile(int form, Stretching passphrase, String byPassphrase, Stretching recovery, String byRecovery) {
    private static final int FORM = 1;
    private static final int SHORTEST = 10;
    private static final String BY_PASSPHRASE = "whereas data key by passphrase";
    private static final String BY_RECOVERY = "whereas data key by recovery key";

    public KeyFile {
        if (form != FORM) {
            throw new IllegalArgumentException("this key file was made by a newer version of Whereas; install that version to open it");
        }
        Base64.getDecoder().decode(byPassphrase);
        Base64.getDecoder().decode(byRecovery);
    }

    /** A new key file with what it holds: the data key, and the recovery key that is shown once and kept nowhere. */
    public record Made(KeyFile file, DataKey key, RecoveryKey recovery) {
    }

    /**
     * Makes a random data key and wraps it.
     *
     * @throws Refused when the passphrase is too short
     */
    public static Made make(char[] passphrase) {
        return wrap(DataKey.random(), passphrase);
    }

    /** The same data key under another passphrase and with another recovery key; the former of both open this file no more. */
    public static Made wrap(DataKey key, char[] passphrase) {
        refuseWeak(passphrase);
        Stretching first = Stretching.fresh();
        Stretching second = Stretching.fresh();
        RecoveryKey recovery = RecoveryKey.random();
        return new Made(new KeyFile(FORM, first, Envelope.seal(key, first.key(passphrase), BY_PASSPHRASE),
                second, Envelope.seal(key, second.key(recovery.bytes()), BY_RECOVERY)), key, recovery);
    }

    /** The same data key under another passphrase; the recovery sheet stays good. */
    public KeyFile withPassphrase(DataKey key, char[] next) {
        refuseWeak(next);
        Stretching fresh = Stretching.fresh();
        return new KeyFile(form, fresh, Envelope.seal(key, fresh.key(next), BY_PASSPHRASE), recovery, byRecovery);
    }

    /**
     * The data key for whoever knows the passphrase or has the recovery key.
     *
     * @throws WrongPassphrase when it is neither
     */
    public DataKey open(char[] secret) {
        return Envelope.open(byPassphrase, passphrase.key(secret), BY_PASSPHRASE)
                .or(() -> RecoveryKey.read(new String(secret)).flatMap(key -> Envelope.open(byRecovery, recovery.key(key.bytes()), BY_RECOVERY)))
                .orElseThrow(WrongPassphrase::new);
    }

    /** Reads the file; empty where there is none. */
    public static Optional<KeyFile> in(Path file) {
        try {
            return Files.exists(file) ? Optional.of(read(file.toString(), Files.readString(file))) : Optional.empty();
        } catch (IOException e) {
            throw new Refused(file.toString(), "the key of the encrypted matters cannot be read; put back a copy of this file");
        }
    }

    /** Reads the text of such a file. */
    public static KeyFile read(String place, String text) {
        return RecordReader.read(place, JsonReader.read(place, text), KeyFile.class);
    }

    public String text() {
        return RecordWriter.write(this);
    }

    private static void refuseWeak(char[] passphrase) {
        if (new String(passphrase).strip().codePoints().count() < SHORTEST) {
            throw new Refused("", "the passphrase is too short; take at least " + SHORTEST + " characters, best of all four or five words");
        }
    }
}
