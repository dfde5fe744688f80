package whereas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import whereas.result.Refused;

/** An open H2 database with this version's tables; any thread may use it. */
final class Database implements AutoCloseable {
    private static final String FILE = "whereas";
    private static final int CONNECTIONS = 8;

    private final String place;
    private final JdbcConnectionPool connections;
    private final Jdbi jdbi;
    private volatile boolean closed;

    /** @param place what names the database to the user, its file where it has one */
    Database(String place, String url) {
        this.place = place;
        this.connections = JdbcConnectionPool.create(url, "sa", "");
        connections.setMaxConnections(CONNECTIONS);
        this.jdbi = Jdbi.create(connections);
        try {
            migrate();
        } catch (RuntimeException e) {
            connections.dispose();
            throw e;
        }
    }

    /**
     * Opens the database in a folder; makes both where they are missing.
     *
     * <p>WRITE_DELAY=0 has every commit on the disk before it returns; H2 otherwise waits half a second. The file system
     * «async» is the only difference to the plain one: the plain one closes the file when a thread that is using it is
     * interrupted, as a cancelled task is.
     */
    static Database in(Path folder) {
        Path file = folder.toAbsolutePath().normalize().resolve(FILE);
        if (file.toString().contains(";")) {
            throw new Refused(folder.toString(),
                    "the folder's name has a semicolon, which the database cannot open; choose another folder");
        }
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw Failure.folder(folder);
        }
        return new Database(file + ".mv.db", "jdbc:h2:async:" + file + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0");
    }

    static boolean existsIn(Path folder) {
        return Files.exists(folder.resolve(FILE + ".mv.db"));
    }

    /** A database that is gone when it is closed; until then the pool keeps a connection to it. */
    static Database inMemory() {
        return new Database("the database in memory", "jdbc:h2:mem:" + UUID.randomUUID());
    }

    /** Does all of the work or, when it throws, none of it. What it changed is on the disk when this returns. */
    <T> T transact(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw Failure.of(place, e);
        } catch (IllegalStateException e) {
            throw closed ? Failure.closed(place) : e;
        }
    }

    private void migrate() {
        Flyway flyway = Flyway.configure().dataSource(connections).loggers("slf4j").locations("classpath:whereas/store/migration").load();
        try {
            if (Arrays.stream(flyway.info().applied()).map(MigrationInfo::getState).anyMatch(Database::ofLaterVersion)) {
                throw new Refused(place, "this file was last used by a newer version of Whereas; install that version to open it");
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw Failure.of(place, e);
        }
    }

    private static boolean ofLaterVersion(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }

    @Override
    public void close() {
        closed = true;
        connections.dispose();
    }
}
