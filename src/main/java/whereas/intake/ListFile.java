package whereas.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import whereas.result.Refused;

/**
 * A list that came from outside: a file, or a text that was pasted.
 *
 * @param name the name that notes about its rows carry
 * @param place the name that notes about the file as a whole carry
 * @param size in bytes
 * @param path empty for what was pasted
 */
public record ListFile(String name, String place, long size, Optional<Path> path, Opening opening) {
    /** How the content is had, from its beginning each time. */
    public interface Opening {
        InputStream open() throws IOException;
    }

    /**
     * A file on the disk.
     *
     * @throws Refused when the file is not there, is a folder or a device, or cannot be read
     */
    public static ListFile of(Path path) {
        String place = path.toString();
        if (Files.isDirectory(path)) {
            throw new Refused(place, "this is a folder; name the file");
        }
        try {
            long size = Files.size(path);
            if (!Files.isRegularFile(path)) {
                throw new Refused(place, "this is no file with a list in it; name the file");
            }
            String name = path.getFileName() == null ? place : path.getFileName().toString();
            return new ListFile(name, place, size, Optional.of(path), () -> Files.newInputStream(path));
        } catch (NoSuchFileException e) {
            throw new Refused(place, "there is no such file");
        } catch (IOException e) {
            throw unreadable(place);
        }
    }

    /** Content that is at hand already. */
    public static ListFile of(String name, byte[] content) {
        return new ListFile(name, name, content.length, Optional.empty(), () -> new ByteArrayInputStream(content));
    }

    /** Text that was pasted. */
    public static ListFile pasted(String text) {
        return of("pasted text", text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Refused when it is larger */
    public void requireAtMost(long bytes) {
        if (size > bytes) {
            throw new Refused(place, "the file is larger than " + (bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes")
                    + ", the most that is read; divide it");
        }
    }

    /** The first bytes, as many as there are up to the given number. */
    public byte[] start(int most) {
        try (InputStream in = opening.open()) {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw unreadable();
        }
    }

    /** The refusal when the content cannot be had. */
    public Refused unreadable() {
        return unreadable(place);
    }

    private static Refused unreadable(String place) {
        return new Refused(place, "the file cannot be read; see whether another program holds it, and its permissions");
    }
}
