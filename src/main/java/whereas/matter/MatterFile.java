package whereas.matter;

import whereas.json.JsonReader;
import whereas.json.RecordReader;
import whereas.json.RecordWriter;
import whereas.result.Refused;

/** A matter as the text of a JSON file. */
public final class MatterFile {
    private MatterFile() {
    }

    /**
     * Reads a matter.
     *
     * @param file the name that problems are reported under
     * @throws Refused with every field that is unknown, missing, ill-typed or refers to nothing
     */
    public static Matter read(String file, String text) {
        return RecordReader.read(file, JsonReader.read(file, text), Matter.class);
    }

    public static String write(Matter matter) {
        return RecordWriter.write(matter);
    }
}
