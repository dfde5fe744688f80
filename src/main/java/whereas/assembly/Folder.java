package whereas.assembly;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import whereas.result.Refused;

/** A folder whose content is replaced as a whole: it is written beside its place and then moved there. */
final class Folder {
    private final Path folder;

    Folder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Puts the files in the folder's place.
     *
     * @throws Refused when the folder holds anything but an earlier export, the disk is full, or the work was cancelled;
     *     what was there before is then still there, and nothing half-written is
     */
    void replace(Map<String, byte[]> files, Progress progress) {
        refuseForeign();
        Path parent = folder.getParent();
        Path fresh = null;
        try {
            Files.createDirectories(parent);
            fresh = Files.createDirectory(beside(parent, "part"));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (progress.cancelled()) {
                    throw new Refused("", "the export was cancelled; nothing was written");
                }
                Path path = fresh.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.write(path, file.getValue());
            }
            moveIntoPlace(fresh, parent);
        } catch (AccessDeniedException e) {
            throw new Refused(folder.toString(), "the packet cannot be written here, for the folder is read-only; choose another one");
        } catch (IOException e) {
            throw new Refused(folder.toString(), "the packet could not be written (" + reason(e) + "); nothing was left behind");
        } finally {
            if (fresh != null) {
                delete(fresh);
            }
        }
    }

    private void moveIntoPlace(Path fresh, Path parent) throws IOException {
        if (!Files.exists(folder)) {
            Files.move(fresh, folder);
            return;
        }
        Path old = Files.createDirectory(beside(parent, "old"));
        Files.move(folder, old.resolve("old"));
        try {
            Files.move(fresh, folder);
        } catch (IOException e) {
            Files.move(old.resolve("old"), folder);
            throw e;
        } finally {
            delete(old);
        }
    }

    /** A hidden name of its own; not a temporary directory, whose narrow permissions the packet would inherit. */
    private Path beside(Path parent, String word) {
        return parent.resolve("." + folder.getFileName() + "." + word + "-" + UUID.randomUUID());
    }

    private void refuseForeign() {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new Refused(folder.toString(), "this is a file, not a folder; choose another place for the packet");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            List<String> names = inside.map(path -> path.getFileName().toString()).toList();
            if (!names.isEmpty() && !names.contains("manifest.json")) {
                throw new Refused(folder.toString(), "the folder holds other files, which an export would replace; choose an empty or a new folder");
            }
        } catch (IOException e) {
            throw new Refused(folder.toString(), "the folder cannot be read; choose another one");
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.contains("No space left") ? "the disk is full" : e.getClass().getSimpleName() + (message.isEmpty() ? "" : ": " + message);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new Refused(folder.toString(), "a temporary folder could not be deleted; delete it by hand");
        }
    }
}
