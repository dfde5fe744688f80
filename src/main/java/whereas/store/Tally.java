package whereas.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * How many revisions were confirmed, kept beside the database. A database file that lost its end opens without complaint at
 * an earlier state; it then holds fewer than this says.
 */
final class Tally {
    private final Path file;

    Tally(Path file) {
        this.file = file;
    }

    /** 0 where nothing is known. */
    long read() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES);
            return channel.read(bytes, 0) == Long.BYTES ? bytes.getLong(0) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Counts on; what cannot be written is merely not known later, for the revisions themselves are safe. */
    synchronized void atLeast(long confirmed) {
        if (confirmed > read()) {
            write(confirmed);
        }
    }

    private void write(long confirmed) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.allocate(Long.BYTES).putLong(0, confirmed), 0);
        } catch (IOException e) {
            // The disk is full or read-only; the database says so where it matters.
        }
    }
}
