package whereas.ui.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;

/** What a new directory of prosecutors changes. */
final class AgencyChanges {
    private AgencyChanges() {
    }

    /** One line for each office that is new, gone or different; what stands in several columns is named once. */
    static List<String> between(AgencyDirectory before, AgencyDirectory after) {
        Map<String, Agency> old = byId(before);
        List<String> lines = new ArrayList<>();
        for (Agency now : after.agencies()) {
            Agency then = old.remove(now.id());
            if (then == null) {
                lines.add("New: " + now.name());
            } else if (!then.equals(now)) {
                lines.add("Changed: " + now.name() + " (" + String.join(", ", columns(then, now)) + ")");
            }
        }
        old.values().forEach(gone -> lines.add("Gone: " + gone.name()));
        return lines;
    }

    private static List<String> columns(Agency then, Agency now) {
        Map<String, Function<Agency, Object>> columns = new LinkedHashMap<>();
        columns.put("how it takes notices", Agency::delivery);
        columns.put("address", Agency::address);
        columns.put("e-mail", Agency::email);
        columns.put("county", Agency::county);
        columns.put("source", agency -> List.of(agency.source(), agency.asOf(), agency.verified()));
        return columns.entrySet().stream().filter(column -> !column.getValue().apply(then).equals(column.getValue().apply(now)))
                .map(Map.Entry::getKey).toList();
    }

    private static Map<String, Agency> byId(AgencyDirectory directory) {
        return directory.agencies().stream().collect(Collectors.toMap(Agency::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }
}
