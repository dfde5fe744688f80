package whereas.check.wording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** What the parties are said to have done with the products is the same each time it is said. */
public final class VerbLists implements Check {
    private static final Rule DIFFER = Rule.note("activities-differ", Family.CONSISTENCY, Basis.PACKET,
            "Say once what each party did, and keep to it.");
    private static final String VERB = "(?:manufactur|import|distribut|s(?:old|ell)|market|offer|packag|produc|suppl)\\w*";
    private static final Pattern LIST = Phrase.of("\\b" + VERB + "(?:,? (?:and/or |or/and |and |or )?" + VERB + "(?: for sale)?){1,6}");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.notice().ifPresent(notice -> {
            Map<Set<String>, Quotation> lists = new LinkedHashMap<>();
            notice.all(LIST).stream().filter(q -> q.text().contains(",")).forEach(q -> lists.putIfAbsent(verbs(q), q));
            if (lists.size() > 1) {
                List<Quotation> places = List.copyOf(lists.values());
                findings.add(DIFFER.broken(places.get(1), "«" + places.get(1).text() + "» here, but «" + places.getFirst().text()
                        + "» in line " + places.getFirst().line() + "."));
            }
        });
        return findings;
    }

    private static Set<String> verbs(Quotation list) {
        Set<String> verbs = new TreeSet<>();
        list.all(Phrase.of(VERB)).forEach(verb -> verbs.add(verb.text().toLowerCase(Locale.ROOT).substring(0, 3)));
        return verbs;
    }
}
