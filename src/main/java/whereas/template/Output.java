package whereas.template;

import java.io.Writer;
import java.util.Arrays;

/** Takes what a template prints, up to a limit. */
class Output extends Writer {
    private final int limit;
    private char[] characters = new char[1 << 14];
    private int length;

    /** Ends a rendering that prints too much. */
    static final class Full extends RuntimeException {
        private final transient Instructions running = Instructions.now();

        Full() {
            super(null, null, false, false);
        }

        Instructions running() {
            return running;
        }
    }

    Output(int limit) {
        this.limit = limit;
    }

    @Override
    public void write(int character) {
        reserve(1);
        characters[length++] = (char) character;
    }

    @Override
    public void write(char[] from, int start, int count) {
        reserve(count);
        System.arraycopy(from, start, characters, length, count);
        length += count;
    }

    @Override
    public void write(String from, int start, int count) {
        reserve(count);
        from.getChars(start, start + count, characters, length);
        length += count;
    }

    @Override
    public void flush() {
        // Everything is in memory.
    }

    @Override
    public void close() {
        // There is nothing to release.
    }

    /** What was printed; only the first {@link #length} characters count. */
    char[] characters() {
        return characters;
    }

    int length() {
        return length;
    }

    /** Whether what comes next stands within a tag, so in an attribute. All data are escaped, so only tags have these signs. */
    boolean insideTag() {
        for (int i = length - 1; i >= 0; i--) {
            if (characters[i] == '<' || characters[i] == '>') {
                return characters[i] == '<';
            }
        }
        return false;
    }

    /** Forgets what was printed, and the space for it when it was unusually long. */
    void clear() {
        length = 0;
        if (characters.length > 1 << 20) {
            characters = new char[1 << 14];
        }
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }

    private void reserve(int count) {
        if (length + count > characters.length) {
            if (length + count > limit || length + count < 0) {
                throw new Full();
            }
            characters = Arrays.copyOf(characters, (int) Math.min(limit, Math.max(2L * characters.length, length + count)));
        }
    }
}
