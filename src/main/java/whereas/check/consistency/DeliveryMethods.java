package whereas.check.consistency;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Manner;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;
import whereas.check.paper.ServiceAct;

/** «VIA CERTIFIED MAIL» over the addresses of a letter is the manner that the proof of service declares. */
public final class DeliveryMethods implements Check {
    private static final Rule DIFFERS = Rule.warning("delivery-method-differs", Family.CONSISTENCY, Basis.PACKET,
            "Name the manner of delivery in the same words in the letter and in the proof of service.");
    private static final Pattern DELIVERY = Pattern.compile("(?im)^[ \\t]*(?:(?:sent )?(?:via|by))[ \\t]+[^\\n]{3,90}$");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        List<ServiceAct> acts = packet.acts();
        Set<Manner> declared = EnumSet.noneOf(Manner.class);
        acts.forEach(act -> declared.addAll(Manner.in(act.whole())));
        if (declared.isEmpty() || packet.notice().isEmpty()) {
            return findings;
        }
        Paper notice = packet.notice().get();
        for (Quotation line : notice.all(DELIVERY).stream().filter(q -> q.start() < 6000).toList()) {
            Set<Manner> named = Manner.in(line);
            Set<Manner> undeclared = EnumSet.copyOf(named.isEmpty() ? EnumSet.noneOf(Manner.class) : named);
            undeclared.removeAll(declared);
            if (!undeclared.isEmpty()) {
                findings.add(DIFFERS.broken(line, "The letter goes by " + undeclared.iterator().next().words()
                        + ", but no proof of service declares that manner."));
            } else if (line.says(Phrase.of("certified first[- ]class mail")) && acts.stream().noneMatch(
                    act -> act.whole().says(Phrase.of("certified first[- ]class mail")))) {
                findings.add(DIFFERS.broken(line, "The letter says «" + line.text()
                        + "», the proof of service «Certified Mail»; a paper goes by one of the two."));
            }
        }
        return findings;
    }
}
