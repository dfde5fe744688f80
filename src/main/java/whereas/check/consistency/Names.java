package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.NearWords;
import whereas.check.paper.Paper;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;
import whereas.matter.Counties;

/** The name of a person or a body that stands several times is spelt alike each time. */
public final class Names implements Check {
    private static final Rule MISSPELT = Rule.warning("name-misspelt", Family.CONSISTENCY, Basis.PACKET,
            "Find out how the name is spelt, and write it so everywhere.");
    private static final Pattern NAME = Pattern.compile("(?<![\\w'])[A-Z][a-z]{2,}(?:[ \\t]+(?:[A-Z]\\.[ "
            + "\\t]+)?[A-Z][a-z]{2,}){1,4}(?![\\w])");
    private static final Pattern TWO_WORDS = Pattern.compile("(?<![\\w'.@-])(?=([A-Za-z]{3,}[ \\t]+[A-Za-z]{2,})(?![\\w'@-]))(?=\\w*[A-Z]|\\w+[ \\t]+\\w*[A-Z])");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]{3,}\\b");
    private static final int SHORTEST = 9;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        Map<String, List<Quotation>> names = new LinkedHashMap<>();
        for (Paper paper : packet.written()) {
            paper.all(NAME).forEach(at -> names.computeIfAbsent(at.text(), _ -> new ArrayList<>()).add(at));
        }
        Set<String> words = packet.written().stream().flatMap(p -> WORD.matcher(p.text()).results()).map(r -> r.group())
                .collect(Collectors.toSet());
        NearWords near = new NearWords(names.entrySet().stream().filter(e -> e.getValue().size() > 1).map(Map.Entry::getKey).toList());
        List<Finding> findings = new ArrayList<>();
        names.forEach((name, places) -> {
            if (name.length() < SHORTEST || places.size() > 1) {
                return;
            }
            near.near(name).stream().filter(other -> slip(name, other, words)).findFirst().ifPresent(other ->
                    findings.add(MISSPELT.broken(places.getFirst(), "«" + name + "» stands here, «" + other + "» in "
                            + names.get(other).size() + " other places, first line " + names.get(other).getFirst().line() + ".")));
        });
        mangled(packet, names, words, findings);
        return findings;
    }

    /** A name that is no longer written like one, such as «Eva oMckup», or is short. */
    private static void mangled(ReviewedPacket packet, Map<String, List<Quotation>> names, Set<String> words, List<Finding> findings) {
        List<String> usual = names.entrySet().stream().filter(e -> e.getValue().size() > 1 && e.getKey().split("\\s+").length == 2)
                .map(Map.Entry::getKey).toList();
        NearWords near = new NearWords(usual);
        for (Paper paper : packet.written()) {
            paper.all(TWO_WORDS, 1).stream().filter(at -> !names.containsKey(at.text())).forEach(at -> near.near(at.text()).stream()
                    .filter(other -> names.get(other).size() > 2 || at.text().length() >= SHORTEST).filter(other -> slip(at.text(), other, words))
                    .findFirst().ifPresent(other -> findings.add(MISSPELT.broken(at, "«" + at.text() + "» stands here, «" + other + "» in "
                    + names.get(other).size() + " other places, first line " + names.get(other).getFirst().line() + "."))));
        }
    }

    /** One word of the two differs, by one letter or by two exchanged; it is no plural, no place, and no common word. */
    private static boolean slip(String name, String usual, Set<String> words) {
        String[] a = name.split("\\s+");
        String[] b = usual.split("\\s+");
        if (a.length != b.length) {
            return false;
        }
        int different = -1;
        for (int i = 0; i < a.length; i++) {
            if (!a[i].equals(b[i])) {
                if (different >= 0) {
                    return false;
                }
                different = i;
            }
        }
        if (different < 0) {
            return false;
        }
        String odd = a[different].toLowerCase(Locale.ROOT);
        String right = b[different].toLowerCase(Locale.ROOT);
        int distance = new LevenshteinDistance(2).apply(odd, right);
        boolean exchanged = distance == 2 && odd.length() == right.length() && odd.chars().sorted().boxed()
                .toList().equals(right.chars().sorted().boxed().toList());
        boolean plural = odd.equals(right + "s") || right.equals(odd + "s") || odd.equals(right + "es") || right.equals(odd + "es");
        return (distance == 1 || exchanged) && odd.length() > 3 && !plural && !words.contains(odd)
                && Counties.OF_CALIFORNIA.stream().noneMatch(county -> county.toLowerCase(Locale.ROOT).contains(odd));
    }
}
