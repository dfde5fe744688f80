package whereas.ui.lists;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import whereas.intake.ListFile;
import whereas.result.Refused;

/**
 * Where a list comes from: a file, or a text that was pasted.
 *
 * @param path empty for pasted text
 */
record Source(String name, Optional<Path> path, String text) {
    static Source of(Path file) {
        return new Source(String.valueOf(file.getFileName()), Optional.of(file), "");
    }

    static Source pasted(String text) {
        return new Source("pasted text", Optional.empty(), text);
    }

    ListFile open() {
        return path.map(ListFile::of).orElseGet(() -> ListFile.pasted(text));
    }

    /** The day for which the list is good: when the file was last changed, or today. */
    LocalDate asOf(ZoneId zone, LocalDate today) {
        try {
            return path.isPresent() ? LocalDate.ofInstant(Files.getLastModifiedTime(path.get()).toInstant(), zone) : today;
        } catch (IOException e) {
            throw new Refused(path.orElseThrow().toString(),
                    "the file cannot be read; see whether another program holds it, and its permissions");
        }
    }
}
