package whereas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** The table proprietary_export. */
final class ExportTable {
    private ExportTable() {
    }

    static void add(Handle handle, ProprietaryExport export) {
        handle.createUpdate("""
                insert into proprietary_export (exported_at, exported_by, matter, revision, version, draft, folder, manifest_sha256)
                values (:at, :by, :matter, :revision, :version, :draft, :folder, :hash)""")
                .bind("at", export.at().atOffset(ZoneOffset.UTC)).bind("by", export.by()).bind("matter", export.matter())
                .bind("revision", export.revision().orElse(null)).bind("version", export.version()).bind("draft", export.draft())
                .bind("folder", export.folder()).bind("hash", export.manifestSha256()).execute();
    }

    /** The latest first. */
    static List<ProprietaryExport> all(Handle handle) {
        return handle.createQuery("""
                select exported_at, exported_by, matter, revision, version, draft, folder, manifest_sha256
                from proprietary_export order by id desc""").map(ExportTable::export).list();
    }

    private static ProprietaryExport export(ResultSet row, StatementContext context) throws SQLException {
        return new ProprietaryExport(row.getObject("exported_at", OffsetDateTime.class).toInstant(), row.getString("exported_by"), row.getString("matter"),
                Optional.ofNullable(row.getString("revision")), row.getString("version"), row.getBoolean("draft"), row.getString("folder"),
                row.getString("manifest_sha256"));
    }
}
