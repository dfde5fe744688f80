package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import whereas.assembly.Assembled;
import whereas.assembly.AssembledDocument;
import whereas.assembly.Workspace;
import whereas.intake.FileLine;
import whereas.intake.FileText;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.result.Refused;
import whereas.writer.text.TextWriter;

/** Our own packets with one thing changed in one document, or one fact mistyped: how much of it the checks see. */
class AssembledMutationTest {
    private static final List<String> SAMPLES = List.of("prop65-notice/samples/khee-trading", "prop65-notice/samples/one-violator",
            "adcvd-petition/samples/solar-petition", "adcvd-petition/samples/ferrovanadium");
    private static final Workspace WORKSPACE = new Workspace(Path.of("target/no-such-data"), Path.of("templates"));
    private static final Map<String, List<FileText>> PACKETS = new HashMap<>();
    private static final Map<String, Set<String>> CLEAN = new HashMap<>();
    private static final Map<String, int[]> TALLIES = new TreeMap<>();

    /** What is mistyped in a fact, and how: each pattern leaves the change to {@link Mutations}. */
    private enum Fact {
        PRODUCT_CODE("(?<=\"upc\" : \")\\d{12}", Mutations.Kind.NUMBER),
        CASE_NUMBER("(?<=\")[AC]-\\d{3}(?=-\\d{3}\")", Mutations.Kind.NUMBER),
        EMAIL_DOMAIN("(?<=\"email\" : \"[\\w.]{1,40}@)[\\w.]+(?=\")", Mutations.Kind.ADDRESS),
        ZIP("(?<=\"zip\" : \")\\d\\d(?=\\d{3})", Mutations.Kind.NUMBER),
        SERVICE_DATE("(?<=\"date\" : \")\\d{4}(?=-\\d\\d-\\d\\d\",\\s*\"time\")", Mutations.Kind.NUMBER),
        PERIOD("(?<=\"from\" : \"20)\\d\\d", Mutations.Kind.NUMBER),
        REPORTED("(?<=\"reported\" : \"20)\\d\\d", Mutations.Kind.NUMBER),
        LISTING("(?<=\"listed\" : \")\\d{4}", Mutations.Kind.NUMBER),
        CHEMICAL("(?<=\"name\" : \")(?:Cadmium|Lead)(?=\",\\s*\"(?:cas|listings)\")", Mutations.Kind.NAME),
        TELEPHONE("(?<=\"telephone\" : \")[\\d-]+", Mutations.Kind.ADDRESS),
        PARTY_NAME("(?<=\"name\" : \")[^\"]{8,}(?=\")", Mutations.Kind.NAME);

        private final Pattern pattern;
        private final Mutations.Kind kind;

        Fact(String pattern, Mutations.Kind kind) {
            this.pattern = Pattern.compile(pattern);
            this.kind = kind;
        }
    }

    @Property(tries = 220)
    void oneChangeInOneDocumentNeverBreaksACheck(@ForAll @IntRange(min = 0, max = 3) int sample, @ForAll Mutations.Kind kind, @ForAll long seed) {
        List<FileText> packet = packet(SAMPLES.get(sample));
        Random random = new Random(seed);
        List<FileText> written = packet.stream().filter(document -> !document.file().contains("Summary")).toList();
        FileText document = written.get(random.nextInt(written.size()));
        String text = String.join("\n", document.lines().stream().map(FileLine::text).toList());
        List<MatchResult> places = kind.pattern().matcher(text).results().toList();
        if (places.isEmpty()) {
            return;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        String changed = kind.changed(place.group(), random);
        if (changed.equals(place.group())) {
            return;
        }
        List<FileText> mutated = new ArrayList<>(packet);
        mutated.set(packet.indexOf(document), Mutations.text(document.file(), text.substring(0, place.start()) + changed
                + text.substring(place.end())));
        List<Finding> fresh = fresh(SAMPLES.get(sample) + " documents", () -> review(packet), review(mutated));
        boolean about = fresh.stream().anyMatch(f -> Mutations.about(f, place.group(), changed, text, place.start()));
        tally("document: " + kind.words(), fresh, about, () -> document.file() + ": «" + place.group().replace('\n', ' ') + "» -> «" + changed.replace('\n', ' ') + "»");
    }

    @Property(tries = 160)
    void oneMistypedFactNeverBreaksACheck(@ForAll @IntRange(min = 0, max = 3) int sample, @ForAll Fact fact, @ForAll long seed) {
        String facts = read(SAMPLES.get(sample));
        Random random = new Random(seed);
        List<MatchResult> places = fact.pattern.matcher(facts).results().toList();
        if (places.isEmpty()) {
            return;
        }
        MatchResult place = places.get(random.nextInt(places.size()));
        String changed = fact.kind.changed(place.group(), random);
        if (changed.equals(place.group())) {
            return;
        }
        List<Finding> fresh;
        try {
            Matter matter = MatterFile.read("m.json", facts.substring(0, place.start()) + changed + facts.substring(place.end()));
            fresh = fresh(SAMPLES.get(sample), () -> check(MatterFile.read("m.json", facts)), check(matter));
        } catch (Refused refused) {
            // Such a fact cannot even be entered.
            tally("fact: " + words(fact.name()), List.of(), true, () -> "");
            return;
        }
        tally("fact: " + words(fact.name()), fresh, !fresh.isEmpty(), () -> place.group() + " -> " + changed);
    }

    @AfterContainer
    static void theTable() {
        System.out.println("changed in our packets          made  found  recall  findings elsewhere");
        TALLIES.forEach((kind, tally) -> System.out.printf("%-30s %5d %6d %6d%% %8d%n", kind, tally[0], tally[1],
                100 * tally[1] / Math.max(1, tally[0]), tally[2]));
        int[] documents = TALLIES.entrySet().stream().filter(e -> e.getKey().startsWith("document") && !e.getKey().contains("free"))
                .map(Map.Entry::getValue).reduce(new int[3], AssembledMutationTest::sum);
        int[] facts = TALLIES.entrySet().stream().filter(e -> e.getKey().startsWith("fact") && !e.getKey().contains("party name"))
                .map(Map.Entry::getValue).reduce(new int[3], AssembledMutationTest::sum);
        assertThat(100 * documents[1]).as("changes in documents").isGreaterThanOrEqualTo(55 * documents[0]);
        assertThat(100 * facts[1]).as("mistyped facts").isGreaterThanOrEqualTo(60 * facts[0]);
        assertThat(10 * documents[2]).as("findings elsewhere").isLessThanOrEqualTo(2 * documents[0]);
    }

    private static int[] sum(int[] a, int[] b) {
        return new int[] {a[0] + b[0], a[1] + b[1], a[2] + b[2]};
    }

    private static void tally(String kind, List<Finding> fresh, boolean found, Supplier<String> what) {
        int[] tally = TALLIES.computeIfAbsent(kind, _ -> new int[3]);
        tally[0]++;
        tally[1] += found ? 1 : 0;
        tally[2] += !found && !fresh.isEmpty() ? 1 : 0;
        if (!found && Boolean.getBoolean("mutations.missed")) {
            System.out.println("missed " + kind + " " + what.get());
        }
    }

    private static List<Finding> fresh(String name, Supplier<List<Finding>> clean, List<Finding> findings) {
        Set<String> before = CLEAN.computeIfAbsent(name, _ -> clean.get().stream().map(AssembledMutationTest::key).collect(Collectors.toSet()));
        assertThat(findings).allSatisfy(f -> assertThat(f.message()).isNotBlank());
        return findings.stream().filter(f -> !before.contains(key(f))).toList();
    }

    private static List<Finding> check(Matter matter) {
        return WORKSPACE.checks().check(assemble(matter)).value();
    }

    private static String key(Finding finding) {
        return finding.id() + finding.place().file() + finding.place().line() + finding.message();
    }

    private static List<Finding> review(List<FileText> texts) {
        return WORKSPACE.checks().review(texts, List.of()).value();
    }

    private static List<FileText> packet(String sample) {
        return PACKETS.computeIfAbsent(sample, name -> assemble(MatterFile.read("m.json", read(name))).documents().stream()
                .map(AssembledDocument.Written.class::cast)
                .map(document -> Mutations.text(document.of().title(), TextWriter.write(document.tree()))).toList());
    }

    private static Assembled assemble(Matter matter) {
        return WORKSPACE.assembler().assemble(matter, WORKSPACE.packets().packet(matter.packet()), WORKSPACE.agenciesFor(matter), true);
    }

    private static String read(String sample) {
        try {
            return Files.readString(Path.of("templates", sample + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String words(String constant) {
        return constant.toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
