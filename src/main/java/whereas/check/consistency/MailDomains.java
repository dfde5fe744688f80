package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

/** The e-mail addresses of one firm end alike. */
public final class MailDomains implements Check {
    private static final Rule DIFFERS = Rule.warning("email-domain-differs", Family.CONSISTENCY, Basis.PACKET,
            "Compare the address with its source; mail to a misspelt one reaches nobody.");
    private static final Pattern DOMAIN = Pattern.compile("(?<=[\\w.-]@)[\\w.-]*\\w\\.[A-Za-z]{2,}");
    /** The domains of public offices, which differ from each other in a letter or two. */
    private static final Pattern PUBLIC = Pattern.compile(".*\\.(?:us|gov|org|net)");
    private static final int SHORTEST = 11;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        Map<String, List<Quotation>> domains = new LinkedHashMap<>();
        for (Paper paper : packet.written()) {
            paper.all(DOMAIN).stream().filter(at -> at.text().length() >= SHORTEST && !PUBLIC.matcher(at.text()).matches())
                    .forEach(at -> domains.computeIfAbsent(at.text().toLowerCase(Locale.ROOT), _ -> new ArrayList<>()).add(at));
        }
        NearWords near = new NearWords(domains.keySet());
        List<Finding> findings = new ArrayList<>();
        domains.forEach((domain, places) -> near.near(domain).stream().filter(other -> places.size() == 1
                && (domains.get(other).size() > 1 || domains.get(other).getFirst().start() < places.getFirst().start())
                && new LevenshteinDistance(2).apply(domain, other) > 0).findFirst().ifPresent(other -> findings.add(DIFFERS.broken(
                places.getFirst().withNeighbours(), "«" + domain + "» stands here, «" + other + "» in line " + domains.get(other).getFirst().line() + "."))));
        return findings;
    }
}
