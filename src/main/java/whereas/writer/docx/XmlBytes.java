package whereas.writer.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of UTF-8 that knows how to escape text for XML; the one place where markup becomes bytes. */
final class XmlBytes {
    private byte[] buffer;
    private int size;

    XmlBytes(int capacity) {
        buffer = new byte[capacity];
    }

    static byte[] ascii(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    XmlBytes raw(byte[] markup) {
        room(markup.length);
        System.arraycopy(markup, 0, buffer, size, markup.length);
        size += markup.length;
        return this;
    }

    /** Appends markup; it must be ASCII. */
    @SuppressWarnings("deprecation")
    XmlBytes raw(String markup) {
        int length = markup.length();
        room(length);
        markup.getBytes(0, length, buffer, size);
        size += length;
        return this;
    }

    XmlBytes number(int value) {
        return raw(Integer.toString(value));
    }

    /** Appends text for an element or an attribute in double quotes. */
    XmlBytes text(String text) {
        int length = text.length();
        room(length * 6);
        byte[] to = buffer;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                switch (c) {
                    case '&' -> at = entity(to, at, "&amp;");
                    case '<' -> at = entity(to, at, "&lt;");
                    case '>' -> at = entity(to, at, "&gt;");
                    case '"' -> at = entity(to, at, "&quot;");
                    default -> to[at++] = c >= ' ' || c == '\t' || c == '\n' ? (byte) c : (byte) ' ';
                }
            } else if (c < 0x800) {
                to[at++] = (byte) (0xC0 | c >> 6);
                to[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                int point = Character.toCodePoint(c, text.charAt(++i));
                to[at++] = (byte) (0xF0 | point >> 18);
                to[at++] = (byte) (0x80 | point >> 12 & 0x3F);
                to[at++] = (byte) (0x80 | point >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | point & 0x3F);
            } else {
                int point = Character.isSurrogate(c) || c >= 0xFFFE ? 0xFFFD : c;
                to[at++] = (byte) (0xE0 | point >> 12);
                to[at++] = (byte) (0x80 | point >> 6 & 0x3F);
                to[at++] = (byte) (0x80 | point & 0x3F);
            }
        }
        size = at;
        return this;
    }

    @SuppressWarnings("deprecation")
    private static int entity(byte[] to, int at, String entity) {
        entity.getBytes(0, entity.length(), to, at);
        return at + entity.length();
    }

    private void room(int more) {
        if (buffer.length - size < more) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, size + more));
        }
    }

    /** Forgets everything, and the space for it as well when that has grown beyond a size. */
    XmlBytes clear(int most) {
        size = 0;
        if (buffer.length > most) {
            buffer = new byte[1 << 16];
        }
        return this;
    }

    byte[] buffer() {
        return buffer;
    }

    int size() {
        return size;
    }

    byte[] toArray() {
        return Arrays.copyOf(buffer, size);
    }
}
