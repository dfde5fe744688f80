package whereas.ui.matters;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import whereas.store.StoredMatter;
import whereas.ui.input.DateText;

/** A matter as the list shows and searches it. */
public record MatterRow(StoredMatter stored, List<String> parties) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    public MatterRow {
        parties = List.copyOf(parties);
    }

    /** Whether every word of the search stands in the title or in the name of a party, whatever its case and accents. */
    boolean matches(String search) {
        String all = folded(stored.title() + "\n" + String.join("\n", parties));
        return Arrays.stream(folded(search).split("\\s+")).allMatch(all::contains);
    }

    /** «Dated June 3, 2022 · revision 7». */
    public String dated() {
        return "Dated " + DateText.of(stored.date()) + " · revision " + stored.revision();
    }

    /** «Saved today, 2:05 PM», or that the matter is put away. */
    public String state(Instant now, ZoneId zone) {
        if (stored.archived()) {
            return "Put away";
        }
        LocalDate day = stored.savedAt().atZone(zone).toLocalDate();
        LocalDate today = now.atZone(zone).toLocalDate();
        String time = TIME.format(stored.savedAt().atZone(zone));
        return "Saved " + (day.equals(today) ? "today, " + time : day.equals(today.minusDays(1)) ? "yesterday, " + time : DateText.of(day));
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
    }
}
