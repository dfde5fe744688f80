package whereas.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whereas.matter.Chemical;
import whereas.matter.Chemical.Listing;
import whereas.matter.ChemicalList;
import whereas.matter.ListedChemical;

/**
 * The chemicals of a published list: its rows of one name are one chemical, with the listings in force. What the firm's own
 * table has as other names of one chemical, such as «Lead and lead compounds» of «Lead», is one here too.
 */
final class PublishedTable {
    private final ChemicalList list;
    private final Map<String, ChemicalTable.Entry> ownByName = new HashMap<>();
    private final Map<String, ChemicalTable.Entry> ownByNumber = new HashMap<>();

    PublishedTable(ChemicalTable own, ChemicalList list) {
        this.list = list;
        own.entries().forEach(entry -> {
            entry.aliases().forEach(alias -> ownByName.putIfAbsent(key(alias), entry));
            entry.chemical().cas().ifPresent(number -> ownByNumber.putIfAbsent(number, entry));
        });
        own.entries().forEach(entry -> ownByName.put(key(entry.chemical().name()), entry));
    }

    ChemicalTable table() {
        Map<String, List<ListedChemical>> byName = new LinkedHashMap<>();
        list.rows().forEach(row -> byName.computeIfAbsent(key(own(row).map(entry -> entry.chemical().name()).orElse(row.name())),
                _ -> new ArrayList<>()).add(row));
        Set<String> ids = new HashSet<>();
        List<ChemicalTable.Entry> entries = byName.values().stream().map(rows -> entry(rows, ids)).toList();
        int inForce = list.current().size();
        return new ChemicalTable(entries, Optional.of(new ChemicalTable.Edition(list.edition(), list.source(), inForce, list.rows()
                .size() - inForce)));
    }

    private Optional<ChemicalTable.Entry> own(ListedChemical row) {
        return Optional.ofNullable(ownByName.get(key(row.name())))
                .or(() -> row.cas().stream().flatMap(number -> Optional.ofNullable(ownByNumber.get(number)).stream()).findFirst());
    }

    private ChemicalTable.Entry entry(List<ListedChemical> rows, Set<String> ids) {
        List<ListedChemical> current = rows.stream().filter(row -> !row.delisted()).toList();
        List<ListedChemical> meant = current.isEmpty() ? rows : current;
        Optional<ChemicalTable.Entry> own = own(meant.getFirst());
        String name = own.map(entry -> entry.chemical().name()).orElse(meant.getFirst().name());
        Optional<String> number = meant.stream().flatMap(row -> row.cas().stream()).findFirst();
        Set<String> aliases = new LinkedHashSet<>(own.map(ChemicalTable.Entry::aliases).orElse(Set.of()));
        meant.forEach(row -> aliases.add(row.name()));
        aliases.removeIf(name::equalsIgnoreCase);
        String id = Slug.unique(Slug.of(name, "chemical"), ids);
        ids.add(id);
        List<Listing> listings = meant.stream().map(row -> new Listing(row.endpoints(), row.listed())).distinct().toList();
        return new ChemicalTable.Entry(new Chemical(id, name, number, listings), aliases, Set.of(list.source()), !current.isEmpty());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
