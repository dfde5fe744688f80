package whereas.intake.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.intake.ImportedParty;
import whereas.intake.PartyName;
import whereas.intake.RawRow;
import whereas.intake.format.ListContent;
import whereas.json.Names;
import whereas.json.RecordWriter;
import whereas.matter.Address;
import whereas.matter.Violator;

/** Reviewed lists as JSON for other programs. The form is stable: fields may be added, none is renamed or dropped. */
public final class ReviewJson {
    /**
     * One party of a list.
     *
     * @param kind always party
     * @param line where the party stands first, and {@code lines} all of them, counted from 1 in {@code unit}s: lines of a text,
     *     rows of a sheet, pages, cards
     * @param name empty when the row could not be read, which the doubts explain
     * @param entity organization or person, left out when the row could not be read
     * @param addressee left out when the list names none
     * @param addresses each with street (a list of lines), city, state, zip, and country when it is abroad
     * @param roles what the list itself says that the party does or is
     * @param role the guess, such as district-attorney, left out when there is none, and {@code roleReason} what it rests on
     * @param agent the agent for service of process with name and address, left out when there is none
     * @param doubts sentences about what a person should look at; empty when there is nothing
     * @param raw the party's rows as they stand in the file
     * @param status new, changed, duplicate, near-duplicate or unreadable, against what the firm has; with its {@code reason}
     * @param changes for changed: each field with what it was and what it would be
     */
    record Party(String kind, String file, int line, List<Integer> lines, String unit, String name, Optional<String> entity,
            Optional<String> addressee,
                 List<Address> addresses, List<String> emails, List<String> phones, List<String> roles, Optional<String> role,
                 Optional<String> roleReason, Optional<Violator.Agent> agent, List<String> doubts, String raw, String status, String reason,
                 List<FieldChange> changes) {
    }

    /**
     * One entry of another list, or what the firm has and the list lacks.
     *
     * @param kind agency, product or chemical
     * @param status as for a party, or missing
     */
    record Other(String kind, String file, String name, String where, List<String> doubts, String raw, String status, String reason,
            List<FieldChange> changes) {
    }

    /** A list and its review. */
    public record Reviewed(ListContent content, Review<?, ?> review) {
    }

    private ReviewJson() {
    }

    /** An array of all entries of all lists, in their order. */
    public static String write(List<Reviewed> lists) {
        List<Object> entries = new ArrayList<>();
        lists.forEach(list -> {
            List<? extends GateItem<?>> items = list.review().items();
            for (int i = 0; i < items.size(); i++) {
                boolean party = list.content() instanceof ListContent.Parties parties && i < parties.list().parties().size();
                entries.add(party ? party(list.content().file(), ((ListContent.Parties) list.content()).list().parties().get(i),
                        items.get(i))
                        : other(list.content(), items.get(i)));
            }
        });
        return RecordWriter.write(entries);
    }

    private static Party party(String file, ImportedParty party, GateItem<?> item) {
        boolean readable = party.isReadable();
        return new Party("party", file, party.line(), party.rows().stream().map(RawRow::line).distinct().toList(), party.rows().getFirst()
                .unit(), party.name(),
                readable ? Optional.of(new PartyName(party.name()).isOrganization() ? "organization" : "person") : Optional.empty(),
                        party.addressee(),
                party.addresses(), party.emails(), party.phones(), party.roles(), party.role().role().map(Names::of),
                readable ? Optional.of(party.role().reason()) : Optional.empty(), party.agent(), party.doubts(), party.raw(),
                        status(item), item.sentence(), changes(item));
    }

    private static Other other(ListContent content, GateItem<?> item) {
        String kind = switch (content) {
            case ListContent.Parties _, ListContent.Agencies _ -> "agency";
            case ListContent.Products _ -> "product";
            case ListContent.Chemicals _ -> "chemical";
        };
        Entry entry = item.entry();
        return new Other(kind, content.file(), entry.name(), entry.where(), entry.doubts(), entry.raw(), status(item), item.sentence(),
                changes(item));
    }

    /** The word for what an item is. */
    static String status(GateItem<?> item) {
        return switch (item) {
            case GateItem.New<?> _ -> "new";
            case GateItem.Changed<?> _ -> "changed";
            case GateItem.Duplicate<?> duplicate -> duplicate.isExact() ? "duplicate" : "near-duplicate";
            case GateItem.Unreadable<?> _ -> "unreadable";
            case GateItem.Missing<?> _ -> "missing";
        };
    }

    private static List<FieldChange> changes(GateItem<?> item) {
        return item instanceof GateItem.Changed<?> changed ? changed.fields() : List.of();
    }
}
