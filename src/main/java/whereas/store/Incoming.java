package whereas.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts another database in the place of the present one, with its key, as one step that is done whole or not at all. The new
 * files are gathered in a folder of their own; its renaming decides; what is left to do then is done at once, or at the next
 * start if the program ends before. Only who is alone at the store may use this.
 */
final class Incoming {
    /** Holds the name under which the present database is kept instead of being replaced. */
    private static final String KEEP = "keep-as.txt";
    private static final String PART = StoreFolder.NAME + ".part-";

    private Incoming() {
    }

    /** An empty folder for the new files. */
    static Path gather(StoreFolder folder) throws IOException {
        return Files.createDirectory(folder.folder().resolve(PART + UUID.randomUUID()));
    }

    /**
     * Puts what was gathered into place.
     *
     * @param keep the name under which the present database is kept beside the new one, if it is worth keeping
     */
    static void replace(StoreFolder folder, Path gathered, Optional<String> keep) throws IOException {
        if (keep.isPresent()) {
            Files.writeString(gathered.resolve(KEEP), keep.get());
        }
        StoreFolder.force(gathered);
        Files.move(gathered, folder.incoming(), StandardCopyOption.ATOMIC_MOVE);
        StoreFolder.forceNames(folder.folder());
        finish(folder);
    }

    /** Does what is left of a replacement, and clears away what never came so far. */
    static void finish(StoreFolder folder) throws IOException {
        Path incoming = folder.incoming();
        Path database = incoming.resolve(StoreFolder.DATABASE);
        if (Files.exists(database)) {
            Files.deleteIfExists(folder.tally());
            Path name = incoming.resolve(KEEP);
            if (Files.exists(name)) {
                keep(folder, Files.readString(name));
            }
            Path keys = incoming.resolve(StoreFolder.KEYS);
            if (Files.exists(keys)) {
                Path fresh = incoming.resolve(StoreFolder.KEYS + ".copy");
                Files.copy(keys, fresh, StandardCopyOption.REPLACE_EXISTING);
                Files.move(fresh, folder.keys(), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.deleteIfExists(folder.keys());
            }
            Files.move(database, folder.database(), StandardCopyOption.ATOMIC_MOVE);
            StoreFolder.forceNames(folder.folder());
        }
        StoreFolder.delete(incoming);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.folder(), PART + "*")) {
            for (Path part : left) {
                StoreFolder.delete(part);
            }
        }
    }

    /** The key goes along, since an encrypted file is worth nothing without it. */
    private static void keep(StoreFolder folder, String name) throws IOException {
        Path kept = folder.folder().resolve(name);
        if (Files.exists(folder.database()) && !Files.exists(kept)) {
            if (Files.exists(folder.keys())) {
                Files.copy(folder.keys(), folder.folder().resolve(name + ".key.json"), StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(folder.database(), kept, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
