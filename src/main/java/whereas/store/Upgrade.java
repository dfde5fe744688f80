package whereas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import whereas.log.EventLog;
import whereas.result.Refused;
import whereas.store.vault.DataKey;

/**
 * Brings a database up to this version's tables. That is done to a copy, which takes the place of the original when all of it
 * is there: a database that is half one version and half another cannot come about. Only who is alone at the store does this.
 */
final class Upgrade {
    private Upgrade() {
    }

    /** Makes a new database. */
    static void make(StoreFolder folder) {
        prepare(folder, Optional.empty(), gathered -> { });
    }

    /** Upgrades the database, after a backup. */
    static void run(StoreFolder folder, Optional<DataKey> key, Clock clock) {
        long begun = System.nanoTime();
        Backup before = Backups.of(folder.folder(), clock).takeClosed(key, Backup.Reason.UPGRADE);
        prepare(folder, key, gathered -> {
            Files.copy(folder.database(), gathered.resolve(StoreFolder.DATABASE));
            if (key.isPresent()) {
                Files.copy(folder.keys(), gathered.resolve(StoreFolder.KEYS));
            }
        }, before);
        EventLog.note(EventLog.Event.STORE_UPGRADED, begun, before.bytes());
    }

    private interface Filling {
        void fill(Path gathered) throws IOException;
    }

    private static void prepare(StoreFolder folder, Optional<DataKey> key, Filling filling, Backup... before) {
        try {
            Path gathered = Incoming.gather(folder);
            try {
                filling.fill(gathered);
                try (Database copy = Database.alone(gathered.resolve(StoreFolder.DATABASE), key)) {
                    copy.migrate();
                    Census after = copy.transact(handle -> {
                        Digest.fill(handle);
                        return Census.of(handle, folder.database().toString());
                    });
                    for (Backup earlier : before) {
                        if (after.matters() != earlier.matters() || after.revisions() != earlier.revisions()) {
                            throw new Refused(folder.database().toString(), "the upgrade would have lost something and was not done; the file is as it "
                                    + "was. Use the version of Whereas that you used before, and report this");
                        }
                    }
                }
                Incoming.replace(folder, gathered, Optional.empty());
            } finally {
                StoreFolder.delete(gathered);
            }
        } catch (IOException e) {
            throw Failure.unwritten(folder.folder(), "the upgraded database", e);
        }
    }
}
