package whereas.check.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.CompanyMention;
import whereas.check.paper.Parties;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
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
    private static final int SLIP = 2;
    private static final int SHORTEST = 8;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        Map<String, List<CompanyMention>> all = new Parties(packet).all();
        List<Finding> findings = new ArrayList<>();
        all.forEach((key, mentions) -> {
            Optional<Map.Entry<String, List<CompanyMention>>> usual = all.entrySet().stream()
                    .filter(other -> !other.getKey().equals(key) && other.getValue().size() > mentions.size() && alike(key,
                            other.getKey())).findFirst();
            usual.ifPresent(other -> mentions.forEach(mention -> findings.add((bare(key).equals(bare(other.getKey())) ? LEGAL_FORM
                    : MISSPELT).broken(mention.at(),
                    "«" + mention.name() + "» stands here, but «" + other.getValue().getFirst().name() + "» in " + other.getValue().size()
                            + " other places, first in line " + other.getValue().getFirst().at().line() + "."))));
        });
        all.values().forEach(mentions -> shortened(packet, mentions, findings));
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
        return !a.replaceAll("\\b(?:\\d+|[ivx]+)\\b", "").equals(a) && a.replaceAll("\\b(?:\\d+|[ivx]+)\\b", "").equals(b
                .replaceAll("\\b(?:\\d+|[ivx]+)\\b", ""));
    }

    private static String bare(String key) {
        return key.replaceAll("(?: (?:inc|llc|corp|co|ltd|llp|lp|pc|pllc|apc|plc))+$", "");
    }

    /** A name of several words that stands in running text without its «, Inc.», and was not defined so. */
    private static void shortened(ReviewedPacket packet, List<CompanyMention> mentions, List<Finding> findings) {
        mentions.stream().map(CompanyMention::name).distinct().forEach(name -> shortened(packet, name, findings));
    }

    private static void shortened(ReviewedPacket packet, String full, List<Finding> findings) {
        String bare = full.replaceAll("(?:,?\\s+(?:Inc|INC|LLC|L\\.L\\.C|Corp|Co|Ltd|LLP|LP|PC|P\\.C|PLLC|APC)\\.?)+$", "");
        if (bare.split(" ").length < 3 || bare.equals(full)) {
            return;
        }
        Pattern alone = Pattern.compile("(?<![\\w'])" + Pattern.quote(bare).replace(" ", "\\E\\s+\\Q")
                + "(?!,?\\s+(?:Inc|INC|LLC|L\\.L\\.C|Corp|Co\\b|Ltd|LLP|LP|PC|P\\.C|PLLC|APC|[A-Z&(]))(?![\\w'\"])");
        for (Paper paper : packet.written()) {
            List<Quotation> found = paper.all(alone).stream().filter(q -> !paper.says(Phrase.of("\"" + Pattern.quote(bare) + "\"")))
                    .toList();
            if (!found.isEmpty()) {
                findings.add(SHORTENED.broken(found.getFirst(), "«" + bare + "» stands here without its legal form; elsewhere it is «"
                        + full + "»."));
                return;
            }
        }
    }
}
