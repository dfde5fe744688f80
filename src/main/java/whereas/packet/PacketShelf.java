package whereas.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import whereas.result.Refused;

/** The folders of packets: the firm's own first, then the shipped ones, of which a firm's folder of the same name takes the place. */
public final class PacketShelf {
    private final List<Path> roots;

    /** @param roots template folders in order of precedence */
    public PacketShelf(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /** Every packet's folder, by the packet's id. */
    public Map<String, Path> folders() {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (Path root : roots) {
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> inside = Files.list(root)) {
                inside.filter(folder -> Files.isRegularFile(folder.resolve(PacketFile.NAME))).sorted()
                        .forEach(folder -> folders.putIfAbsent(folder.getFileName().toString(), folder));
            } catch (IOException e) {
                throw new Refused(root.toString(), "the folder of templates cannot be read; check that it exists and may be opened");
            }
        }
        return folders;
    }

    /**
     * Reads a packet.
     *
     * @throws Refused when there is no such packet, or its file has problems
     */
    public Packet packet(String id) {
        return PacketFile.read(folder(id));
    }

    /** The folder of a packet. */
    public Path folder(String id) {
        Map<String, Path> folders = folders();
        Path folder = folders.get(id);
        if (folder == null) {
            throw new Refused("packet", "there is no packet «" + id + "»; there are " + String.join(", ", folders.keySet()));
        }
        return folder;
    }
}
