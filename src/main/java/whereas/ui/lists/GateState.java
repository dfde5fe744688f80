package whereas.ui.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.assembly.Landing;
import whereas.assembly.Landings;
import whereas.assembly.Target;
import whereas.intake.ListKind;
import whereas.intake.Watch;
import whereas.intake.format.ListContent;

/**
 * A list at the gate, made ready to be shown. It is made off the window's thread, so that a long list costs that thread
 * nothing but the rows in view.
 *
 * @param content as it was read for its target
 * @param rows all of them, in the order of the review
 * @param byKind the same rows apart
 * @param proposed the rows that are accepted unless somebody objects
 * @param allegations what could be alleged against new violators, in one sentence
 */
record GateState(ListContent content, Landing<?, ?> landing, List<GateRow> rows, Map<RowKind, List<GateRow>> byKind, BitSet proposed,
                 Optional<String> allegations) {

    static GateState of(Landings landings, Target target, ListContent content, LocalDate asOf, Watch watch) {
        ListContent meant = content.mapping().isPresent() && kind(content) != target.kind() ? Landings.as(target.kind(), content, watch)
                : content;
        Landing<?, ?> landing = landings.of(target, meant, asOf, watch);
        List<GateRow> rows = new ArrayList<>(landing.review().items().size());
        Map<RowKind, List<GateRow>> byKind = new EnumMap<>(RowKind.class);
        landing.review().items().forEach(item -> {
            GateRow row = new GateRow(rows.size(), item);
            rows.add(row);
            byKind.computeIfAbsent(row.kind(), _ -> new ArrayList<>()).add(row);
        });
        return new GateState(meant, landing, rows, byKind, landing.proposed(), landing.allegations(landings.facts()));
    }

    /** The proposed rows, but for those about which a person decided otherwise before. */
    BitSet accepted(Map<String, Boolean> decided) {
        BitSet accepted = (BitSet) proposed.clone();
        if (!landing.review().whole() && !decided.isEmpty()) {
            rows.stream().filter(GateRow::isAcceptable).forEach(row -> Optional.ofNullable(decided.get(row.key()))
                    .ifPresent(yes -> accepted.set(row.number(), yes)));
        }
        return accepted;
    }

    static ListKind kind(ListContent content) {
        return switch (content) {
            case ListContent.Parties _ -> ListKind.PARTIES;
            case ListContent.Products _ -> ListKind.PRODUCTS;
            case ListContent.Agencies _ -> ListKind.AGENCIES;
            case ListContent.Chemicals _ -> ListKind.CHEMICALS;
        };
    }
}
