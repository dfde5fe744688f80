package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;
import whereas.check.paper.ServiceAct;

/** What the notice says is attached is what the proof of service says was served. */
public final class Attachments implements Check {
    private static final Rule NOT_SERVED = Rule.warning("attachment-not-served", Family.CONSISTENCY,
            Basis.official("Code of Civil Procedure 1013a(1)"),
            "List in each declaration every paper that lay in the envelope, the certificate of service itself included.");
    private static final Rule NOT_LISTED = Rule.warning("served-but-not-attached", Family.CONSISTENCY, Basis.PACKET,
            "Add the paper to the notice's list of attachments, or take it out of the proof of service.");
    private static final Rule NUMBER = Rule.note("list-number-differs", Family.CONSISTENCY, Basis.LANGUAGE,
            "Let the number of things and the list agree.");
    private static final Pattern LIST = Pattern.compile("(?im)^[ \\t]*(?:attachments?|enclosures?)(?: listed below)?:?[ \\t]*$");
    private static final Pattern ITEM = Pattern.compile("(?m)^[ \\t]*(?:[-•·][ \\t]+(?:\\(?\\d{1,2}[.)][ "
            + "\\t]+)?|\\(?(?:\\d{1,2}|[ivx]{1,4}|[a-z])[.)][ \\t]+)?(\\S[^\\n]*)$");
    private static final Pattern LIST_OF_ONE = Phrase.of("\\bfollowing "
            + "(documents|papers|attachments|copies|items)\\b[^\\n:]*(?::|$)?[^\\n]*\\n\\s*\\(?(?:i|1|a)[.)][^\\n]+(?:\\n\\s*)+(?!\\(?(?:ii|2|b)[.)])\\S");
    private static final Map<String, Pattern> PAPERS = papers();

    private static Map<String, Pattern> papers() {
        Map<String, Pattern> papers = new LinkedHashMap<>();
        papers.put("certificate of merit", Phrase.of("certificates? of merit(?!.*confidential)"));
        papers.put("certificate of service", Phrase.of("(?:certificate|proof|declaration) of (?:service|mailing)"));
        papers.put("summary (Appendix A)", Phrase.of("appendix \"?a\"?\\b|proposition 65\\): a summary|: a summary|\\bsummary\\b"));
        papers.put("special compliance form (Appendix B)", Phrase.of("appendix \"?b\"?\\b|special compliance"));
        papers.put("confidential factual information", Phrase.of("confidential|factual information|supporting "
                + "(?:documentation|information|documents)|factual basis"));
        return papers;
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        List<Quotation> attached = attached(packet);
        List<Quotation> served = packet.acts().stream().map(ServiceAct::documents).flatMap(List::stream).toList();
        if (!attached.isEmpty() && !served.isEmpty()) {
            attached.forEach(item -> kind(item).filter(kind -> served.stream().noneMatch(s -> kind(s).filter(kind::equals).isPresent()))
                    .ifPresent(kind ->
                    findings.add(NOT_SERVED.broken(item, "The notice lists «" + item.text() + "» as attached, but none of the "
                            + packet.acts().size()
                            + " served sets in the proof of service has a " + kind + "."))));
            PAPERS.keySet().forEach(kind -> served.stream().filter(s -> kind(s).filter(kind::equals).isPresent()).findFirst()
                    .filter(_ -> attached.stream().noneMatch(a -> kind(a).filter(kind::equals).isPresent()))
                    .ifPresent(s -> findings.add(NOT_LISTED.broken(s, "«" + s.text()
                            + "» was served, but the notice's list of attachments does not have it."))));
        }
        packet.notice().flatMap(notice -> notice.first(LIST_OF_ONE)).ifPresent(q -> {
            String word = q.first(Phrase.of("documents|papers|attachments|copies|items")).orElseThrow().text();
            findings.add(NUMBER.broken(q.first(Phrase.of("following " + word)).orElse(q), "«the following " + word
                    + "» introduces a list of one."));
        });
        return findings;
    }

    /** The notice's own list at its end. */
    private static List<Quotation> attached(ReviewedPacket packet) {
        return packet.notice().map(notice -> {
            List<Quotation> heads = notice.all(LIST);
            if (heads.isEmpty()) {
                return List.<Quotation>of();
            }
            return new Quotation(notice, heads.getLast().end(), notice.text().length()).all(ITEM, 1).stream()
                    .filter(item -> item.text().length() < 200).limit(12).toList();
        }).orElse(List.of());
    }

    private static Optional<String> kind(Quotation title) {
        // What supports the certificate of merit is not the certificate.
        if (title.says(PAPERS.get("confidential factual information"))) {
            return Optional.of("confidential factual information");
        }
        return PAPERS.entrySet().stream().filter(e -> title.says(e.getValue())).map(Map.Entry::getKey).findFirst();
    }
}
