package whereas.matter.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.json.Json;

/** A part of a matter as it stands in its file, without the line it stands on. */
sealed interface Part {
    /** A fact that is not there. */
    record Nothing() implements Part {
    }

    /** A single text, number, or yes and no. */
    record Single(Json json) implements Part {
        @Override
        public boolean equals(Object other) {
            return other instanceof Single single && single.json.kind().equals(json.kind()) && single.text().equals(text());
        }

        @Override
        public int hashCode() {
            return text().hashCode();
        }
    }

    record Items(List<Part> items) implements Part {
        /** Whether each has an id of its own. */
        boolean identified() {
            return items.stream().allMatch(item -> item instanceof Fields fields && fields.fields.get("id") instanceof Single)
                    && byId().fields.size() == items.size();
        }

        Fields byId() {
            Map<String, Part> byId = new LinkedHashMap<>();
            items.forEach(item -> byId.put(item instanceof Fields fields ? fields.at("id").text() : "", item));
            return new Fields(byId);
        }
    }

    record Fields(Map<String, Part> fields) implements Part {
        static final Fields NONE = new Fields(Map.of());

        Part at(String field) {
            return fields.getOrDefault(field, NOTHING);
        }

        /** Whether these are the same kind of thing, whose fields can be compared one by one. */
        boolean alike(Fields other) {
            return at("kind").equals(other.at("kind"));
        }
    }

    Nothing NOTHING = new Nothing();

    static Part of(Json json) {
        return switch (json) {
            case Json.Object object -> {
                Map<String, Part> fields = new LinkedHashMap<>();
                object.fields().forEach((name, field) -> fields.put(name, of(field)));
                yield new Fields(fields);
            }
            case Json.Array array -> new Items(array.items().stream().map(Part::of).toList());
            case Json.Null _ -> NOTHING;
            case Json single -> new Single(single);
        };
    }

    default Json json() {
        return switch (this) {
            case Nothing _ -> new Json.Null(0);
            case Single single -> single.json;
            case Items items -> new Json.Array(items.items.stream().map(Part::json).toList(), 0);
            case Fields object -> {
                Map<String, Json> fields = new LinkedHashMap<>();
                object.fields.forEach((name, field) -> fields.put(name, field.json()));
                yield new Json.Object(fields, 0);
            }
        };
    }

    /** The fact in words; several lines where it is made of several. */
    default String text() {
        return switch (this) {
            case Nothing _ -> "";
            case Single(Json.Text text) -> text.value();
            case Single(Json.Number number) -> number.value();
            case Single(Json.Bool bool) -> bool.value() ? "yes" : "no";
            case Single(Json other) -> other.kind();
            case Items items -> items.items.stream().map(item -> item instanceof Single ? item.text() : "• " + item.text().replace("\n", "; "))
                    .collect(Collectors.joining("\n"));
            case Fields object -> object.fields.entrySet().stream().filter(field -> !field.getKey().equals("id") && !field.getValue().text().isEmpty())
                    .map(field -> words(field.getKey()) + ": " + field.getValue().text().replace("\n", "; ")).collect(Collectors.joining("\n"));
        };
    }

    /** What people call this thing, if it has a name. */
    default Optional<String> called() {
        return this instanceof Fields object && object.fields.containsKey("id")
                ? Optional.of(object.at("name")).or(() -> Optional.of(object.at("title"))).map(Part::text).filter(name -> !name.isEmpty()) : Optional.empty();
    }

    /** «noticingParty» as «Noticing party». */
    static String words(String field) {
        String spaced = field.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return spaced.isEmpty() ? "" : spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
