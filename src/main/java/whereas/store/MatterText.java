package whereas.store;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import whereas.matter.Fact;
import whereas.matter.Matter;

/** The table matter_text: every fact of the latest revisions, to be searched by any word that stands in it. */
final class MatterText {
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** A null character is one that PostgreSQL cannot hold. */
    private static final String NONE = "\u0000";

    private MatterText() {
    }

    static void write(Handle handle, long id, Matter matter) {
        handle.createUpdate("delete from matter_text where matter_id = :id").bind("id", id).execute();
        String all = Fact.of(matter).stream().map(fact -> written(fact.text())).collect(Collectors.joining("\n"));
        handle.createUpdate("insert into matter_text (matter_id, folded) values (:id, :folded)").bind("id", id)
                .bind("folded", folded(all)).execute();
    }

    /** The matters in which every one of the words stands somewhere. */
    static Set<Long> search(Handle handle, String words) {
        List<String> each = Arrays.stream(folded(words).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        String where = IntStream.range(0, each.size()).mapToObj(i -> " and folded like :word" + i + " escape '!'").collect(Collectors.joining());
        Query query = handle.createQuery("select matter_id from matter_text where 1 = 1" + where);
        for (int i = 0; i < each.size(); i++) {
            query.bind("word" + i, "%" + each.get(i).replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
        }
        return new TreeSet<>(query.mapTo(Long.class).list());
    }

    /** A date as people write it stands beside the one of the file. */
    private static String written(String text) {
        if (DATE.matcher(text).matches()) {
            try {
                return text + " " + LONG.format(LocalDate.parse(text));
            } catch (DateTimeException _) {
                // A number that only looks like a date.
            }
        }
        return text;
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT).replace(NONE, "");
    }
}
