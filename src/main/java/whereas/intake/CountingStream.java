package whereas.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream whose bytes are counted as they are read. */
public final class CountingStream extends FilterInputStream {
    /** How many bytes were read. */
    public static final class Count {
        private long bytes;

        public long bytes() {
            return bytes;
        }
    }

    private final Count count;

    public CountingStream(InputStream in, Count count) {
        super(in);
        this.count = count;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count.bytes += one < 0 ? 0 : 1;
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        count.bytes += Math.max(0, read);
        return read;
    }
}
