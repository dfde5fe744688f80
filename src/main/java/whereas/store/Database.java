package whereas.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import whereas.result.Refused;
import whereas.store.vault.DataKey;

/** An open H2 database; any thread may use it. */
final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 8;
    private static final int PATIENCE = 5;
    private static final int NO_PORT = 90061;

    static {
        // Where several windows share a file, one serves the others: to this computer alone. H2 reads this when it is loaded.
        System.setProperty("h2.bindAddress", "127.0.0.1");
    }

    private final String place;
    private final String url;
    private final String password;
    private final Jdbi jdbi;
    private volatile JdbcConnectionPool connections;
    private volatile boolean closed;

    /**
     * @param place what names the database to the user, its file where it has one
     * @param key the key of its file, if that is encrypted
     */
    Database(String place, String url, Optional<DataKey> key) {
        this.place = place;
        this.url = url + (key.isPresent() ? ";CIPHER=AES" : "");
        this.password = key.map(secret -> secret.filePassword() + " ").orElse("");
        this.connections = pool();
        this.jdbi = Jdbi.create(this::connection);
        try (Connection first = connections.getConnection()) {
            first.isValid(PATIENCE);
        } catch (SQLException e) {
            connections.dispose();
            throw e.getErrorCode() == NO_PORT ? new NoPort() : Failure.of(place, e);
        }
    }

    /** Thrown when processes cannot share the file because this computer's own network is down. */
    private static final class NoPort extends RuntimeException {
    }

    /**
     * Opens a database file that other processes of this computer may open too, or makes it.
     *
     * <p>The file system «async» is the only difference to the plain one: the plain one closes the file when a thread that is
     * using it is interrupted, as a cancelled task is.
     */
    static Database shared(Path file, Optional<DataKey> key) {
        try {
            return new Database(file.toString(), url(file) + ";AUTO_SERVER=TRUE", key);
        } catch (NoPort e) {
            return alone(file, key);
        }
    }

    /** Opens a database file for this process alone, or makes it. */
    static Database alone(Path file, Optional<DataKey> key) {
        return new Database(file.toString(), url(file), key);
    }

    /** A database that is gone when it is closed; until then the pool keeps a connection to it. */
    static Database inMemory() {
        return new Database("the database in memory", "jdbc:h2:mem:" + UUID.randomUUID(), Optional.empty());
    }

    /** WRITE_DELAY=0 has every commit in the file before it returns; H2 otherwise waits half a second. */
    private static String url(Path file) {
        String path = file.toString();
        return "jdbc:h2:async:" + path.substring(0, path.length() - ".mv.db".length()) + ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";
    }

    String place() {
        return place;
    }

    /** Brings the tables up to this version, which nothing else may be using meanwhile. */
    void migrate() {
        Schema.of(connections).migrate(place);
    }

    Schema.State schema() {
        return Schema.of(connections).state(place);
    }

    /** Does all of the work or, when it throws, none of it. */
    <T> T transact(Function<Handle, T> work) {
        try {
            return jdbi.inTransaction(work::apply);
        } catch (JdbiException e) {
            throw Failure.of(place, e);
        } catch (IllegalStateException e) {
            throw closed ? Failure.closed(place) : e;
        }
    }

    /** Does work that may be done twice: once more when the window that served this one went away in the midst of it. */
    <T> T repeat(Function<Handle, T> work) {
        try {
            return transact(work);
        } catch (Failure.Broken broken) {
            return transact(work);
        }
    }

    /**
     * Makes sure of everything that was committed: has it on the disk itself, so that it survives a power cut too, and behind a
     * commit of no account. Killed while it writes, H2 was seen to open without the last commit before, though that had been
     * confirmed: some 1 in 40 kills, in every mode and with WRITE_DELAY=0; never without the last but one.
     */
    void sync() {
        repeat(handle -> handle.execute("update beat set n = n + 1"));
        repeat(handle -> handle.execute("checkpoint sync"));
    }

    /** Copies the file while it is in use, as a whole. */
    void copyTo(Path zip) {
        repeat(handle -> handle.createUpdate("backup to '" + zip.toString().replace("'", "''") + "'").execute());
    }

    private JdbcConnectionPool pool() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(url, "sa", password);
        pool.setMaxConnections(CONNECTIONS);
        return pool;
    }

    /** A connection that works: another process may have served this one, and may be gone. */
    private Connection connection() throws SQLException {
        JdbcConnectionPool from = connections;
        Connection connection = from.getConnection();
        if (closed || connection.isValid(PATIENCE)) {
            return connection;
        }
        connection.close();
        renew(from);
        return connections.getConnection();
    }

    private synchronized void renew(JdbcConnectionPool stale) {
        if (connections == stale && !closed) {
            connections = pool();
            stale.dispose();
        }
    }

    @Override
    public void close() {
        closed = true;
        connections.dispose();
    }
}
