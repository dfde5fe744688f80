package whereas.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import whereas.result.Refused;

/** A file that came from outside: read whole, but never more of it than is allowed. */
final class InputFile {
    private InputFile() {
    }

    /** The name that notes about a file carry. */
    static String name(Path path) {
        return path.getFileName() == null ? path.toString() : path.getFileName().toString();
    }

    /**
     * The bytes of a file.
     *
     * @throws Refused when the file is not there, is a folder, cannot be read, or is larger than allowed
     */
    static byte[] read(Path path, int maxBytes) {
        if (Files.isDirectory(path)) {
            throw new Refused(path.toString(), "this is a folder; name the file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(maxBytes + 1);
            if (bytes.length > maxBytes) {
                throw tooLarge(path.toString(), maxBytes);
            }
            return bytes;
        } catch (NoSuchFileException e) {
            throw new Refused(path.toString(), "there is no such file");
        } catch (IOException e) {
            throw new Refused(path.toString(), "the file cannot be read; see whether another program holds it, and its permissions");
        }
    }

    static Refused tooLarge(String file, int maxBytes) {
        return new Refused(file, "the file is larger than " + size(maxBytes) + ", the most that is read; divide it");
    }

    private static String size(int bytes) {
        return bytes >= 1_000_000 ? bytes / 1_000_000 + " MB" : bytes + " bytes";
    }
}
