package whereas.intake.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import whereas.intake.AgencyDraft;
import whereas.intake.AgencyList;
import whereas.intake.ImportedParty;
import whereas.intake.PartyList;
import whereas.intake.RawTable;
import whereas.intake.SameAddress;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.result.Note;

/** The gate to the firm's directory of prosecutors. Where an entry comes from and of when it is does not make it another one. */
public final class AgencyGate {
    private static final FieldChange.Fields<Agency> FIELDS = new FieldChange.Fields<Agency>()
            .with("how it takes notices", agency -> agency.delivery() == Agency.Delivery.MAIL ? "by mail" : "by e-mail")
            .with("address", agency -> agency.address().map(Address::oneLine).orElse(""))
            .with("e-mail", agency -> agency.email().orElse(""))
            .with("county", Agency::county);

    private final Map<String, Agency> present;
    private final String of;
    private final Map<String, Agency> seen = new HashMap<>();
    private final Map<String, String> seenAt = new HashMap<>();

    /** @param of what the present offices are called: «the directory» */
    AgencyGate(List<Agency> present, String of) {
        this.present = present.stream().collect(Collectors.toMap(Agency::id, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        this.of = of;
    }

    /** Reviews a file in the form of the directory itself; offices that it lacks are shown and stay unless somebody chooses otherwise. */
    public static Review<AgencyDirectory, AgencyAction> review(RawTable table, AgencyDirectory present, List<Note> notes) {
        AgencyGate gate = new AgencyGate(present.agencies(), "the directory");
        List<GateItem<AgencyAction>> items = new ArrayList<>();
        AgencyList.rows(table).forEach(row -> items.add(gate.item(row, Entry.of(row.name(), row.row(), List.of()))));
        items.addAll(gate.missing());
        return new Review<>("Prosecutors from " + table.file(), present, items, notes, false, AgencyGate::apply);
    }

    /**
     * Reviews any list in which prosecutors stand, such as a certificate of service; others in it are passed over.
     *
     * @param asOf the day for which the list is good
     */
    public static Review<AgencyDirectory, AgencyAction> review(PartyList list, AgencyDirectory present, LocalDate asOf, List<Note> notes) {
        AgencyGate gate = new AgencyGate(present.agencies(), "the directory");
        List<GateItem<AgencyAction>> items = new ArrayList<>();
        List<Note> all = new ArrayList<>(notes);
        int others = 0;
        for (ImportedParty party : list.parties()) {
            if (party.role().isProsecutor() || !party.isReadable()) {
                items.add(gate.item(party, list.file(), asOf));
            } else {
                others++;
            }
        }
        if (others > 0) {
            all.add(Note.info(list.file(), others == 1 ? "1 party that is no prosecutor was passed over" : others
                    + " parties that are no prosecutors were passed over"));
        }
        items.addAll(gate.missing());
        return new Review<>("Prosecutors from " + list.file(), present, items, all, false, AgencyGate::apply);
    }

    GateItem<AgencyAction> item(ImportedParty party, String source, LocalDate asOf) {
        AgencyList.ListedAgency listed = AgencyDraft.of(party, source, asOf, id -> Optional.ofNullable(present.get(id)));
        return item(listed, Entry.of(party));
    }

    private GateItem<AgencyAction> item(AgencyList.ListedAgency listed, Entry entry) {
        if (listed.agency().isEmpty()) {
            return new GateItem.Unreadable<>(entry, String.join("; ", listed.problems()));
        }
        Agency agency = listed.agency().get();
        AgencyAction put = new AgencyAction.Put(agency);
        Agency before = seen.putIfAbsent(agency.id(), agency);
        if (before != null) {
            boolean same = differences(before, agency).isEmpty();
            return new GateItem.Duplicate<>(entry, "stands on " + seenAt.get(agency.id()) + " already" + (same ? "" : ", with other facts: "
                    + differences(before, agency).stream().map(FieldChange::sentence).collect(Collectors.joining("; "))),
                    same ? Optional.empty() : Optional.of(put));
        }
        seenAt.put(agency.id(), entry.where());
        Agency then = present.get(agency.id());
        if (then == null) {
            return new GateItem.New<>(entry, put, true, "the " + agency.name() + " is not in " + of + " yet");
        }
        List<FieldChange> fields = differences(then, agency);
        return fields.isEmpty() ? new GateItem.Duplicate<>(entry, "is the " + agency.name() + ", which stands in " + of
                + " with the same facts", Optional.empty())
                : new GateItem.Changed<>(entry, "the " + agency.name() + " in " + of, fields, put);
    }

    private static List<FieldChange> differences(Agency then, Agency now) {
        return FIELDS.between(then, now).stream().filter(change -> !change.field().equals("address")
                || !(then.address().isPresent() && now.address().isPresent() && SameAddress.all(List.of(then.address().get()),
                        List.of(now.address().get())))).toList();
    }

    List<GateItem<AgencyAction>> missing() {
        return present.values().stream().filter(agency -> !seen.containsKey(agency.id())).map(agency -> (GateItem<AgencyAction>)
                new GateItem.Missing<AgencyAction>(Entry.absent(agency.name()), new AgencyAction.Remove(agency.id()), false)).toList();
    }

    static AgencyDirectory apply(AgencyDirectory before, List<AgencyAction> accepted) {
        return new AgencyDirectory(apply(before.agencies(), accepted));
    }

    static List<Agency> apply(List<Agency> before, List<AgencyAction> accepted) {
        Map<String, Agency> agencies = new LinkedHashMap<>();
        before.forEach(agency -> agencies.put(agency.id(), agency));
        accepted.forEach(action -> {
            switch (action) {
                case AgencyAction.Put put -> agencies.put(put.agency().id(), put.agency());
                case AgencyAction.Remove remove -> agencies.remove(remove.id());
            }
        });
        return List.copyOf(agencies.values());
    }
}
