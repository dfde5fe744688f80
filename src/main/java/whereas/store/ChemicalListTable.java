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
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.StatementContext;
import whereas.json.JsonReader;
import whereas.json.RecordReader;
import whereas.matter.ChemicalList;
import whereas.matter.ListedChemical;

/** The tables chemical_list and listed_chemical: a list that is taken in stands beside the earlier ones and holds instead of them. */
final class ChemicalListTable {
    private ChemicalListTable() {
    }

    static ChemicalList current(Handle handle) {
        List<ListedChemical> rows = handle.createQuery("""
                select place, facts from listed_chemical where list_id = (select max(id) from chemical_list) order by place""")
                .map((row, _) -> chemical("chemical " + row.getInt("place"), row.getString("facts"))).list();
        return handle.createQuery("select edition, source from chemical_list order by id desc limit 1")
                .map((row, _) -> new ChemicalList(edition(row), row.getString("source"), rows)).findFirst().orElse(ChemicalList.NONE);
    }

    static List<ChemicalEdition> editions(Handle handle) {
        return handle.createQuery("""
                select imported_at, edition, source, (select count(*) from listed_chemical where list_id = chemical_list.id) as entries
                from chemical_list order by id desc""").map(ChemicalListTable::record).list();
    }

    static void add(Handle handle, ChemicalList list, Instant now) {
        long id = handle.createUpdate("insert into chemical_list (imported_at, edition, source) values (:now, :edition, :source)")
                .bind("now", now.atOffset(ZoneOffset.UTC)).bind("edition", list.edition().orElse(null)).bind("source", list.source())
                .executeAndReturnGeneratedKeys("id").mapTo(Long.class).one();
        PreparedBatch batch = handle.prepareBatch("""
                insert into listed_chemical (list_id, place, name, delisted, facts) values (:list, :place, :name, :delisted, :facts)""");
        for (int place = 0; place < list.rows().size(); place++) {
            ListedChemical row = list.rows().get(place);
            batch.bind("list", id).bind("place", place).bind("name", row.name()).bind("delisted", row.delisted()).bind("facts", WholeText.of(row)).add();
        }
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    private static ListedChemical chemical(String place, String facts) {
        return RecordReader.read(place, JsonReader.read(place, facts), ListedChemical.class);
    }

    private static ChemicalEdition record(ResultSet row, StatementContext context) throws SQLException {
        return new ChemicalEdition(row.getObject("imported_at", OffsetDateTime.class).toInstant(), edition(row), row.getString("source"), row.getInt("entries"));
    }

    private static Optional<LocalDate> edition(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("edition", LocalDate.class));
    }
}
