package whereas.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import whereas.json.JsonReader;
import whereas.json.RecordReader;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.result.Note;
import whereas.result.Refused;

/**
 * The firm's own record of parties and its corrections of agencies. Each change is one step that happens whole or not at all and
 * can be taken back, also on another day, as long as nothing that it changed was changed again since.
 */
public final class PartyBook {
    private final Database database;
    private final Supplier<Instant> now;

    PartyBook(Database database, Supplier<Instant> now) {
        this.database = database;
        this.now = now;
    }

    /** A matter as a step is to make it. */
    public record MatterDraft(long id, int basedOn, Matter facts) {
    }

    /** What the firm keeps on parties, by the number of the record. */
    public Map<Long, PartyRecord> records() {
        return database.transact(PartyBook::records);
    }

    /** Every change that was made, the latest first. */
    public List<DirectoryStep> steps() {
        return database.transact(handle -> handle.createQuery("select id, made_at, made_by, what, undone from directory_step order by id desc")
                .map((row, _) -> new DirectoryStep(row.getLong("id"), row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by"), row.getString("what"), row.getBoolean("undone"))).list());
    }

    /** Keeps a record of a party; with a number, in place of the one that is there. */
    public DirectoryStep keep(Optional<Long> id, PartyRecord party, String by) {
        return merge(party, id.stream().toList(), List.of(), by, "Change " + party.name());
    }

    /**
     * Makes several parties one.
     *
     * @param merged the record that stays
     * @param records the numbers of the records that it takes the place of; the first one goes on
     * @param matters matters that from now on have the spelling that stays, as new revisions
     * @throws Refused when one of the matters was saved meanwhile; then nothing is changed
     */
    public DirectoryStep merge(PartyRecord merged, List<Long> records, List<MatterDraft> matters, String by, String what) {
        return database.transact(handle -> {
            Map<Long, PartyRecord> present = records(handle);
            List<DirectoryChange.PartyChange> parties = new ArrayList<>();
            List<Long> known = records.stream().filter(present::containsKey).toList();
            if (known.isEmpty()) {
                long id = insert(handle, merged);
                parties.add(new DirectoryChange.PartyChange(id, Optional.empty(), Optional.of(merged)));
            }
            for (int i = 0; i < known.size(); i++) {
                Optional<PartyRecord> after = i == 0 ? Optional.of(merged) : Optional.empty();
                put(handle, known.get(i), after);
                parties.add(new DirectoryChange.PartyChange(known.get(i), Optional.of(present.get(known.get(i))), after));
            }
            List<DirectoryChange.MatterChange> changed = matters.stream().map(draft -> save(handle, draft, by, what)).toList();
            return log(handle, by, what, new DirectoryChange(parties, changed, List.of()));
        });
    }

    /** Puts an agency in place of the one of the same id; the directory from before stays on record. */
    public DirectoryStep correct(Agency agency, String by, String what) {
        return database.transact(handle -> {
            Agency before = agency(handle, agency.id()).orElseThrow(() -> new Refused(agency.name(), "this office is not in the directory any more"));
            replace(handle, agency);
            return log(handle, by, what, new DirectoryChange(List.of(), List.of(), List.of(new DirectoryChange.AgencyChange(before, agency))));
        });
    }

    /**
     * Takes a step back, everything that it changed.
     *
     * @throws Refused when it was taken back already or something that it changed was changed again; then nothing is changed
     */
    public DirectoryStep undo(long step, String by) {
        return database.transact(handle -> {
            DirectoryStep made = one(handle, step);
            if (made.undone()) {
                throw new Refused(made.what(), "this was taken back already");
            }
            DirectoryChange change = change(handle, step);
            List<Note> conflicts = conflicts(handle, change);
            if (!conflicts.isEmpty()) {
                throw new Refused(conflicts);
            }
            change.parties().forEach(party -> put(handle, party.id(), party.before()));
            change.matters().forEach(matter -> save(handle, new MatterDraft(matter.id(), matter.after(),
                    MatterTable.facts(handle, matter.id(), matter.before())), by, "Undo: " + made.what()));
            change.agencies().forEach(agency -> replace(handle, agency.before()));
            handle.createUpdate("update directory_step set undone = true where id = :id").bind("id", step).execute();
            return one(handle, step);
        });
    }

    private static List<Note> conflicts(Handle handle, DirectoryChange change) {
        List<Note> conflicts = new ArrayList<>();
        Map<Long, PartyRecord> records = records(handle);
        for (DirectoryChange.PartyChange party : change.parties()) {
            if (!Optional.ofNullable(records.get(party.id())).equals(party.after())) {
                conflicts.add(Note.error(party.after().or(party::before).map(PartyRecord::name).orElse(""),
                        "this entry was changed again since; take that change back first"));
            }
        }
        for (DirectoryChange.MatterChange matter : change.matters()) {
            int revision = MatterTable.one(handle, matter.id()).revision();
            if (revision != matter.after()) {
                conflicts.add(Note.error("«" + matter.title() + "»", "this matter was changed again since, in revision " + revision
                        + "; restore its revision " + matter.after() + " first, or change the name there by hand"));
            }
        }
        for (DirectoryChange.AgencyChange agency : change.agencies()) {
            if (!agency(handle, agency.after().id()).equals(Optional.of(agency.after()))) {
                conflicts.add(Note.error(agency.after().name(), "this office was changed again since, or a newer directory was taken in"));
            }
        }
        return conflicts;
    }

    private DirectoryChange.MatterChange save(Handle handle, MatterDraft draft, String by, String reason) {
        MatterTable.save(handle, draft.id(), draft.facts(), new Revision(draft.basedOn() + 1, now.get(), by, reason));
        UseIndex.write(handle, draft.id(), draft.facts());
        return new DirectoryChange.MatterChange(draft.id(), draft.facts().title(), draft.basedOn(), draft.basedOn() + 1);
    }

    private DirectoryStep log(Handle handle, String by, String what, DirectoryChange change) {
        long id = handle.createUpdate("insert into directory_step (made_at, made_by, what, facts) values (:at, :by, :what, :facts)")
                .bind("at", now.get().atOffset(ZoneOffset.UTC)).bind("by", by).bind("what", what).bind("facts", WholeText.of(change))
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        return one(handle, id);
    }

    private static DirectoryStep one(Handle handle, long id) {
        return handle.createQuery("select id, made_at, made_by, what, undone from directory_step where id = :id").bind("id", id)
                .map((row, _) -> new DirectoryStep(row.getLong("id"), row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getString("made_by"), row.getString("what"), row.getBoolean("undone"))).findOne()
                .orElseThrow(() -> new Refused("step " + id, "there is no such step of the directory"));
    }

    private static DirectoryChange change(Handle handle, long id) {
        return read("step " + id, handle.createQuery("select facts from directory_step where id = :id").bind("id", id).mapTo(String.class).one(),
                DirectoryChange.class);
    }

    private static Map<Long, PartyRecord> records(Handle handle) {
        Map<Long, PartyRecord> records = new TreeMap<>();
        handle.createQuery("select id, facts from party_record order by id").map((row, _) -> Map.entry(row.getLong("id"),
                read("party " + row.getLong("id"), row.getString("facts"), PartyRecord.class))).forEach(entry ->
                        records.put(entry.getKey(), entry.getValue()));
        return records;
    }

    private static long insert(Handle handle, PartyRecord party) {
        return handle.createUpdate("insert into party_record (facts) values (:facts)").bind("facts", WholeText.of(party))
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
    }

    private static void put(Handle handle, long id, Optional<PartyRecord> party) {
        handle.createUpdate("delete from party_record where id = :id").bind("id", id).execute();
        party.ifPresent(kept -> handle.createUpdate("insert into party_record (id, facts) values (:id, :facts)").bind("id", id)
                .bind("facts", WholeText.of(kept)).execute());
    }

    private static Optional<Agency> agency(Handle handle, String id) {
        return AgencyTable.current(handle).agencies().stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    private void replace(Handle handle, Agency agency) {
        AgencyTable.add(handle, new AgencyDirectory(AgencyTable.current(handle).agencies().stream()
                .map(one -> one.id().equals(agency.id()) ? agency : one).toList()), now.get());
    }

    private static <T> T read(String place, String text, Class<T> type) {
        return RecordReader.read(place, JsonReader.read(place, text), type);
    }
}
