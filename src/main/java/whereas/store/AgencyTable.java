package whereas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import whereas.json.JsonReader;
import whereas.json.RecordReader;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;

/** The tables agency_list and agency: a directory that is taken in stands beside the earlier ones and holds instead of them. */
final class AgencyTable {
    private AgencyTable() {
    }

    static AgencyDirectory current(Handle handle) {
        return new AgencyDirectory(handle.createQuery("""
                select agency_id, facts from agency where list_id = (select max(id) from agency_list) order by place""")
                .map((row, context) -> agency(row.getString("agency_id"), row.getString("facts"))).list());
    }

    static List<AgencyList> lists(Handle handle) {
        return handle.createQuery("""
                select imported_at, as_of, source, (select count(*) from agency where list_id = agency_list.id) as entries
                from agency_list order by id desc""").map(AgencyTable::list).list();
    }

    static void add(Handle handle, AgencyDirectory directory, Instant now) {
        List<Agency> agencies = directory.agencies();
        long list = handle.createUpdate("insert into agency_list (imported_at, as_of, source) values (:now, :asOf, :source)")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .bind("asOf", agencies.stream().map(Agency::asOf).min(LocalDate::compareTo))
                .bind("source", agencies.stream().map(Agency::source).distinct().collect(Collectors.joining("; ")))
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        PreparedBatch batch = handle.prepareBatch("""
                insert into agency (list_id, place, agency_id, facts) values (:list, :place, :id, :facts)""");
        for (int place = 0; place < agencies.size(); place++) {
            Agency agency = agencies.get(place);
            batch.bind("list", list).bind("place", place).bind("id", agency.id()).bind("facts", WholeText.of(agency)).add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static Agency agency(String id, String facts) {
        String place = "agency " + id;
        return RecordReader.read(place, JsonReader.read(place, facts), Agency.class);
    }

    private static AgencyList list(ResultSet row, StatementContext context) throws SQLException {
        return new AgencyList(row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("as_of", LocalDate.class)), row.getString("source"), row.getInt("entries"));
    }
}
