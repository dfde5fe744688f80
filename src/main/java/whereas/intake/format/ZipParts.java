package whereas.intake.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import whereas.intake.ListFile;
import whereas.result.Refused;

/** The parts of a zip file, of which no more is ever unpacked than a list can have. */
final class ZipParts implements AutoCloseable {
    /** A sheet of 200,000 full rows is about 150 MB. */
    private static final long LARGEST_PART = 400_000_000;
    private static final long LARGEST_IN_ALL = 800_000_000;
    /** Deflate can pack zeros a thousandfold; the XML of real sheets packs ten- to fiftyfold. */
    private static final long MOST_PACKED = 400;
    private static final long ALWAYS_ALLOWED = 10_000_000;
    private static final int MOST_PARTS = 10_000;

    private final ListFile file;
    private final ZipFile zip;
    private long unpacked;

    private ZipParts(ListFile file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** @throws Refused when it is no whole zip file */
    static ZipParts open(ListFile file, Path path) {
        try {
            ZipFile zip = new ZipFile(path.toFile());
            if (zip.size() > MOST_PARTS) {
                zip.close();
                throw bomb(file);
            }
            return new ZipParts(file, zip);
        } catch (ZipException | IllegalArgumentException e) {
            throw new Refused(file.name(), "the file is damaged or was cut short; get it again from where it came");
        } catch (IOException e) {
            throw file.unreadable();
        }
    }

    List<String> names() {
        return Collections.list(zip.entries()).stream().map(ZipEntry::getName).toList();
    }

    /** A part by its name, which in these files need not agree in case; empty when there is none. */
    Optional<InputStream> part(String name) throws IOException {
        Optional<? extends ZipEntry> entry = Optional.ofNullable(zip.getEntry(name))
                .or(() -> Collections.list(zip.entries()).stream().filter(e -> e.getName().equalsIgnoreCase(name)).findFirst());
        return entry.isEmpty() ? Optional.empty() : Optional.of(new Limited(zip.getInputStream(entry.get()), entry.get()
                .getCompressedSize()));
    }

    /** The size of a part as the file declares it; 0 when it does not. */
    long size(String name) {
        return Optional.ofNullable(zip.getEntry(name)).map(ZipEntry::getSize).map(size -> Math.max(0, size)).orElse(0L);
    }

    private static Refused bomb(ListFile file) {
        return new Refused(file.name(), "the file unpacks to far more than any list (a zip bomb does); nothing of it was read. Do not "
                + "open it");
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw file.unreadable();
        }
    }

    /** Stops unpacking when a part, or all of them together, grow beyond reason. */
    private final class Limited extends FilterInputStream {
        private final long packed;
        private long count;

        private Limited(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            took(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            took(Math.max(0, read));
            return read;
        }

        private void took(int bytes) {
            count += bytes;
            unpacked += bytes;
            if (count > LARGEST_PART || unpacked > LARGEST_IN_ALL || count > ALWAYS_ALLOWED && count / Math.max(1, packed) > MOST_PACKED) {
                throw bomb(file);
            }
        }
    }
}
