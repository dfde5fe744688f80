package whereas.writer;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes zip files that are the same, byte for byte, whenever their content is: entries in the order given, one fixed
 * time, no extra fields. Entries that never change are deflated once and kept ({@link #deflate}), which is why this is
 * not java.util.zip's own stream. Files of 4 GB and more are out of its reach.
 */
public final class ZipWriter {
    /** 1980-01-01 00:00, the first moment that a zip file can name. */
    private static final int FIXED_DATE = 0x0021;
    /** Half the time of the default level 6 for about a tenth more bytes. */
    private static final int LEVEL = 3;
    private static final ThreadLocal<Deflater> DEFLATER = ThreadLocal.withInitial(() -> new Deflater(LEVEL, true));

    private final Bytes out = new Bytes();
    private final List<Written> entries = new ArrayList<>();

    private record Written(Entry entry, int offset) {
    }

    /** A deflated entry, ready to be put into any number of files. */
    public static final class Entry {
        private final byte[] name;
        private final byte[] deflated;
        private final int length;
        private final int crc;
        private final int size;

        private Entry(byte[] name, byte[] deflated, int length, int crc, int size) {
            this.name = name;
            this.deflated = deflated;
            this.length = length;
            this.crc = crc;
            this.size = size;
        }
    }

    private static final class Bytes extends ByteArrayOutputStream {
        private Bytes() {
            super(1 << 15);
        }

        private void little(int value, int bytes) {
            for (int i = 0; i < bytes; i++) {
                write(value >>> 8 * i);
            }
        }
    }

    /** Deflates an entry once, to be put into many files. */
    public static Entry deflate(String name, byte[] content) {
        return deflate(name, content, content.length);
    }

    private static Entry deflate(String name, byte[] content, int size) {
        CRC32 crc = new CRC32();
        crc.update(content, 0, size);
        Deflater deflater = DEFLATER.get();
        deflater.reset();
        deflater.setInput(content, 0, size);
        deflater.finish();
        byte[] deflated = new byte[Math.min(size, 1 << 14) + 64];
        int length = 0;
        while (!deflater.finished()) {
            if (length == deflated.length) {
                deflated = Arrays.copyOf(deflated, length * 2);
            }
            length += deflater.deflate(deflated, length, deflated.length - length);
        }
        return new Entry(name.getBytes(StandardCharsets.UTF_8), deflated, length, (int) crc.getValue(), size);
    }

    public ZipWriter add(Entry entry) {
        entries.add(new Written(entry, out.size()));
        out.little(0x04034b50, 4);
        head(entry);
        out.write(entry.name, 0, entry.name.length);
        out.write(entry.deflated, 0, entry.length);
        return this;
    }

    public ZipWriter add(String name, byte[] content) {
        return add(deflate(name, content));
    }

    /** Adds the first bytes of a buffer as an entry. */
    public ZipWriter add(String name, byte[] buffer, int size) {
        return add(deflate(name, buffer, size));
    }

    /** The fields that an entry's own head and its line in the directory have in common. */
    private void head(Entry entry) {
        out.little(20, 2);
        out.little(0x0800, 2);
        out.little(Deflater.DEFLATED, 2);
        out.little(0, 2);
        out.little(FIXED_DATE, 2);
        out.little(entry.crc, 4);
        out.little(entry.length, 4);
        out.little(entry.size, 4);
        out.little(entry.name.length, 2);
        out.little(0, 2);
    }

    /** The finished file. */
    public byte[] finish() {
        int start = out.size();
        for (Written written : entries) {
            out.little(0x02014b50, 4);
            out.little(20, 2);
            head(written.entry);
            out.little(0, 2);
            out.little(0, 4);
            out.little(0, 4);
            out.little(written.offset, 4);
            out.write(written.entry.name, 0, written.entry.name.length);
        }
        int size = out.size() - start;
        out.little(0x06054b50, 4);
        out.little(0, 4);
        out.little(entries.size(), 2);
        out.little(entries.size(), 2);
        out.little(size, 4);
        out.little(start, 4);
        out.little(0, 2);
        return out.toByteArray();
    }
}
