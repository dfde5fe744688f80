package whereas.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import whereas.json.JsonReader;
import whereas.json.RecordReader;
import whereas.json.RecordWriter;
import whereas.result.Refused;
import whereas.store.vault.KeyFile;

/** A backup as a file: a ZIP archive with a note of what is in it, the database, and its key where it is encrypted. */
final class BackupFile {
    private static final String NOTE = "backup.json";
    private static final int FORM = 1;

    /**
     * What stands in the archive beside the database.
     *
     * @param form the form of the archive, 1 so far
     * @param sha256 of the database
     */
    record Contents(int form, int number, String takenAt, Backup.Reason reason, int schema, int matters, int revisions, String sha256) {
        Contents {
            if (form != FORM) {
                throw new IllegalArgumentException("this backup was made by a newer version of Whereas; install that version to restore it");
            }
        }

        Backup of(Path file, boolean encrypted) throws IOException {
            return new Backup(file, number, Instant.parse(takenAt), reason, matters, revisions, Files.size(file), encrypted);
        }
    }

    private BackupFile() {
    }

    static Contents contents(int number, Instant now, Backup.Reason reason, Census census, Path database) throws IOException {
        try (InputStream in = Files.newInputStream(database)) {
            return new Contents(FORM, number, now.toString(), reason, census.schema(), census.matters(), census.revisions(), sha256(in));
        }
    }

    /** Writes the archive. The file is not to be trusted under its name until this returns. */
    static void write(Path file, Contents contents, Path database, Path keys) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(NOTE));
            zip.write(RecordWriter.write(contents).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(StoreFolder.DATABASE));
            Files.copy(database, zip);
            if (StoreFolder.encrypted(database)) {
                zip.putNextEntry(new ZipEntry(StoreFolder.KEYS));
                Files.copy(keys, zip);
            }
        }
    }

    /**
     * What an archive says of itself.
     *
     * @throws Refused when the file is none or cannot be read
     */
    static Backup read(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return contents(file, zip).of(file, zip.getEntry(StoreFolder.KEYS) != null);
        } catch (IOException | DateTimeException e) {
            throw noBackup(file);
        }
    }

    /** The key that comes along with an encrypted backup. */
    static Optional<KeyFile> keys(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry keys = zip.getEntry(StoreFolder.KEYS);
            return keys == null ? Optional.empty() : Optional.of(KeyFile.read(file.toString(), text(zip, keys)));
        } catch (IOException e) {
            throw noBackup(file);
        }
    }

    /**
     * Takes the database out of an archive, and its key.
     *
     * @throws Damaged when the database is not the one that was put in
     */
    static Contents unpack(Path file, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Contents contents = contents(file, zip);
            Path database = folder.resolve(StoreFolder.DATABASE);
            copy(zip, StoreFolder.DATABASE, database);
            if (zip.getEntry(StoreFolder.KEYS) != null) {
                copy(zip, StoreFolder.KEYS, folder.resolve(StoreFolder.KEYS));
            }
            try (InputStream in = Files.newInputStream(database)) {
                if (!sha256(in).equals(contents.sha256())) {
                    throw new Damaged(file.toString(), "this backup is damaged; choose another");
                }
            }
            return contents;
        } catch (ZipException e) {
            throw noBackup(file);
        }
    }

    private static Contents contents(Path file, ZipFile zip) throws IOException {
        ZipEntry note = zip.getEntry(NOTE);
        if (note == null || zip.getEntry(StoreFolder.DATABASE) == null) {
            throw noBackup(file);
        }
        return RecordReader.read(file.toString(), JsonReader.read(file.toString(), text(zip, note)), Contents.class);
    }

    private static String text(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8);
        }
    }

    private static void copy(ZipFile zip, String entry, Path to) throws IOException {
        try (InputStream in = zip.getInputStream(zip.getEntry(entry))) {
            Files.copy(in, to);
        }
    }

    private static String sha256(InputStream in) throws IOException {
        try (DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            digest.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Damaged noBackup(Path file) {
        return new Damaged(file.toString(), "this file is no backup of Whereas or is damaged; choose another");
    }
}
