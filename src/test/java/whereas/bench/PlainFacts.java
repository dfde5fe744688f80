package whereas.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import whereas.json.Json;
import whereas.json.JsonReader;
import whereas.matter.MatterFile;

/** The facts of a packet as other engines take them: maps, lists and texts, with dates already in words. */
final class PlainFacts {
    private static final DateTimeFormatter PRINTED = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private PlainFacts() {
    }

    static Map<String, Object> of(KheePacket packet) {
        @SuppressWarnings("unchecked")
        Map<String, Object> facts = (Map<String, Object>) plain(JsonReader.read("matter", MatterFile.write(packet.matter())));
        facts.remove("remark");
        facts.put("violatorEnvelopes", packet.envelopes("violators"));
        facts.put("agencyEnvelopes", packet.envelopes("agencies-by-mail"));
        facts.put("agencyEmails", packet.emails("agencies-by-email"));
        return facts;
    }

    /** Each text among the facts with the expression that leads to it. */
    static Map<String, String> expressions(Map<String, Object> facts) {
        Map<String, String> expressions = new LinkedHashMap<>();
        facts.forEach((name, value) -> {
            if (!name.endsWith("Envelopes") && !name.endsWith("Emails")) {
                collect(expressions, name, value);
            }
        });
        return expressions;
    }

    private static void collect(Map<String, String> expressions, String path, Object value) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((name, field) -> collect(expressions, path + "." + name, field));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++) {
                    collect(expressions, path + "[" + i + "]", list.get(i));
                }
            }
            default -> expressions.putIfAbsent(value.toString(), path);
        }
    }

    private static Object plain(Json json) {
        return switch (json) {
            case Json.Text text -> date(text.value());
            case Json.Number number -> number.value();
            case Json.Bool bool -> String.valueOf(bool.value());
            case Json.Null _ -> "";
            case Json.Array array -> array.items().stream().map(PlainFacts::plain).toList();
            case Json.Object object -> object.fields().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> plain(e.getValue()), (a, _) -> a, LinkedHashMap::new));
        };
    }

    private static String date(String text) {
        try {
            return PRINTED.format(LocalDate.parse(text));
        } catch (DateTimeParseException _) {
            return text;
        }
    }
}
