package whereas.ui.lists;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.intake.ImportedParty;
import whereas.intake.gate.FieldChange;
import whereas.intake.gate.GateItem;

/**
 * One row at the gate.
 *
 * @param number among the items of its review
 */
public record GateRow(int number, GateItem<?> item) {
    public RowKind kind() {
        return RowKind.of(item);
    }

    /** The name, or where it stands when it has none. */
    public String name() {
        return item.entry().name().isEmpty() ? item.entry().where() : item.entry().name();
    }

    public String where() {
        return item.entry().where();
    }

    /** Whether there is anything to accept. */
    public boolean isAcceptable() {
        return item.action().isPresent();
    }

    /** What would be done, or why nothing would, without the name; empty for what is simply new. */
    public String reason() {
        return switch (item) {
            case GateItem.New<?> fresh -> fresh.note();
            case GateItem.Changed<?> changed -> changed.fields().stream().map(FieldChange::sentence).collect(Collectors.joining("; "));
            case GateItem.Duplicate<?> duplicate -> duplicate.reason();
            case GateItem.Unreadable<?> unreadable -> unreadable.reason();
            case GateItem.Missing<?> missing -> missing.isProposed() ? "it goes" : "it stays unless you choose that it goes";
        };
    }

    /** The reason, and what a person should look at. */
    public String remarks() {
        Stream<String> doubts = item instanceof GateItem.Unreadable ? Stream.empty() : item.entry().doubts().stream();
        return Stream.concat(Stream.of(reason()), doubts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** The fields that differ from what is there. */
    public List<FieldChange> fields() {
        return item instanceof GateItem.Changed<?> changed ? changed.fields() : List.of();
    }

    /** What the fields are compared with: «the matter»; empty where nothing is. */
    public String comparedWith() {
        return item instanceof GateItem.Changed<?> changed ? changed.of() : "";
    }

    public Optional<ImportedParty> party() {
        return item.entry().party();
    }

    /** What stands in the file, by which a row is known again after the list was read with other columns. */
    String key() {
        return item.entry().where() + "\n" + item.entry().raw() + "\n" + (item.entry().where().isEmpty() ? item.entry().name() : "");
    }

    boolean contains(String words) {
        return (item.entry().name() + "\n" + item.entry().raw()).toLowerCase(Locale.ROOT).contains(words);
    }
}
