package whereas.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes the fixture of a version of the tables: a database with one matter in two revisions and whatever else that version
 * keeps. Run once for each new version, with its number, the facts of a matter as that version wrote them, and the file to make
 * under src/test/resources/store; a fixture that was made stays as it is for good.
 */
final class ReleasedVersion {
    private ReleasedVersion() {
    }

    public static void main(String[] arguments) throws IOException {
        make(Integer.parseInt(arguments[0]), Files.readString(Path.of(arguments[1])), Path.of(arguments[2]));
    }

    private static void make(int version, String facts, Path zip) throws IOException {
        Path folder = Files.createTempDirectory("released");
        JdbcConnectionPool connections = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("whereas"), "sa", "");
        Flyway.configure().dataSource(connections).loggers("slf4j").locations("classpath:whereas/store/migration").target(String.valueOf(version)).load().migrate();
        Jdbi.create(connections).useHandle(handle -> fill(handle, version, facts));
        connections.dispose();
        try (OutputStream out = Files.newOutputStream(zip); ZipOutputStream archive = new ZipOutputStream(out)) {
            archive.putNextEntry(new ZipEntry("whereas.mv.db"));
            Files.copy(folder.resolve("whereas.mv.db"), archive);
        }
    }

    private static void fill(Handle handle, int version, String facts) {
        handle.execute("insert into matter (title, kind, packet, matter_date, revision, saved_at, archived) "
                + "values ('Kept since version " + version + "', 'prop65', 'prop65-notice', date '2022-06-03', 2, timestamp with time zone '2026-01-02 03:04:05+00', false)");
        for (int number = 1; number <= 2; number++) {
            String columns = "matter_id, number, saved_at, saved_by, reason, facts";
            String values = "1, " + number + ", timestamp with time zone '2026-01-02 03:04:05+00', 'Dana', 'kept', ?";
            if (version >= 8) {
                handle.execute("insert into revision (" + columns + ", digest) values (" + values + ", ?)", facts, Digest.of(facts));
            } else {
                handle.execute("insert into revision (" + columns + ") values (" + values + ")", facts);
            }
        }
        if (version >= 2) {
            handle.execute("insert into agency_list (imported_at, as_of, source) values (timestamp with time zone '2026-01-02 03:04:05+00', date '2022-06-01', 'kept')");
        }
        if (version >= 3) {
            handle.execute("insert into party_use (matter_id, role, name, folded) values (1, 'violator', 'Kept, Inc.', 'kept')");
        }
        if (version >= 4) {
            handle.execute("insert into case_use (matter_id, number) values (1, 'A-570-001')");
        }
        if (version >= 5) {
            handle.execute("insert into chemical_list (imported_at, edition, source) values (timestamp with time zone '2026-01-02 03:04:05+00', date '2026-01-01', 'kept.csv')");
        }
    }
}
