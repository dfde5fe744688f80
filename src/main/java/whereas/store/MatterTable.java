package whereas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import whereas.json.Names;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.result.Refused;

/** The tables matter and revision. */
final class MatterTable {
    private static final String COLUMNS = "select id, title, kind, packet, matter_date, revision, saved_at, archived, exported_at, exported_revision, closed_on, "
            + "deleted_at from matter ";

    private MatterTable() {
    }

    static List<StoredMatter> all(Handle handle) {
        return handle.createQuery(COLUMNS + "where deleted_at is null order by saved_at desc, id desc").map(MatterTable::stored).list();
    }

    static List<StoredMatter> deleted(Handle handle) {
        return handle.createQuery(COLUMNS + "where deleted_at is not null order by deleted_at desc, id desc").map(MatterTable::stored).list();
    }

    static StoredMatter one(Handle handle, long id) {
        return handle.createQuery(COLUMNS + "where id = :id").bind("id", id).map(MatterTable::stored).findOne()
                .orElseThrow(() -> unknown(id));
    }

    static long create(Handle handle, Matter matter, Revision first) {
        long id = bindPlain(handle.createUpdate("""
                insert into matter (title, kind, packet, matter_date, revision, saved_at)
                values (:title, :kind, :packet, :date, :number, :savedAt)"""), matter, first)
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        addRevision(handle, id, matter, first);
        return id;
    }

    /** Adds a revision to a matter, provided that the latest is still the one before it. */
    static void save(Handle handle, long id, Matter matter, Revision next) {
        int changed = bindPlain(handle.createUpdate("""
                update matter set title = :title, kind = :kind, packet = :packet, matter_date = :date, revision = :number,
                    saved_at = :savedAt
                where id = :id and revision = :basedOn"""), matter, next)
                .bind("id", id).bind("basedOn", next.number() - 1).execute();
        if (changed == 0) {
            throw overtaken(handle, id, next.number() - 1);
        }
        addRevision(handle, id, matter, next);
    }

    static void archive(Handle handle, long id, boolean archived) {
        changed(id, handle.createUpdate("update matter set archived = :archived where id = :id")
                .bind("archived", archived).bind("id", id).execute());
    }

    static void delete(Handle handle, long id, Optional<Instant> at) {
        changed(id, handle.createUpdate("update matter set deleted_at = :at where id = :id")
                .bind("at", at.map(MatterTable::column).orElse(null)).bind("id", id).execute());
    }

    static void closed(Handle handle, long id, Optional<LocalDate> on) {
        changed(id, handle.createUpdate("update matter set closed_on = :on where id = :id").bind("on", on.orElse(null)).bind("id", id).execute());
    }

    static void exported(Handle handle, long id, int revision, Instant at) {
        changed(id, handle.createUpdate("update matter set exported_at = :at, exported_revision = :revision where id = :id")
                .bind("at", column(at)).bind("revision", revision).bind("id", id).execute());
    }

    private static void changed(long id, int rows) {
        if (rows == 0) {
            throw unknown(id);
        }
    }

    /** The latest revision first. */
    static List<Revision> history(Handle handle, long id) {
        one(handle, id);
        return handle.createQuery("""
                select number, saved_at, saved_by, reason from revision where matter_id = :id order by number desc""")
                .bind("id", id).map(MatterTable::revision).list();
    }

    static Matter facts(Handle handle, long id, int number) {
        String title = one(handle, id).title();
        String text = handle.createQuery("select facts, digest from revision where matter_id = :id and number = :number")
                .bind("id", id).bind("number", number).map((row, _) -> whole(row, "«" + title + "», revision " + number)).findOne()
                .orElseThrow(() -> new Refused("«" + title + "»", "this matter has no revision " + number));
        return MatterFile.read("«" + title + "», revision " + number, text);
    }

    /**
     * Reads the latest revision of every matter.
     *
     * @throws Damaged when one is not what was saved
     */
    static void look(Handle handle) {
        handle.createQuery("""
                select m.title, m.revision, r.facts, r.digest from matter m left join revision r on r.matter_id = m.id and r.number = m.revision""")
                .map((row, _) -> whole(row, "«" + row.getString("title") + "», revision " + row.getInt("revision"))).forEach(_ -> { });
    }

    /** The facts of a row with its digest. */
    static String whole(ResultSet row, String place) throws SQLException {
        String facts = row.getString("facts");
        if (facts == null || !Digest.fits(row.getString("digest"), facts)) {
            throw new Damaged(place, "this revision is damaged in the database file; restore the newest backup");
        }
        return facts;
    }

    private static void addRevision(Handle handle, long id, Matter matter, Revision revision) {
        String facts = WholeText.of(matter);
        handle.createUpdate("""
                insert into revision (matter_id, number, saved_at, saved_by, reason, facts, digest)
                values (:id, :number, :savedAt, :savedBy, :reason, :facts, :digest)""")
                .bind("id", id).bind("number", revision.number()).bind("savedAt", column(revision.savedAt()))
                .bind("savedBy", revision.savedBy()).bind("reason", revision.reason()).bind("facts", facts)
                .bind("digest", Digest.of(facts)).execute();
    }

    private static <S extends SqlStatement<S>> S bindPlain(S statement, Matter matter, Revision revision) {
        return statement.bind("title", matter.title()).bind("kind", Names.kind(matter.getClass())).bind("packet", matter.packet())
                .bind("date", matter.date()).bind("number", revision.number()).bind("savedAt", column(revision.savedAt()));
    }

    private static Overtaken overtaken(Handle handle, long id, int basedOn) {
        StoredMatter now = one(handle, id);
        return new Overtaken(now, history(handle, id).getFirst(), basedOn);
    }

    /** A number that changes with every revision, every matter and every one that is put away. */
    static long pulse(Handle handle) {
        return handle.createQuery("select count(*) * 1000000007 + coalesce(sum(revision), 0) * 31 + coalesce(sum(case when archived then id else 0 end), 0) "
                + "from matter").mapTo(Long.class).one();
    }

    private static Refused unknown(long id) {
        return new Refused("matter " + id, "there is no such matter in the store");
    }

    private static StoredMatter stored(ResultSet row, StatementContext context) throws SQLException {
        return new StoredMatter(row.getLong("id"), row.getString("title"), row.getString("kind"), row.getString("packet"),
                row.getObject("matter_date", LocalDate.class), row.getInt("revision"), instant(row, "saved_at"),
                row.getBoolean("archived"), course(row));
    }

    private static Course course(ResultSet row) throws SQLException {
        Optional<OffsetDateTime> exported = Optional.ofNullable(row.getObject("exported_at", OffsetDateTime.class));
        int revision = row.getInt("exported_revision");
        return new Course(exported.map(at -> new Course.Exported(revision, at.toInstant())),
                Optional.ofNullable(row.getObject("closed_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("deleted_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }

    private static Revision revision(ResultSet row, StatementContext context) throws SQLException {
        return new Revision(row.getInt("number"), instant(row, "saved_at"), row.getString("saved_by"), row.getString("reason"));
    }

    private static OffsetDateTime column(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
