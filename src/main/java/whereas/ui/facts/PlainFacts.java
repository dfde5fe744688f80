package whereas.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import whereas.json.Json;
import whereas.json.JsonReader;
import whereas.matter.Matter;
import whereas.matter.MatterFile;

/** All facts of a matter of any practice as plain lines, for when there is no form for it. */
public final class PlainFacts {
    /** A fact: «Noticing party, name» is «Clean Product Advocates, LLC». */
    public record Line(String name, String text) {
    }

    private final List<Line> lines = new ArrayList<>();

    private PlainFacts() {
    }

    public static List<Line> of(Matter matter) {
        PlainFacts facts = new PlainFacts();
        facts.add("", JsonReader.read(matter.title(), MatterFile.write(matter)));
        return List.copyOf(facts.lines);
    }

    private void add(String name, Json json) {
        switch (json) {
            case Json.Object object -> {
                for (Map.Entry<String, Json> field : object.fields().entrySet()) {
                    add(name.isEmpty() ? words(field.getKey()) : name + ", " + words(field.getKey()).toLowerCase(Locale.ROOT), field.getValue());
                }
            }
            case Json.Array array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    add(name + " " + (i + 1), array.items().get(i));
                }
            }
            case Json.Text text -> lines.add(new Line(name, text.value()));
            case Json.Number number -> lines.add(new Line(name, number.value()));
            case Json.Bool bool -> lines.add(new Line(name, bool.value() ? "yes" : "no"));
            case Json.Null _ -> { }
        }
    }

    /** «noticingParty» as «Noticing party». */
    private static String words(String field) {
        String spaced = field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
