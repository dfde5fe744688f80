package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** A telephone number, a product code or an e-mail address that comes several times has the same digits and letters each time. */
public final class Identifiers implements Check {
    private static final Rule DIFFERS = Rule.warning("number-differs", Family.CONSISTENCY, Basis.PACKET,
            "Find out which of the two is right, and write it everywhere.");
    private static final Map<String, Pattern> KINDS = Map.of(
            "telephone number", Pattern.compile("\\(?\\b\\d{3}\\)?[-. ]\\s?\\d{3}[-.]\\d{4}\\b"),
            "product code", Pattern.compile("(?<![\\d-])\\d{12,13}(?![\\d-])"));

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        KINDS.forEach((name, pattern) -> {
            Map<String, List<Quotation>> found = new LinkedHashMap<>();
            for (Paper paper : packet.written()) {
                paper.all(pattern).forEach(at -> found.computeIfAbsent(at.text().replaceAll("\\D", ""), _ -> new ArrayList<>()).add(at));
            }
            Map<String, List<String>> usual = new LinkedHashMap<>();
            found.keySet().stream().filter(digits -> found.get(digits).size() > 1).forEach(digits -> oneLess(digits)
                    .forEach(gap -> usual.computeIfAbsent(gap, _ -> new ArrayList<>()).add(digits)));
            found.forEach((digits, places) -> oneLess(digits).flatMap(gap -> usual.getOrDefault(gap, List.of()).stream())
                    .filter(_ -> places.size() == 1).filter(other -> oneDigit(digits, other)).distinct().forEach(other ->
                    findings.add(DIFFERS.broken(places.getFirst(), "The " + name + " is " + places.getFirst().text() + " here, but "
                            + found.get(other).getFirst().text() + " in " + found.get(other).size()
                            + " other places; they differ in one digit."))));
        });
        return findings;
    }

    /** The number with each of its digits left open: two that differ in one digit have one of these in common. */
    private static Stream<String> oneLess(String digits) {
        return IntStream.range(0, digits.length()).mapToObj(i -> digits.substring(0, i) + "?" + digits.substring(i + 1));
    }

    private static boolean oneDigit(String a, String b) {
        if (a.length() != b.length()) {
            return false;
        }
        int different = 0;
        for (int i = 0; i < a.length(); i++) {
            different += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        // The last digits of a firm's lines often differ; a slip is seen only before them.
        return different == 1 && (a.length() > 10 || a.charAt(9) == b.charAt(9));
    }
}
