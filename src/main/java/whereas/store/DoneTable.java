package whereas.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** The table deadline_done. */
final class DoneTable {
    private DoneTable() {
    }

    static void tick(Handle handle, long id, String deadline, Optional<Instant> at, String by) {
        handle.createUpdate("delete from deadline_done where matter_id = :id and deadline = :deadline").bind("id", id).bind("deadline", deadline)
                .execute();
        at.ifPresent(moment -> handle.createUpdate("insert into deadline_done (matter_id, deadline, done_at, done_by) values (:id, :deadline, :at, :by)")
                .bind("id", id).bind("deadline", deadline).bind("at", moment.atOffset(ZoneOffset.UTC)).bind("by", by).execute());
    }

    static Map<Long, Set<String>> all(Handle handle) {
        return handle.createQuery("select matter_id, deadline from deadline_done").reduceRows(new HashMap<>(), (done, row) -> {
            done.computeIfAbsent(row.getColumn("matter_id", Long.class), _ -> new TreeSet<>()).add(row.getColumn("deadline", String.class));
            return done;
        });
    }
}
