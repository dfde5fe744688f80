package whereas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import whereas.result.Refused;
import whereas.store.vault.DataKey;

/** How a store is opened: what an ended program left unfinished is finished, its tables are brought up to date, and it is looked over. */
final class Opening {
    private Opening() {
    }

    /**
     * Opens the database in a folder; makes both where they are missing.
     *
     * @param key the key of the database, if it is encrypted
     */
    static Database open(StoreFolder folder, Optional<DataKey> key, Clock clock) {
        folder.make();
        try (Guard.Door door = Guard.of(folder).door()) {
            tidy(folder, door);
            if (!Files.exists(folder.database())) {
                if (new Tally(folder.tally()).read() > 0) {
                    throw new Damaged(folder.database().toString(), "this file, which held the matters, is gone; put it back, or restore the "
                            + "newest backup in its place");
                }
                Upgrade.make(folder);
            }
            Optional<DataKey> needed = needed(folder, key);
            Database database = upToDate(folder, needed, door, clock);
            try {
                look(folder, database);
                door.enter();
                return database;
            } catch (RuntimeException e) {
                database.close();
                throw e;
            }
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException surprised) {
            throw Failure.unforeseen(folder.database().toString(), surprised);
        }
    }

    /**
     * Waits for the door and finishes what was left unfinished.
     *
     * @throws Refused when anybody has the store open
     */
    static Guard.Door alone(StoreFolder folder) {
        Guard.Door door = Guard.of(folder).door();
        try {
            if (!door.alone()) {
                throw new Refused(folder.folder().toString(), "another window or command of Whereas has these matters open; close it, then do this again");
            }
            tidy(folder, door);
            return door;
        } catch (RuntimeException e) {
            door.close();
            throw e;
        }
    }

    static Refused newer(Path database) {
        return new Refused(database.toString(), "this file was last used by a newer version of Whereas; install that version to open it");
    }

    private static void tidy(StoreFolder folder, Guard.Door door) {
        if (door.alone()) {
            try {
                Incoming.finish(folder);
                // Left by a process that was killed; H2 would wait some seconds to be sure of that, but the guard is sure.
                Files.deleteIfExists(folder.server());
            } catch (IOException e) {
                throw Failure.unwritten(folder.folder(), "what the last run of the program left to do", e);
            }
        }
    }

    private static Optional<DataKey> needed(StoreFolder folder, Optional<DataKey> key) {
        if (!folder.encrypted()) {
            return Optional.empty();
        }
        if (key.isEmpty()) {
            throw new Locked(folder.database().toString());
        }
        return key;
    }

    private static Database upToDate(StoreFolder folder, Optional<DataKey> key, Guard.Door door, Clock clock) {
        Database database = Database.shared(folder.database(), key);
        try {
            switch (database.schema()) {
                case CURRENT -> {
                    return database;
                }
                case NEWER -> throw newer(folder.database());
                case EMPTY, OLDER -> database.close();
            }
            if (!door.alone()) {
                throw new Refused(folder.database().toString(), "an older version of Whereas has this file open; close it, then start this one again");
            }
            Upgrade.run(folder, key, clock);
            return Database.shared(folder.database(), key);
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Whether everything is there that was once confirmed. */
    private static void look(StoreFolder folder, Database database) {
        // In this order, since another window may be saving just now.
        long confirmed = new Tally(folder.tally()).read();
        long found = database.transact(handle -> handle.createQuery("select count(*) from revision").mapTo(Long.class).one());
        if (found < confirmed) {
            throw new Damaged(database.place(), "this file has lost its end: " + (confirmed - found) + " of " + confirmed + " saved revisions are not in it. "
                    + "It is left as it is; restore the newest backup in its place");
        }
        database.transact(handle -> {
            MatterTable.look(handle);
            return true;
        });
    }
}
