package whereas.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A disk of a few megabytes in memory, where the system lets this program mount one. */
public final class SmallMount implements AutoCloseable {
    private final Path place;

    private SmallMount(Path place) {
        this.place = place;
    }

    /** Empty when it is not permitted here. */
    public static Optional<SmallMount> at(Path place, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(place);
        return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString()) ? Optional.of(new SmallMount(place)) : Optional.empty();
    }

    public void readOnly() throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount,ro", place.toString())) {
            throw new IOException("cannot make " + place + " read-only");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            if (!run("umount", "-l", place.toString())) {
                throw new IOException("cannot unmount " + place);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(List.of(command)).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
