package whereas.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import whereas.result.Refused;

/** Reads the text of a YAML file into the same values as JSON; only plain data, no tags that build objects. */
public final class YamlReader {
    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setAllowDuplicateKeys(false).setMaxAliasesForCollections(0).setAllowRecursiveKeys(false).build();

    private YamlReader() {
    }

    /**
     * Reads one YAML document.
     *
     * @param file the name that problems are reported under
     * @throws Refused when the text is not well-formed YAML, with the line
     */
    public static Json read(String file, String text) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            return value(file, root.orElseThrow(() -> new Refused(file, "the file is empty")));
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new Refused(file + line, "this is not well-formed YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new Refused(file, "this is not well-formed YAML: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    private static Json value(String file, Node node) {
        int line = line(node);
        return switch (node) {
            case MappingNode mapping -> object(file, mapping, line);
            case SequenceNode sequence -> {
                List<Json> items = new ArrayList<>();
                sequence.getValue().forEach(item -> items.add(value(file, item)));
                yield new Json.Array(items, line);
            }
            case ScalarNode scalar -> scalar(scalar, line);
            default -> throw new Refused(file + ":" + line, "references (& and *) are not used in these files");
        };
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static Json object(String file, MappingNode mapping, int line) {
        Map<String, Json> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new Refused(file + ":" + line, "a field's name must be plain text");
            }
            if (fields.put(key.getValue(), value(file, tuple.getValueNode())) != null) {
                throw new Refused(file + ":" + line(key), "the field «" + key.getValue() + "» stands twice; keep one");
            }
        }
        return new Json.Object(fields, line);
    }

    private static Json scalar(ScalarNode scalar, int line) {
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.BOOL)) {
            return new Json.Bool(Boolean.parseBoolean(scalar.getValue()), line);
        }
        if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
            return new Json.Number(scalar.getValue(), line);
        }
        return tag.equals(Tag.NULL) ? new Json.Null(line) : new Json.Text(scalar.getValue(), line);
    }
}
