package whereas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import whereas.result.Refused;

/**
 * The folder of a store and the files in it.
 *
 * @param folder absolute and normalized
 */
record StoreFolder(Path folder) {
    /** The database's name as its own URL wants it. */
    static final String NAME = "whereas";
    static final String DATABASE = NAME + ".mv.db";
    static final String KEYS = NAME + ".key.json";
    private static final byte[] ENCRYPTED = "H2encrypt\n".getBytes(StandardCharsets.US_ASCII);

    StoreFolder {
        folder = folder.toAbsolutePath().normalize();
    }

    Path database() {
        return folder.resolve(DATABASE);
    }

    /** The key of an encrypted database; it may lie beside a plain one for a moment, and then means nothing. */
    Path keys() {
        return folder.resolve(KEYS);
    }

    /** What H2 keeps while the database is open: where its other processes find the one that serves them. */
    Path server() {
        return folder.resolve(NAME + ".lock.db");
    }

    Path guard() {
        return folder.resolve(NAME + ".guard");
    }

    Path tally() {
        return folder.resolve(NAME + ".tally");
    }

    Path backups() {
        return folder.resolve("backups");
    }

    /** A database that waits to take the place of the present one. */
    Path incoming() {
        return folder.resolve(NAME + ".incoming");
    }

    /** Whether the database is encrypted, which its first bytes say. */
    boolean encrypted() {
        return encrypted(database());
    }

    static boolean encrypted(Path database) {
        if (!Files.isRegularFile(database)) {
            return false;
        }
        try (var in = Files.newInputStream(database)) {
            return Arrays.equals(in.readNBytes(ENCRYPTED.length), ENCRYPTED);
        } catch (IOException e) {
            throw Failure.unreadable(database);
        }
    }

    /** Makes the folder where it is missing. */
    void make() {
        if (database().toString().contains(";")) {
            throw new Refused(folder.toString(), "the folder's name has a semicolon, which the database cannot open; choose another folder");
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Failure.folder(folder);
        }
    }

    /** Has everything in a folder on the disk, not only on its way there. */
    static void force(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        forceNames(folder);
    }

    /** Has the names in a folder on the disk; not every system can do that, and those do it by themselves. */
    static void forceNames(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no folders.
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failed) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
