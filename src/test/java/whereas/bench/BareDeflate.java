package whereas.bench;

import java.util.List;
import java.util.zip.Deflater;

/** The floor: nothing but zlib's level 6, the usual one, over the ready bytes of all parts of a packet's files. */
final class BareDeflate {
    private final Deflater deflater = new Deflater(6, true);
    private final byte[] out = new byte[1 << 16];
    private final List<byte[]> parts;

    BareDeflate(List<byte[]> files) {
        parts = files.stream().flatMap(file -> KheePacket.parts(file).stream()).map(KheePacket.Part::content).toList();
    }

    /** @return the deflated size of all parts together */
    long write() {
        long size = 0;
        for (byte[] part : parts) {
            deflater.reset();
            deflater.setInput(part);
            deflater.finish();
            while (!deflater.finished()) {
                size += deflater.deflate(out);
            }
        }
        return size;
    }
}
