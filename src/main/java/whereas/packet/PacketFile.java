package whereas.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import whereas.json.Json;
import whereas.json.RecordReader;
import whereas.json.YamlReader;
import whereas.result.Refused;

/** Reads packet.yaml. */
public final class PacketFile {
    /** The name of the file that makes a folder a packet. */
    public static final String NAME = "packet.yaml";
    private static final long LARGEST = 1 << 20;

    private PacketFile() {
    }

    /**
     * Reads the packet that a folder defines; its id is the folder's name.
     *
     * @throws Refused with every problem of the file
     */
    public static Packet read(Path folder) {
        String id = folder.getFileName().toString();
        String file = id + "/" + NAME;
        try {
            Path path = folder.resolve(NAME);
            if (Files.size(path) > LARGEST) {
                throw new Refused(file, "the file is larger than any packet's definition; is it the right one?");
            }
            return read(id, file, Files.readString(path));
        } catch (IOException e) {
            throw new Refused(file, "the file cannot be read as UTF-8 text: " + e.getMessage());
        }
    }

    static Packet read(String id, String file, String text) {
        Json json = YamlReader.read(file, text);
        if (json instanceof Json.Object object && !object.fields().containsKey("id")) {
            Map<String, Json> fields = new LinkedHashMap<>(object.fields());
            fields.put("id", new Json.Text(id, 1));
            json = new Json.Object(fields, object.line());
        }
        return RecordReader.read(file, json, Packet.class);
    }
}
