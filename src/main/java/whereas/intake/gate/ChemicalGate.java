package whereas.intake.gate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.intake.ChemicalListReader;
import whereas.json.Names;
import whereas.matter.ChemicalList;
import whereas.matter.ListedChemical;
import whereas.result.Note;

/** The gate to the list of chemicals, which a newer edition replaces as a whole. */
public final class ChemicalGate {
    private static final FieldChange.Fields<ListedChemical> FIELDS = new FieldChange.Fields<ListedChemical>().with("name",
            ListedChemical::name)
            .with("CAS number", row -> String.join(", ", row.cas()))
            .with("type of toxicity", row -> row.endpoints().stream().map(Names::of).collect(Collectors.joining(", ")))
            .with("mechanism", ListedChemical::mechanism)
            .with("on the list", row -> row.delisted() ? "taken off" + row.delistedOn().map(date -> " on " + date).orElse("") : "yes")
            .with("level", row -> row.level().orElse(""));

    private ChemicalGate() {
    }

    /** Reviews a published list against the present one; accepting it puts it in the present one's place, with its date. */
    public static Review<ChemicalList, ChemicalAction> review(ChemicalListReader.Reading reading, ChemicalList present, List<Note> notes) {
        ChemicalList list = reading.list();
        Map<String, ListedChemical> before = byKey(present.rows());
        List<GateItem<ChemicalAction>> items = new ArrayList<>();
        byKey(list.rows()).forEach((key, row) -> items.add(item(Optional.ofNullable(before.remove(key)), row)));
        reading.unread().forEach((row, reason) -> items.add(new GateItem.Unreadable<>(Entry.of("", row, List.of()), reason)));
        before.values().forEach(row -> items.add(new GateItem.Missing<>(Entry.absent(row.name() + ", listed " + row.listed()),
                new ChemicalAction(ChemicalAction.Kind.GOES, row), true)));
        List<Note> all = new ArrayList<>(notes);
        if (list.edition().isPresent() && present.edition().filter(date -> date.isAfter(list.edition().get())).isPresent()) {
            all.add(Note.warning(list.source(), "this edition of " + list.edition().get() + " is older than the present one of "
                    + present.edition().get()));
        }
        if (!list.rows().isEmpty() && items.stream().allMatch(item -> item instanceof GateItem.Duplicate) && !list.edition()
                .equals(present.edition()) && list.edition().isPresent()) {
            items.addFirst(new GateItem.Changed<>(Entry.absent("the date of the list"), "the present list", List.of(new FieldChange("date",
                    present.edition().map(String::valueOf).orElse(""), list.edition().get().toString())),
                    new ChemicalAction(ChemicalAction.Kind.CHANGES, list.rows().getFirst())));
        }
        return new Review<>("Chemicals from " + list.source(), present, items, all, true, (_, _) -> list);
    }

    private static GateItem<ChemicalAction> item(Optional<ListedChemical> before, ListedChemical row) {
        Entry entry = new Entry(row.name(), "listed " + row.listed(), row.name() + row.remark().map(text -> " [" + text + "]").orElse(""),
                List.of(),
                Optional.empty());
        if (before.isEmpty()) {
            return new GateItem.New<>(entry, new ChemicalAction(ChemicalAction.Kind.COMES, row), true, row.delisted()
                    ? "marked as taken off the list" : "");
        }
        List<FieldChange> fields = FIELDS.between(before.get(), row);
        return fields.isEmpty() ? new GateItem.Duplicate<>(entry, "stands in the present list with the same facts", Optional.empty())
                : new GateItem.Changed<>(entry, "the present list", fields, new ChemicalAction(ChemicalAction.Kind.CHANGES, row));
    }

    /** A chemical that is listed twice on one day, for different harms, is told apart by the order of its rows. */
    private static Map<String, ListedChemical> byKey(List<ListedChemical> rows) {
        Map<String, ListedChemical> byKey = new LinkedHashMap<>();
        for (ListedChemical row : rows) {
            String key = row.name().toLowerCase(Locale.ROOT) + "|" + row.listed();
            for (int i = 2; byKey.putIfAbsent(key, row) != null; i++) {
                key = row.name().toLowerCase(Locale.ROOT) + "|" + row.listed() + "|" + i;
            }
        }
        return byKey;
    }
}
