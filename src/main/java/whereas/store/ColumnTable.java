package whereas.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import whereas.json.JsonReader;
import whereas.json.RecordReader;

/** The table column_mapping: headings by a hash, because an index takes keys of limited length only. */
final class ColumnTable {
    /** A row's lists as records, which is what is written as JSON. */
    record Words(List<String> words) {
    }

    private ColumnTable() {
    }

    static Optional<List<String>> meanings(Handle handle, List<String> headings) {
        return handle.createQuery("select meanings from column_mapping where headings_hash = :hash").bindMap(Map.of("hash", hash(headings)))
                .mapTo(String.class).findOne().map(json -> RecordReader.read("columns", JsonReader.read("columns", json), Words.class).words())
                .filter(meanings -> meanings.size() == headings.size());
    }

    static void remember(Handle handle, List<String> headings, List<String> meanings, Instant now) {
        handle.createUpdate("merge into column_mapping (headings_hash, headings, meanings, used_at) key (headings_hash) values (:hash, :headings, :meanings, :now)")
                .bind("hash", hash(headings)).bind("headings", WholeText.of(new Words(headings))).bind("meanings", WholeText.of(new Words(meanings)))
                .bind("now", now.atOffset(ZoneOffset.UTC)).execute();
    }

    /** Case and blanks do not make other headings. */
    private static String hash(List<String> headings) {
        return Digest.of(String.join("\u001F", headings.stream().map(heading -> heading.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " "))
                .toList()));
    }
}
