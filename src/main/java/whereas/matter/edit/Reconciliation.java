package whereas.matter.edit;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.json.Json;
import whereas.json.JsonReader;
import whereas.json.RecordReader;
import whereas.matter.Matter;
import whereas.matter.MatterFile;

/**
 * Two versions of a matter that began from the same one. Things that have an id are compared with their namesakes, fact by
 * fact; other lists are compared whole.
 */
public final class Reconciliation {
    private final Part base;
    private final Part mine;
    private final Part theirs;
    private final Map<String, Difference> differences = new LinkedHashMap<>();

    /** @param base what both began from */
    public Reconciliation(Matter base, Matter mine, Matter theirs) {
        this.base = fact(base);
        this.mine = fact(mine);
        this.theirs = fact(theirs);
        merge(this.base, this.mine, this.theirs, "", "", Map.of());
    }

    /** What differs between the two, in the order of the facts. */
    public List<Difference> differences() {
        return List.copyOf(differences.values());
    }

    /**
     * One matter out of both.
     *
     * @param takeMine for each difference, by its path, whether my version is taken; by default what was changed, and mine where both were
     * @throws whereas.result.Refused when the chosen facts do not fit together, as an allegation and the violator it names
     */
    public Matter merged(Map<String, Boolean> takeMine) {
        Part merged = merge(base, mine, theirs, "", "", takeMine);
        return RecordReader.read("the chosen facts", merged.json(), Matter.class);
    }

    /** My version under another title, to be kept as a matter of its own. */
    public Matter mineNamed(String title) {
        Map<String, Part> fields = new LinkedHashMap<>(((Part.Fields) mine).fields());
        fields.put("title", new Part.Single(new Json.Text(title, 0)));
        return RecordReader.read(title, new Part.Fields(fields).json(), Matter.class);
    }

    private static Part fact(Matter matter) {
        return Part.of(JsonReader.read(matter.title(), MatterFile.write(matter)));
    }

    private Part merge(Part base, Part mine, Part theirs, String path, String name, Map<String, Boolean> takeMine) {
        if (mine.equals(theirs)) {
            return mine;
        }
        if (mine instanceof Part.Fields my && theirs instanceof Part.Fields their && my.alike(their)) {
            return fields(base instanceof Part.Fields fields ? fields : Part.Fields.NONE, my, their, path, name, takeMine);
        }
        if (mine instanceof Part.Items my && theirs instanceof Part.Items their && my.identified() && their.identified()) {
            Part.Fields merged = fields(base instanceof Part.Items items && items.identified() ? items.byId() : Part.Fields.NONE, my.byId(), their.byId(),
                    path, name, takeMine);
            return new Part.Items(List.copyOf(merged.fields().values()));
        }
        Difference.Changed changed = mine.equals(base) ? Difference.Changed.THEIRS : theirs.equals(base) ? Difference.Changed.MINE : Difference.Changed.BOTH;
        Difference difference = new Difference(path, name, base.text(), mine.text(), theirs.text(), changed);
        differences.put(path, difference);
        return takeMine.getOrDefault(path, difference.mineByDefault()) ? mine : theirs;
    }

    private Part.Fields fields(Part.Fields base, Part.Fields mine, Part.Fields theirs, String path, String name, Map<String, Boolean> takeMine) {
        Map<String, Part> merged = new LinkedHashMap<>();
        for (String field : Stream.concat(mine.fields().keySet().stream(), theirs.fields().keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new))) {
            String called = Optional.ofNullable(mine.fields().get(field)).or(() -> Optional.ofNullable(theirs.fields().get(field))).flatMap(Part::called)
                    .orElse(Part.words(field));
            Part chosen = merge(base.at(field), mine.at(field), theirs.at(field), path + "/" + field, name.isEmpty() ? called : name + ", " + called, takeMine);
            if (chosen != Part.NOTHING) {
                merged.put(field, chosen);
            }
        }
        return new Part.Fields(merged);
    }
}
