package whereas.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What a database holds, after all of it was read.
 *
 * @param matters how many matters
 * @param revisions how many revisions, of all matters
 * @param schema the version of its tables
 */
record Census(int matters, int revisions, int schema) {
    /** The version of the tables that first keeps digests. */
    private static final int DIGESTS = 8;

    /**
     * Reads every revision to its last character.
     *
     * @throws Damaged when a revision is missing; whatever the database throws when a page cannot be read
     */
    static Census of(Handle handle, String place) {
        List<String> gaps = new ArrayList<>();
        int[] read = new int[2];
        handle.createQuery("""
                select m.revision, (select count(*) from revision r where r.matter_id = m.id and r.number <= m.revision) as found from matter m""")
                .map((row, _) -> new int[] {row.getInt("revision"), row.getInt("found")}).forEach(counted -> {
                    read[0]++;
                    if (counted[0] != counted[1]) {
                        gaps.add(counted[1] + " of " + counted[0]);
                    }
                });
        if (!gaps.isEmpty()) {
            throw new Damaged(place, "matters lack revisions in this file: found are " + String.join(", ", gaps));
        }
        int schema = schema(handle);
        boolean digested = schema >= DIGESTS;
        handle.createQuery("select matter_id, number, facts" + (digested ? ", digest" : "") + " from revision").map((row, _) -> digested
                ? MatterTable.whole(row, place + ", matter " + row.getLong("matter_id") + ", revision " + row.getInt("number")) : row.getString("facts"))
                .forEach(_ -> read[1]++);
        return new Census(read[0], read[1], schema);
    }

    static int schema(Handle handle) {
        return handle.createQuery("select max(cast(\"version\" as integer)) from \"flyway_schema_history\" where \"success\" and \"version\" is not null")
                .mapTo(Integer.class).findOne().orElse(0);
    }
}
