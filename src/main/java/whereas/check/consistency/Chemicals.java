package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;
import whereas.matter.Chemical;

/** One chemical is «a chemical», two are «chemicals»; and what they are said to cause is the same in every paper. */
public final class Chemicals implements Check {
    private static final Rule NUMBER = Rule.warning("chemical-number", Family.CONSISTENCY, Basis.memory("27 CCR 25903(b)(2)(A)4"),
            "Let the number of the noun follow the number of chemicals in the notice.");
    private static final Rule HARM = Rule.warning("harm-differs", Family.CONSISTENCY, Basis.official("Health and Safety Code 25249.8"),
            "Name the harm in the same words in notice and certificate, and as the list has it.");
    private static final Rule MISSING = Rule.warning("chemical-missing", Family.CONSISTENCY, Basis.memory("27 CCR 25903(b)(2)(A)4"),
            "Name the same chemicals in every part of the notice and in the certificate.");
    private static final Pattern LISTED_AS_ONE = Phrase.of("\\b(?:are|were) (?:[a-z]+ ){0,6}?(?:listed|known)[^.\\n]{0,80}? as a "
            + "chemical\\b");
    private static final Pattern SINGULAR = Phrase.of("\\b(?:the|a|an) (?:[a-z]+ )?(?:listed |dangerous |toxic |hazardous "
            + ")?chemical(?! (?:names?|list|compounds?|safety|s\\b))\\b(?!\\(s\\))(?: (?:that|which) is\\b)?");
    private static final Pattern PLURAL = Phrase.of("\\bthe listed chemicals\\b(?! (?:is|list))");
    private static final Pattern HARM_WORDS = Phrase.of("known (?:to|by) the state(?: of california)? to cause ([^.;:\\n]{4,160})");

    private final Registers registers;

    public Chemicals(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        if (packet.notice().isEmpty()) {
            return findings;
        }
        Paper notice = packet.notice().get();
        Map<Chemical, Quotation> named = packet.chemicals(registers);
        List<Paper> papers = new ArrayList<>(List.of(notice));
        papers.addAll(packet.merits());
        boolean several = named.size() > 1 && Math.max(1, families(named.keySet())) > 1;
        String names = String.join(", ", named.keySet().stream().map(Chemical::name).toList());
        notice.all(LISTED_AS_ONE).stream().findFirst().ifPresent(q -> findings.add(NUMBER.broken(q.first(Phrase.of("as a chemical.*"))
                .orElse(q),
                "Several chemicals «are» listed «as a chemical»" + (several ? "; the notice names " + names + "." : "."))));
        if (several) {
            for (Paper paper : papers) {
                paper.all(SINGULAR).stream().filter(q -> notGeneral(q) && (!q.says(Phrase.of("^a chemical$")) || false)).forEach(q ->
                        findings.add(NUMBER.broken(q, "«" + q.text() + "» speaks of one chemical, but the notice names several: " + names
                                + ".")));
            }
        } else if (named.size() == 1) {
            for (Paper paper : packet.merits()) {
                paper.all(PLURAL).stream().findFirst().ifPresent(q ->
                        findings.add(NUMBER.broken(q, "«" + q.text() + "» speaks of several chemicals, but the notice names one: "
                                + names + ".")));
            }
        }
        harm(packet, papers, findings);
        reference(packet, named, findings);
        return findings;
    }

    /** Lead and lead compounds are one matter; so are the listings of one metal. */
    private static int families(Set<Chemical> chemicals) {
        return (int) chemicals.stream().map(chemical -> chemical.name()
                .toLowerCase(Locale.ROOT).split("[ (,]")[0]).distinct().count();
    }

    /** «exposure to a listed chemical» in a sentence about the law is about any chemical, and so is «each chemical». */
    private static boolean notGeneral(Quotation q) {
        Quotation sentence = q.paper().sentenceAt(q.start());
        return !sentence.says(Phrase.of("requires? that|must|shall|no person|prohibits|each relevant chemical|when a|whenever|the "
                + "relevant chemical|listing of"));
    }

    private void harm(ReviewedPacket packet, List<Paper> papers, List<Finding> findings) {
        Map<Set<String>, Quotation> harms = new LinkedHashMap<>();
        for (Paper paper : papers) {
            paper.all(HARM_WORDS, 1).stream().filter(q -> !kinds(q).isEmpty()).findFirst().ifPresent(q -> harms.putIfAbsent(kinds(q), q));
        }
        if (harms.size() > 1) {
            List<Quotation> places = List.copyOf(harms.values());
            findings.add(HARM.broken(places.get(1), "The harm is «" + places.get(1).text() + "» here, but «" + places.getFirst().text()
                    + "» in line "
                    + places.getFirst().line() + "."));
        }
    }

    /** Cancer, developmental and reproductive harm, and whether they are joined by «or». */
    private static Set<String> kinds(Quotation words) {
        Set<String> kinds = new LinkedHashSet<>();
        Map.of("cancer", "cancer", "development", "developmental|birth defect", "reproduction", "reproductive", "either", "and/or")
                .forEach((kind, regex) -> {
            if (words.says(Phrase.of(regex))) {
                kinds.add(kind);
            }
        });
        // «birth defects or other reproductive harm» is the statute's name for both.
        if (words.says(Phrase.of("birth defects"))) {
            kinds.add("reproduction");
        }
        return kinds;
    }

    /** A reference line that names one of two chemicals has lost the other. */
    private static void reference(ReviewedPacket packet, Map<Chemical, Quotation> named, List<Finding> findings) {
        packet.parties().reference().ifPresent(line -> {
            List<Chemical> absent = named.keySet().stream().filter(c ->
                    !line.says(Pattern.compile(Pattern.quote(c.name().split("[ (]")[0]), Pattern.CASE_INSENSITIVE))
                    && c.name().split("[ (]")[0].length() > 3).toList();
            if (!absent.isEmpty() && absent.size() < named.size() && families(named.keySet()) == named.size()) {
                findings.add(MISSING.broken(line, "The reference line does not name " + absent.getFirst().name()
                        + ", which the notice alleges (line "
                        + named.get(absent.getFirst()).line() + ")."));
            }
        });
    }
}
