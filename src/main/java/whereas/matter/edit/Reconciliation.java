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
    private final Fact base;
    private final Fact mine;
    private final Fact theirs;
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
        Fact merged = merge(base, mine, theirs, "", "", takeMine);
        return RecordReader.read("the chosen facts", merged.json(), Matter.class);
    }

    /** My version under another title, to be kept as a matter of its own. */
    public Matter mineNamed(String title) {
        Map<String, Fact> fields = new LinkedHashMap<>(((Fact.Fields) mine).fields());
        fields.put("title", new Fact.Single(new Json.Text(title, 0)));
        return RecordReader.read(title, new Fact.Fields(fields).json(), Matter.class);
    }

    private static Fact fact(Matter matter) {
        return Fact.of(JsonReader.read(matter.title(), MatterFile.write(matter)));
    }

    private Fact merge(Fact base, Fact mine, Fact theirs, String path, String name, Map<String, Boolean> takeMine) {
        if (mine.equals(theirs)) {
            return mine;
        }
        if (mine instanceof Fact.Fields my && theirs instanceof Fact.Fields their && my.alike(their)) {
            return fields(base instanceof Fact.Fields fields ? fields : Fact.Fields.NONE, my, their, path, name, takeMine);
        }
        if (mine instanceof Fact.Items my && theirs instanceof Fact.Items their && my.identified() && their.identified()) {
            Fact.Fields merged = fields(base instanceof Fact.Items items && items.identified() ? items.byId() : Fact.Fields.NONE, my.byId(), their.byId(),
                    path, name, takeMine);
            return new Fact.Items(List.copyOf(merged.fields().values()));
        }
        Difference.Changed changed = mine.equals(base) ? Difference.Changed.THEIRS : theirs.equals(base) ? Difference.Changed.MINE : Difference.Changed.BOTH;
        Difference difference = new Difference(path, name, base.text(), mine.text(), theirs.text(), changed);
        differences.put(path, difference);
        return takeMine.getOrDefault(path, difference.mineByDefault()) ? mine : theirs;
    }

    private Fact.Fields fields(Fact.Fields base, Fact.Fields mine, Fact.Fields theirs, String path, String name, Map<String, Boolean> takeMine) {
        Map<String, Fact> merged = new LinkedHashMap<>();
        for (String field : Stream.concat(mine.fields().keySet().stream(), theirs.fields().keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new))) {
            String called = Optional.ofNullable(mine.fields().get(field)).or(() -> Optional.ofNullable(theirs.fields().get(field))).flatMap(Fact::called)
                    .orElse(Fact.words(field));
            Fact chosen = merge(base.at(field), mine.at(field), theirs.at(field), path + "/" + field, name.isEmpty() ? called : name + ", " + called, takeMine);
            if (chosen != Fact.NOTHING) {
                merged.put(field, chosen);
            }
        }
        return new Fact.Fields(merged);
    }
}
