package whereas.check.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import whereas.matter.Chemical;

/** Which known chemicals a notice names. */
final class NamedChemicals {
    private static final Pattern SUBJECT = Phrase.of("chemical|exposure|listed");
    /** A verb is no metal: «lead to», «leads». */
    private static final Pattern VERB = Pattern.compile("(?is)\\s+(?:agency|counsel|to|by|in)\\b.*");
    private static final int AFTER = 8;

    private NamedChemicals() {
    }

    /** Those that stand there twice, or once in a paragraph about chemicals, each with its first place. */
    static Map<Chemical, Quotation> in(Paper notice, Registers registers) {
        String text = notice.text().toLowerCase(Locale.ROOT);
        Map<Chemical, Quotation> found = new LinkedHashMap<>();
        registers.chemicals().entries().forEach(entry -> {
            List<String> names = new ArrayList<>(entry.aliases());
            names.add(entry.chemical().name());
            for (String name : names) {
                // Nearly all chemicals stand nowhere; that is seen faster without a pattern.
                if (!text.contains(name.toLowerCase(Locale.ROOT).split(" ")[0])) {
                    continue;
                }
                Pattern pattern = Pattern.compile("(?<![\\w-])" + Pattern.quote(name).replace(" ", "\\E\\s+\\Q") + "(?![\\w-])",
                        name.length() > 5 || name.matches("[A-Z][a-z]+") ? Pattern.CASE_INSENSITIVE : 0);
                List<Quotation> places = notice.all(pattern).stream().filter(q -> !name.equalsIgnoreCase("lead") || !VERB.matcher(notice.text()
                        .substring(q.end(), Math.min(q.end() + AFTER, notice.text().length()))).matches()).toList();
                if (places.size() > 1 || places.size() == 1 && notice.paragraphAt(places.getFirst().start()).says(SUBJECT)) {
                    found.merge(entry.chemical(), places.getFirst(), (a, b) -> a.start() <= b.start() ? a : b);
                }
            }
        });
        return found;
    }
}
