package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** A defined term is written as it was defined, and one group has one name. */
public final class DefinedTerms implements Check {
    private static final Rule MISSPELT = Rule.warning("term-misspelt", Family.CONSISTENCY, Basis.LANGUAGE,
            "Write the term as it stands elsewhere.");
    private static final Rule LABELS = Rule.note("one-group-several-names", Family.CONSISTENCY, Basis.LANGUAGE,
            "Define one name for the group and use no other.");
    private static final Rule BY_ITSELF = Rule.note("term-defined-by-itself", Family.WORDING, Basis.LANGUAGE,
            "Leave the definition out, or define a shorter term.");
    private static final Pattern TERM = Phrase.exact("\\b(?:the|The|each|Each|all|All|both) ([A-Z][a-z]{3,}) ([A-Z][a-z]{2,})\\b");
    private static final Pattern GROUP = Phrase.exact("\\b(?:Alleged Violators?|Noticed "
            + "Part(?:y|ies)|Violators?|Noticees?|Respondents?|Defendants?|Noticed Compan(?:y|ies))\\b");
    private static final Pattern DEFINITION = Phrase.exact("\\((?:\"[^\"]{2,30}\"(?: and |, )?)+\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final int BEFORE = 60;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        for (Paper paper : packet.written()) {
            misspelt(paper, findings);
            byItself(paper, findings);
        }
        packet.notice().ifPresent(notice -> labels(notice, findings));
        return findings;
    }

    private static void misspelt(Paper paper, List<Finding> findings) {
        Map<String, List<Quotation>> terms = new LinkedHashMap<>();
        for (Quotation at : paper.all(TERM)) {
            terms.computeIfAbsent(at.text().replaceFirst("^\\S+ ", ""), _ -> new ArrayList<>()).add(at);
        }
        Map<String, List<String>> usualByNoun = terms.keySet().stream().filter(term -> terms.get(term).size() >= 3)
                .collect(Collectors.groupingBy(term -> term.split(" ")[1]));
        terms.forEach((term, places) -> usualByNoun.getOrDefault(term.split(" ")[1], List.of()).forEach(other -> {
            String[] a = term.split(" ");
            String[] b = other.split(" ");
            if (places.size() == 1 && !a[0].equals(b[0])
                    && new LevenshteinDistance(1).apply(a[0], b[0]) == 1) {
                findings.add(MISSPELT.broken(places.getFirst(), "«" + term + "» stands here, «" + other + "» in " + terms.get(other).size()
                        + " other places."));
            }
        }));
    }

    private static void byItself(Paper paper, List<Finding> findings) {
        for (Quotation definition : paper.all(DEFINITION)) {
            Quotation at = new Quotation(paper, words(paper, definition.start(), (int) definition.text().chars().filter(c ->
                    c == '"').count() / 2), definition.end()).trimmed();
            Matcher quoted = QUOTED.matcher(definition.text());
            String before = at.text().substring(0, at.text().length() - definition.text().length()).toLowerCase(Locale.ROOT);
            boolean all = true;
            while (quoted.find()) {
                all &= before.matches("(?s).*\\b" + Pattern.quote(quoted.group(1).toLowerCase(Locale.ROOT)) + "\\b.*")
                        && quoted.group(1).equals(quoted.group(1).toLowerCase(Locale.ROOT));
            }
            if (all) {
                findings.add(BY_ITSELF.broken(at, "This defines words by themselves: «" + at.text() + "»."));
            }
        }
    }

    /** Where the words begin that a definition is about: one for each term, with «and» between two. */
    private static int words(Paper paper, int end, int terms) {
        int start = end;
        for (int word = 0; word < 2 * terms - 1; word++) {
            String before = paper.text().substring(Math.max(0, start - BEFORE), start).stripTrailing();
            start = Math.max(0, start - BEFORE) + Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1;
        }
        return start;
    }

    private static void labels(Paper notice, List<Finding> findings) {
        Map<String, Quotation> labels = new LinkedHashMap<>();
        notice.all(GROUP).forEach(at -> labels.putIfAbsent(at.text().toLowerCase(Locale.ROOT).replaceAll("ies$", "y").replaceAll("s$",
                ""), at));
        if (labels.size() > 2) {
            findings.add(LABELS.broken(labels.values().stream().skip(2).findFirst().orElseThrow(), "The notice has " + labels.size()
                    + " names for one group: "
                    + String.join(", ", labels.values().stream().map(q -> "«" + q.text() + "»").toList()) + "."));
        }
    }
}
