package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/** Clean packets with one word, date, name, number or address changed in one place: how much of it a review sees. */
class MutationTest {
    /** What is changed. Words of certifications and certificates are prescribed; all others are free. */
    private enum Kind {
        DATE("(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}",
                Mutations::otherDate),
        NAME("(?:Blue Heron Nutrition|Quill & Thimble Craft|Golden Sampan Foods|Pacific Larder\\s+Wholesale|Daehan Seamless|Delta "
                + "Consumer Watch Foundation|Dolores Hollingsworth"
                + "|Rosalind Achterberg|Fenwick Okafor|Ignatius Brandt|Calliope Armitage|Minjun Seo|Theo Baptiste)", Mutations::slip),
        NUMBER("(?<=UPC )\\d{12}|[AC]-\\d{3}-\\d{3}|\\(?\\d{3}\\)?[ .-]\\d{3}[.-]\\d{4}|25249\\.\\d|25903|351\\.\\d{3}|(?<=Total "
                + "Pages: )\\d+|18 U\\.S\\.C\\. 1001", Mutations::otherDigit),
        ADDRESS("[\\w.]+@[\\w.]+\\w|(?<=\\n)\\d+ [A-Z][^\\n\\t]{4,28}(?=\\n|,)|(?<=[A-Z]{2} )\\d{5}", Mutations::slip),
        PRESCRIBED_WORD("\\b[a-z]{4,}\\b", MutationTest::otherWord),
        FREE_WORD("\\b[a-z]{4,}\\b", MutationTest::otherWord);

        private final Pattern pattern;
        private final BiFunction<String, Random, String> change;

        Kind(String pattern, BiFunction<String, Random, String> change) {
            this.pattern = Pattern.compile(pattern);
            this.change = change;
        }
    }

    /** What happened to the mutations of one kind. */
    private static final class Tally {
        private int made;
        private int found;
        private int elsewhere;
    }

    private static final Pattern PRESCRIBED = Pattern.compile("(?s)I certify that the (?:public )?information.*?Department of "
            + "Commerce\\.(?=\\n)|3\\. I have consulted.*?affirmative defenses");
    private static final List<String> WORDS = List.of("seldom", "purple", "harbor", "perhaps", "violet", "elsewhere", "granite");
    private static final Map<Kind, Tally> TALLIES = new EnumMap<>(Kind.class);
    private static final Map<String, Set<String>> CLEAN = new HashMap<>();

    @Property(tries = 420)
    void oneChangeNeverBreaksAReview(@ForAll @IntRange(min = 0, max = 3) int packet, @ForAll Kind kind, @ForAll long seed) {
        String name = Reviews.PACKETS.get(packet);
        String clean = Reviews.clean(name);
        Random random = new Random(seed);
        List<MatchResult> places = places(kind, clean);
        if (places.isEmpty()) {
            return;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        String changed = kind.change.apply(place.group(), random);
        if (changed.equals(place.group())) {
            return;
        }
        List<Finding> after = Reviews.of(clean.substring(0, place.start()) + changed + clean.substring(place.end()));

        Set<String> before = CLEAN.computeIfAbsent(name, _ -> keys(Reviews.of(clean)));
        List<Finding> fresh = after.stream().filter(f -> !before.contains(key(f))).toList();
        Tally tally = TALLIES.computeIfAbsent(kind, _ -> new Tally());
        tally.made++;
        tally.found += fresh.isEmpty() ? 0 : 1;
        // Alarms that have nothing to do with what was changed.
        tally.elsewhere += (int) fresh.stream().filter(f -> !about(f, place.group(), changed, line(clean, place.start()), kind)).count();
        assertThat(after).allSatisfy(f -> assertThat(f.message()).isNotBlank());
    }

    @AfterContainer
    static void theTable() {
        System.out.println("changed in one place      made  found  recall  findings elsewhere");
        TALLIES.forEach((kind, tally) -> System.out.printf("%-24s %5d %6d %6d%% %8d%n", kind.name().toLowerCase().replace('_', ' '),
                tally.made, tally.found,
                100 * tally.found / Math.max(1, tally.made), tally.elsewhere));
        // What the rules can see at all, they must go on seeing.
        TALLIES.forEach((kind, tally) -> {
            int least = switch (kind) {
                case DATE -> 70;
                case NAME -> 55;
                case NUMBER -> 55;
                case ADDRESS -> 40;
                case PRESCRIBED_WORD -> 75;
                case FREE_WORD -> 0;
            };
            assertThat(100 * tally.found).as(kind + " recall").isGreaterThanOrEqualTo(least * tally.made);
            assertThat(10 * tally.elsewhere).as(kind + " findings elsewhere").isLessThanOrEqualTo(2 * tally.made);
        });
    }

    private static List<MatchResult> places(Kind kind, String clean) {
        List<int[]> prescribed = PRESCRIBED.matcher(clean).results().map(r -> new int[] {r.start(), r.end()}).toList();
        return kind.pattern.matcher(clean).results().filter(r -> {
            boolean inside = prescribed.stream().anyMatch(p -> p[0] <= r.start() && r.end() <= p[1]);
            return kind == Kind.PRESCRIBED_WORD ? inside : kind != Kind.FREE_WORD || !inside;
        }).toList();
    }

    private static boolean about(Finding finding, String was, String is, int line, Kind kind) {
        String all = (finding.message() + " " + finding.place().quote()).replaceAll("\\s+", " ");
        return Math.abs(finding.place().line() - line) <= 3 || all.contains(is.replaceAll("\\s+", " ")) || all.contains(was
                .replaceAll("\\s+", " "))
                || finding.message().contains("line " + line) || kind == Kind.NAME && all.contains(is.split("\\s")[0]);
    }

    private static int line(String text, int position) {
        return (int) text.substring(0, position).chars().filter(c -> c == '\n').count() + 1;
    }

    private static Set<String> keys(List<Finding> findings) {
        Set<String> keys = new HashSet<>();
        findings.forEach(f -> keys.add(key(f)));
        return keys;
    }

    private static String key(Finding finding) {
        return finding.id() + finding.place().line() + finding.message();
    }

    private static String otherWord(String word, Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
