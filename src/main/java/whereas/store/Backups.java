package whereas.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import whereas.log.EventLog;
import whereas.result.Refused;
import whereas.store.vault.DataKey;
import whereas.store.vault.KeyFile;

/**
 * The backups of a store, in the folder «backups» beside it. Each is opened and read to its end before it gets its name, and
 * {@link Rotation} says how long it is kept.
 */
public final class Backups {
    private static final Pattern NAME = Pattern.compile("whereas-\\d{6,}-\\d{4}-\\d{2}-\\d{2}\\.zip");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);
    private static final String WORK = ".work-";
    private final StoreFolder folder;
    private final Clock clock;

    private Backups(StoreFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * The backups of the store in a folder.
     *
     * @param clock its zone says when a day begins
     */
    public static Backups of(Path folder, Clock clock) {
        return new Backups(new StoreFolder(folder), clock);
    }

    /** The backups that can be read, the newest first. */
    public List<Backup> list() {
        List<Backup> found = new ArrayList<>();
        for (Path file : files()) {
            try {
                found.add(BackupFile.read(file));
            } catch (Refused unreadable) {
                // It is no backup, then, whatever it is called.
            }
        }
        found.sort(Comparator.comparingInt(Backup::number).reversed());
        return found;
    }

    /**
     * Makes a backup of an open store.
     *
     * @throws Refused when it cannot be written, or what was written cannot be read
     */
    public Backup take(Store store, Backup.Reason reason) {
        return make(work -> copy(store, work), store.key(), reason);
    }

    /** Makes a backup as a file of its own anywhere else; what is there under that name is replaced. */
    public Backup takeTo(Store store, Path file) {
        return make(work -> copy(store, work), store.key(), Backup.Reason.ASKED, _ -> file.toAbsolutePath());
    }

    /** Makes a backup unless the newest is of today. */
    public Optional<Backup> takeDaily(Store store) {
        boolean today = list().stream().findFirst()
                .filter(backup -> LocalDate.ofInstant(backup.takenAt(), clock.getZone()).equals(LocalDate.now(clock))).isPresent();
        return today ? Optional.empty() : Optional.of(take(store, Backup.Reason.DAILY));
    }

    /** Makes a backup if this open store changed anything since it was opened. */
    public Optional<Backup> takeAtClosing(Store store) {
        return store.changed() ? Optional.of(take(store, Backup.Reason.CLOSING)) : Optional.empty();
    }

    /**
     * Opens a backup and reads it to its end.
     *
     * @param key the key that it may need
     * @throws Locked when it is encrypted with another key
     * @throws Damaged when it cannot be read
     */
    public Backup verify(Path file, Optional<DataKey> key) {
        Backup backup = BackupFile.read(file);
        inWorkFolder("the backup", work -> {
            BackupFile.unpack(file, work);
            return census(work, keyFor(file, work, key));
        });
        return backup;
    }

    /** The newest backup that can be read to its end. An encrypted one for which there is no key counts as good, unopened. */
    public Optional<Backup> newestGood(Optional<DataKey> key) {
        for (Backup backup : list()) {
            try {
                return Optional.of(verify(backup.file(), key));
            } catch (Locked locked) {
                return Optional.of(backup);
            } catch (Refused bad) {
                // The one before it, then.
            }
        }
        return Optional.empty();
    }

    /** The wrapped key that comes along with an encrypted backup. */
    public Optional<KeyFile> keys(Path file) {
        return BackupFile.keys(file);
    }

    /**
     * Puts a backup in the place of the store, which nobody may have open. The present one is backed up before; when it is
     * damaged, its file is kept under another name.
     *
     * @param key the key of the backup, if it is encrypted
     * @param present the key of the present store, if that is known
     * @return the file under which a damaged database was kept
     * @throws Refused when anything is in the way; everything is then as it was before
     */
    public Optional<Path> restore(Path file, Optional<DataKey> key, Optional<DataKey> present) {
        folder.make();
        BackupFile.read(file);
        try (Guard.Door _ = Opening.alone(folder)) {
            Optional<String> keep = backedUp(present) ? Optional.empty() : Optional.of(asideName());
            Path gathered = Incoming.gather(folder);
            try {
                BackupFile.unpack(file, gathered);
                census(gathered, keyFor(file, gathered, key));
                Incoming.replace(folder, gathered, keep);
            } finally {
                StoreFolder.delete(gathered);
            }
            EventLog.note(EventLog.Event.STORE_RESTORED);
            return keep.map(folder.folder()::resolve);
        } catch (IOException e) {
            throw Failure.unwritten(folder.folder(), "the backup", e);
        }
    }

    /** Puts a damaged database aside under another name, so that the next start makes an empty one. */
    public Path putAside() {
        try (Guard.Door _ = Opening.alone(folder)) {
            String name = asideName();
            Path aside = folder.folder().resolve(name);
            Files.deleteIfExists(folder.tally());
            if (Files.exists(folder.keys())) {
                Files.move(folder.keys(), folder.folder().resolve(name + ".key.json"), StandardCopyOption.ATOMIC_MOVE);
            }
            if (Files.exists(folder.database())) {
                Files.move(folder.database(), aside, StandardCopyOption.ATOMIC_MOVE);
            }
            return aside;
        } catch (IOException e) {
            throw Failure.unwritten(folder.folder(), "the new name of the damaged file", e);
        }
    }

    /** Makes a backup of a store that nobody has open; only who is alone at it may do this. */
    Backup takeClosed(Optional<DataKey> key, Backup.Reason reason) {
        return make(work -> Files.copy(folder.database(), work.resolve(StoreFolder.DATABASE)), key, reason);
    }

    /** Encrypts the backups that are not encrypted, each of which is read to its end again before it is replaced. */
    void encrypt(DataKey key, Path keys) {
        for (Backup plain : list()) {
            if (!plain.encrypted()) {
                inWorkFolder("a backup", work -> {
                    BackupFile.Contents before = BackupFile.unpack(plain.file(), work);
                    Encryption.change(work, Optional.empty(), Optional.of(key));
                    Files.copy(keys, work.resolve(StoreFolder.KEYS));
                    Census census = census(work, Optional.of(key));
                    return pack(work, BackupFile.contents(before.number(), plain.takenAt(), plain.reason(), census, work.resolve(StoreFolder.DATABASE)),
                            plain.file());
                });
            }
        }
    }

    private boolean backedUp(Optional<DataKey> present) {
        if (!Files.exists(folder.database())) {
            return true;
        }
        try {
            takeClosed(present, Backup.Reason.RESTORE);
            return true;
        } catch (Damaged | Locked unreadable) {
            return false;
        }
    }

    private String asideName() {
        // H2 counts every file whose name begins with that of the database and a dot as a part of it.
        return StoreFolder.NAME + "-damaged-" + SECOND.format(LocalDateTime.now(clock)) + ".mv.db";
    }

    /** Work on files in a folder of its own. */
    private interface Work<T> {
        T in(Path folder) throws IOException;
    }

    private interface Naming {
        Path of(int number);
    }

    private Backup make(Work<?> copying, Optional<DataKey> key, Backup.Reason reason) {
        Backup made = make(copying, key, reason, number -> folder.backups().resolve("whereas-%06d-%s.zip".formatted(number, LocalDate.now(clock))));
        for (Backup old : Rotation.surplus(list(), clock.getZone())) {
            try {
                Files.deleteIfExists(old.file());
            } catch (IOException e) {
                // It goes the next time.
            }
        }
        return made;
    }

    private Backup make(Work<?> copying, Optional<DataKey> key, Backup.Reason reason, Naming naming) {
        long begun = System.nanoTime();
        Backup backup = inWorkFolder("the backup", work -> {
            copying.in(work);
            Path database = work.resolve(StoreFolder.DATABASE);
            if (StoreFolder.encrypted(database)) {
                if (!Files.exists(folder.keys())) {
                    throw new Damaged(folder.keys().toString(), "this file, which holds the key of the encrypted matters, is gone; put it back");
                }
                Files.copy(folder.keys(), work.resolve(StoreFolder.KEYS));
            }
            Census census = census(work, key);
            int number = list().stream().mapToInt(Backup::number).max().orElse(0) + 1;
            return pack(work, BackupFile.contents(number, clock.instant(), reason, census, database), naming.of(number));
        });
        EventLog.note(EventLog.Event.BACKUP_MADE, begun, backup.bytes());
        return backup;
    }

    /** Writes the archive beside its place, has it on the disk, reads it back, and moves it there. */
    private static Backup pack(Path work, BackupFile.Contents contents, Path file) throws IOException {
        Path database = work.resolve(StoreFolder.DATABASE);
        Path part = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            BackupFile.write(part, contents, database, work.resolve(StoreFolder.KEYS));
            Path again = Files.createDirectory(work.resolve("again"));
            BackupFile.unpack(part, again);
            StoreFolder.force(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        StoreFolder.forceNames(file.getParent());
        return BackupFile.read(file);
    }

    private static Census census(Path work, Optional<DataKey> key) {
        Path database = work.resolve(StoreFolder.DATABASE);
        if (StoreFolder.encrypted(database) && key.isEmpty()) {
            throw new Locked(database.toString());
        }
        try (Database copy = Database.alone(database, key.filter(_ -> StoreFolder.encrypted(database)))) {
            if (copy.schema() == Schema.State.NEWER) {
                throw Opening.newer(database);
            }
            return copy.transact(handle -> Census.of(handle, database.toString()));
        }
    }

    /** The key of an unpacked backup. */
    private static Optional<DataKey> keyFor(Path file, Path work, Optional<DataKey> key) {
        Path database = work.resolve(StoreFolder.DATABASE);
        if (!StoreFolder.encrypted(database)) {
            return Optional.empty();
        }
        if (key.isEmpty()) {
            throw new Locked(file.toString());
        }
        try (Database _ = Database.alone(database, key)) {
            return key;
        } catch (Damaged other) {
            throw new Locked(file.toString());
        }
    }

    private static Void copy(Store store, Path work) throws IOException {
        Path zip = work.resolve("copy.zip");
        store.copyTo(zip);
        try (ZipFile copy = new ZipFile(zip.toFile()); var in = copy.getInputStream(copy.getEntry(StoreFolder.DATABASE))) {
            Files.copy(in, work.resolve(StoreFolder.DATABASE));
        }
        Files.delete(zip);
        return null;
    }

    private <T> T inWorkFolder(String what, Work<T> work) {
        Path place = null;
        try {
            Files.createDirectories(folder.backups());
            clearLeftovers();
            place = Files.createDirectory(folder.backups().resolve(WORK + clock.millis() + "-" + UUID.randomUUID()));
            return work.in(place);
        } catch (IOException e) {
            throw Failure.unwritten(folder.backups(), what, e);
        } finally {
            try {
                if (place != null) {
                    StoreFolder.delete(place);
                }
            } catch (IOException e) {
                // It is cleared away with the next backup.
            }
        }
    }

    /** What a killed process left is an hour old at least when it goes, since another process may be at work here. */
    private void clearLeftovers() throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.backups(), ".*")) {
            for (Path old : left) {
                if (Files.getLastModifiedTime(old).toMillis() < System.currentTimeMillis() - 3_600_000) {
                    StoreFolder.delete(old);
                }
            }
        }
    }

    private List<Path> files() {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (var files = Files.list(folder.backups())) {
            return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).toList();
        } catch (IOException e) {
            throw Failure.unreadable(folder.backups());
        }
    }
}
