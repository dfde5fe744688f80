package whereas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.h2.tools.ChangeFileEncryption;
import whereas.log.EventLog;
import whereas.result.Refused;
import whereas.store.vault.DataKey;
import whereas.store.vault.KeyFile;
import whereas.store.vault.RecoveryKey;

/**
 * The encryption of a store at rest: H2's own (AES-128 in XTS mode) with a random key, which a passphrase and a recovery key
 * open. Every step needs a store that nobody has open, and is done whole or not at all.
 */
public final class Encryption {
    private final StoreFolder folder;
    private final Clock clock;

    private Encryption(StoreFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    public static Encryption of(Path folder, Clock clock) {
        return new Encryption(new StoreFolder(folder), clock);
    }

    /** Whether the store is encrypted. */
    public boolean on() {
        return folder.encrypted();
    }

    /**
     * The key of the store.
     *
     * @param secret the passphrase or the recovery key
     * @throws whereas.store.vault.WrongPassphrase when it is neither
     */
    public DataKey unlock(char[] secret) {
        return keyFile().open(secret);
    }

    /**
     * Encrypts the store and its backups.
     *
     * @return the key to open it with, and the recovery key to be printed, which is kept nowhere
     */
    public KeyFile.Made encrypt(char[] passphrase) {
        KeyFile.Made made = KeyFile.make(passphrase);
        try (Guard.Door _ = Opening.alone(folder)) {
            if (on()) {
                throw new Refused(folder.database().toString(), "these matters are encrypted already; change the passphrase instead");
            }
            convert(Optional.empty(), Optional.of(made));
            Backups.of(folder.folder(), clock).encrypt(made.key(), folder.keys());
        }
        EventLog.note(EventLog.Event.STORE_ENCRYPTED);
        return made;
    }

    /** Decrypts the store. Backups that were made meanwhile stay encrypted. */
    public void decrypt(DataKey key) {
        try (Guard.Door _ = Opening.alone(folder)) {
            keyFile();
            convert(Optional.of(key), Optional.empty());
        }
        EventLog.note(EventLog.Event.STORE_DECRYPTED);
    }

    /** Gives the store another passphrase; the recovery sheet stays good. Earlier backups keep the passphrase that they had. */
    public void changePassphrase(DataKey key, char[] next) {
        write(keyFile().withPassphrase(key, next));
    }

    /** Gives the store a passphrase and a recovery key that are new, so that a lost sheet opens nothing made from now on. */
    public RecoveryKey renew(DataKey key, char[] passphrase) {
        KeyFile.Made made = KeyFile.wrap(key, passphrase);
        write(made.file());
        return made.recovery();
    }

    private KeyFile keyFile() {
        if (!on()) {
            throw new Refused(folder.database().toString(), "these matters are not encrypted");
        }
        return KeyFile.in(folder.keys()).orElseThrow(() -> new Damaged(folder.keys().toString(),
                "this file, which holds the key of the encrypted matters, is gone; put it back, or restore the newest backup, which has a copy"));
    }

    private void convert(Optional<DataKey> before, Optional<KeyFile.Made> after) {
        try {
            Path gathered = Incoming.gather(folder);
            try {
                Files.copy(folder.database(), gathered.resolve(StoreFolder.DATABASE));
                Census was = census(gathered, before);
                change(gathered, before, after.map(KeyFile.Made::key));
                if (after.isPresent()) {
                    Files.writeString(gathered.resolve(StoreFolder.KEYS), after.get().file().text());
                }
                if (!was.equals(census(gathered, after.map(KeyFile.Made::key)))) {
                    throw new Refused(folder.database().toString(), "the converted file does not hold what it should; nothing was changed. Report this");
                }
                Incoming.replace(folder, gathered, Optional.empty());
            } finally {
                StoreFolder.delete(gathered);
            }
        } catch (IOException e) {
            throw Failure.unwritten(folder.folder(), "the converted database", e);
        }
    }

    private static Census census(Path gathered, Optional<DataKey> key) {
        Path database = gathered.resolve(StoreFolder.DATABASE);
        try (Database copy = Database.alone(database, key)) {
            return copy.transact(handle -> Census.of(handle, database.toString()));
        }
    }

    /** Converts the closed database in a folder. */
    static void change(Path folder, Optional<DataKey> before, Optional<DataKey> after) throws IOException {
        try {
            ChangeFileEncryption.execute(folder.toString(), StoreFolder.NAME, "AES", password(before), password(after), true);
        } catch (SQLException e) {
            throw e.getCause() instanceof IOException full ? full : new IOException(e);
        }
    }

    private static char[] password(Optional<DataKey> key) {
        return key.map(secret -> secret.filePassword().toCharArray()).orElse(null);
    }

    private void write(KeyFile keys) {
        Path fresh = folder.keys().resolveSibling("." + folder.keys().getFileName() + "." + UUID.randomUUID());
        try {
            Files.writeString(fresh, keys.text());
            StoreFolder.force(fresh);
            Files.move(fresh, folder.keys(), StandardCopyOption.ATOMIC_MOVE);
            StoreFolder.forceNames(folder.folder());
            EventLog.note(EventLog.Event.PASSPHRASE_CHANGED);
        } catch (IOException e) {
            throw Failure.unwritten(folder.folder(), "the key file", e);
        }
    }
}
