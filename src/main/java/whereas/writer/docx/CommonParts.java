package whereas.writer.docx;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import whereas.writer.ZipWriter;

/**
 * Parts that many documents have in common, such as the firm's letterhead or the numbering of one list: each is deflated
 * once and kept, up to a number that no firm's templates reach.
 */
final class CommonParts {
    private static final int MOST = 100;

    private final Map<Part, ZipWriter.Entry> entries = new ConcurrentHashMap<>();

    private record Part(String name, ByteBuffer content) {
        /** Parts are soon compared, but going through each byte to number them would take longer than writing them. */
        @Override
        public int hashCode() {
            return 31 * name.hashCode() + content.remaining();
        }
    }

    ZipWriter.Entry entry(String name, XmlBytes part) {
        ZipWriter.Entry known = entries.get(new Part(name, ByteBuffer.wrap(part.buffer(), 0, part.size())));
        if (known != null) {
            return known;
        }
        if (entries.size() >= MOST) {
            entries.clear();
        }
        byte[] content = part.toArray();
        ZipWriter.Entry entry = ZipWriter.deflate(name, content);
        entries.put(new Part(name, ByteBuffer.wrap(content)), entry);
        return entry;
    }
}
