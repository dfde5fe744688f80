package whereas.store;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables of a database, by the numbered migrations that made them. */
final class Schema {
    /** How a database's tables stand to this program's. */
    enum State { EMPTY, OLDER, CURRENT, NEWER }

    private final Flyway flyway;

    private Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    static Schema of(DataSource connections) {
        return new Schema(Flyway.configure().dataSource(connections).loggers("slf4j").locations("classpath:whereas/store/migration").load());
    }

    State state(String place) {
        try {
            MigrationInfo[] applied = flyway.info().applied();
            if (Arrays.stream(applied).map(MigrationInfo::getState).anyMatch(Schema::ofLaterVersion)) {
                return State.NEWER;
            }
            return applied.length == 0 ? State.EMPTY : flyway.info().pending().length == 0 ? State.CURRENT : State.OLDER;
        } catch (FlywayException e) {
            throw Failure.of(place, e);
        }
    }

    void migrate(String place) {
        try {
            flyway.migrate();
        } catch (FlywayException e) {
            throw Failure.of(place, e);
        }
    }

    private static boolean ofLaterVersion(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
