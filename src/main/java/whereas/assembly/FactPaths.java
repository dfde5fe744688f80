package whereas.assembly;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.check.Finding;
import whereas.json.Json;
import whereas.json.JsonReader;
import whereas.matter.Matter;
import whereas.matter.MatterFile;

/**
 * Which fact of a matter some words of a document came from: the fact whose text is the longest in those words, and among equal ones
 * that whose neighbours stand there too.
 */
final class FactPaths {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    private static final Pattern QUOTED = Pattern.compile("«([^»]{3,200})»");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d uuuu", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h mm", Locale.US);
    private static final Set<String> UNPRINTED = Set.of("kind", "id", "title", "packet", "remark", "method", "server", "product", "chemical",
            "activities", "routes", "recipients", "documents", "endpoints", "state");
    private static final int LONGEST = 24;
    private static final int SHORTEST = 3;

    /** By the words of a fact the paths where they stand. */
    private final Map<String, List<String>> paths = new HashMap<>();
    /** By a word the facts of several words that have it. */
    private final Map<String, Set<String>> having = new HashMap<>();

    private FactPaths() {
    }

    static FactPaths of(Matter matter) {
        FactPaths all = new FactPaths();
        all.add("", "", JsonReader.read("matter", MatterFile.write(matter)));
        return all;
    }

    /** The path of the fact that a finding in a document is about. */
    Optional<String> of(Finding finding) {
        return Optional.ofNullable(RulePaths.PATHS.get(finding.id())).filter(this::present)
                .or(() -> in(finding.place().quote()))
                .or(() -> QUOTED.matcher(finding.message()).results().map(quote -> in(quote.group(1))).flatMap(Optional::stream).findFirst())
                .or(() -> in(finding.message())).or(() -> around(finding.place().quote()));
    }

    private boolean present(String path) {
        return paths.values().stream().anyMatch(all -> all.stream().anyMatch(one -> one.startsWith(path)));
    }

    private void add(String path, String field, Json value) {
        switch (value) {
            case Json.Object object -> object.fields().forEach((name, each) -> {
                if (!UNPRINTED.contains(name) || name.equals("title") && !path.isEmpty()) {
                    add(path.isEmpty() ? name : path + "." + name, name, each);
                }
            });
            case Json.Array array -> {
                for (int i = 0; i < array.items().size(); i++) {
                    add(path + "[" + i + "]", field, array.items().get(i));
                }
            }
            case Json.Text text -> printed(text.value()).forEach(words -> {
                if (words.length() >= SHORTEST) {
                    paths.computeIfAbsent(words, _ -> new ArrayList<>()).add(path);
                    List.of(words.split(" ")).forEach(word -> having.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(words));
                }
            });
            case Json.Number _, Json.Bool _, Json.Null _ -> { }
        }
    }

    /** The words of a fact as documents print them: days and times in words, all else as it is. */
    private static List<String> printed(String value) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return List.of(words(LocalDate.parse(value).format(DAY)));
        }
        if (value.matches("\\d{2}:\\d{2}")) {
            return List.of(words(LocalTime.parse(value).format(TIME)));
        }
        return List.of(words(value));
    }

    private static String words(String text) {
        return String.join(" ", list(text).stream().map(MatchResult::group).toList());
    }

    private static List<MatchResult> list(String text) {
        Matcher word = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        return word.results().toList();
    }

    private Optional<String> in(String text) {
        List<String> words = list(text).stream().map(MatchResult::group).toList();
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (int from = 0; from < words.size(); from++) {
            StringBuilder some = new StringBuilder();
            for (int to = from; to < Math.min(words.size(), from + LONGEST); to++) {
                some.append(to == from ? "" : " ").append(words.get(to));
                List<String> here = paths.get(some.toString());
                if (here != null) {
                    found.put(some.toString(), here);
                }
            }
        }
        return found.entrySet().stream().max(Comparator.comparingInt(entry -> entry.getKey().length())).map(longest ->
                longest.getValue().stream().reduce((a, b) -> neighbours(b, found) > neighbours(a, found) ? b : a).orElseThrow());
    }

    /** A fact that some words are a part of. */
    private Optional<String> around(String text) {
        String words = words(text);
        return List.of(words.split(" ")).stream().map(word -> having.getOrDefault(word, Set.of())).min(Comparator.comparingInt(Set::size))
                .flatMap(facts -> facts.stream().filter(fact -> !words.isEmpty() && (" " + fact + " ").contains(" " + words + " ")).findFirst())
                .map(fact -> paths.get(fact).getFirst());
    }

    /** How many letters stand there of facts that belong to the same item as this one. */
    private static int neighbours(String path, Map<String, List<String>> found) {
        String item = item(path);
        return found.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(other -> item(other).equals(item)))
                .mapToInt(entry -> entry.getKey().length()).sum();
    }

    private static String item(String path) {
        int end = path.indexOf(']');
        return end > 0 ? path.substring(0, end + 1) : path.split("\\.")[0];
    }
}
