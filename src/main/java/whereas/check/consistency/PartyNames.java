package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.CompanyMention;
import whereas.check.paper.NearWords;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.PhrasePlaces;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** One company has one name: the same letters, the same legal form. */
public final class PartyNames implements Check {
    private static final Rule MISSPELT = Rule.warning("party-name-misspelt", Family.CONSISTENCY, Basis.official("27 CCR 25903(b)(2)(A)2"),
            "Compare the name with the register of the Secretary of State, and write it the same everywhere.");
    private static final Rule LEGAL_FORM = Rule.warning("party-legal-form-differs", Family.CONSISTENCY,
            Basis.official("27 CCR 25903(b)(2)(A)2"),
            "Compare the name with the register of the Secretary of State; another legal form is another company.");
    private static final Rule SHORTENED = Rule.note("name-without-legal-form", Family.CONSISTENCY, Basis.PACKET,
            "Write the full name, or define the short one.");
    private static final Pattern FORM = Pattern.compile("(?: (?:inc|llc|corp|co|ltd|llp|lp|pc|pllc|apc|plc))+$");
    private static final Pattern NUMBER = Pattern.compile("\\b(?:\\d+|[ivx]+)\\b");
    private static final Pattern AT_END = Pattern.compile("(?:,?\\s+(?:Inc|INC|LLC|L\\.L\\.C|Corp|Co|Ltd|LLP|LP|PC|P\\.C|PLLC|APC)\\.?)+$");
    private static final Pattern FORM_BEHIND = Pattern.compile("[\\w'\"]|,?\\s+(?:Inc|INC|LLC|L\\.L\\.C|Corp|Co\\b|Ltd|LLP|LP|PC|P\\.C|PLLC"
            + "|APC|[A-Z&(])");
    private static final Pattern WORD_LETTER = Pattern.compile("[\\w']");
    private static final int BEHIND = 60;
    private static final int SLIP = 2;
    private static final int SHORTEST = 8;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        Map<String, List<CompanyMention>> all = packet.parties().all();
        Map<String, List<String>> byBareName = all.keySet().stream().collect(Collectors.groupingBy(PartyNames::bare));
        NearWords near = new NearWords(all.keySet());
        List<Finding> findings = new ArrayList<>();
        all.forEach((key, mentions) -> {
            Optional<List<CompanyMention>> usual = Stream.concat(byBareName.get(bare(key)).stream(), near.near(key).stream())
                    .filter(other -> !other.equals(key) && all.get(other).size() > mentions.size() && alike(key, other)).map(all::get).findFirst();
            usual.ifPresent(others -> mentions.forEach(mention -> findings.add((bare(key).equals(bare(others.getFirst().key())) ? LEGAL_FORM
                    : MISSPELT).broken(mention.at(), "«" + mention.name() + "» stands here, but «" + others.getFirst().name() + "» in "
                    + others.size() + " other places, first in line " + others.getFirst().at().line() + "."))));
        });
        Map<Paper, PhrasePlaces> places = new LinkedHashMap<>();
        packet.written().forEach(paper -> places.put(paper, new PhrasePlaces(paper)));
        all.values().stream().flatMap(List::stream).map(CompanyMention::name).distinct().forEach(name -> shortened(places, name, findings));
        return findings;
    }

    private static boolean alike(String a, String b) {
        if (bare(a).equals(bare(b))) {
            return true;
        }
        int distance = new LevenshteinDistance(SLIP).apply(a, b);
        return distance >= 0 && Math.min(bare(a).length(), bare(b).length()) >= SHORTEST && !numbered(a, b);
    }

    /** «J&M Properties I» and «J&M Properties II» are two companies. */
    private static boolean numbered(String a, String b) {
        String plain = NUMBER.matcher(a).replaceAll("");
        return !plain.equals(a) && plain.equals(NUMBER.matcher(b).replaceAll(""));
    }

    private static String bare(String key) {
        return FORM.matcher(key).replaceAll("");
    }

    /** A name of several words that stands in running text without its «, Inc.», and was not defined so. */
    private static void shortened(Map<Paper, PhrasePlaces> papers, String full, List<Finding> findings) {
        String bare = AT_END.matcher(full).replaceAll("");
        if (bare.split(" ").length < 3 || bare.equals(full)) {
            return;
        }
        for (Map.Entry<Paper, PhrasePlaces> paper : papers.entrySet()) {
            Optional<Quotation> alone = paper.getValue().of(bare).stream().filter(PartyNames::alone).findFirst();
            if (alone.isPresent() && !paper.getKey().says(Phrase.of("\"" + Pattern.quote(bare) + "\""))) {
                findings.add(SHORTENED.broken(alone.get(), "«" + bare + "» stands here without its legal form; elsewhere it is «"
                        + full + "»."));
                return;
            }
        }
    }

    private static boolean alone(Quotation name) {
        String text = name.paper().text();
        boolean begins = name.start() == 0 || !WORD_LETTER.matcher(text.substring(name.start() - 1, name.start())).matches();
        return begins && !FORM_BEHIND.matcher(text).region(name.end(), Math.min(text.length(), name.end() + BEHIND)).lookingAt();
    }
}
