package whereas.check.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.DateMention;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** What a notice of violation must tell: 27 CCR 25903(b), Health and Safety Code 25249.7(d). */
public final class NoticeContents implements Check {
    private static final Rule RESPONSIBLE = Rule.warning("responsible-individual-missing", Family.COMPLETENESS,
            Basis.official("27 CCR 25903(b)(2)(A)1"),
            "Give name, address and telephone number of the noticing individual, or of a responsible individual within the noticing "
                    + "entity; counsel is not meant.");
    private static final Rule PERIOD = Rule.warning("period-missing", Family.COMPLETENESS, Basis.official("27 CCR 25903(b)(2)(A)3"),
            "Say approximately from when to when the violation is alleged to have occurred.");
    private static final Rule PERIOD_UNDATED = Rule.warning("period-without-date", Family.COMPLETENESS,
            Basis.official("27 CCR 25903(b)(2)(A)3"),
            "Name a day: «since at least ...», and whether the violation continues.");
    private static final Rule PERIOD_LEVEL = Rule.note("period-from-safe-harbor-level", Family.FACTS,
            Basis.official("27 CCR 25903, Appendix A (Grace Period)"),
            "Begin no earlier than twelve months after the chemical was listed; a safe harbor level is a defense and starts nothing.");
    private static final Rule ROUTE = Rule.warning("route-missing", Family.COMPLETENESS, Basis.memory("27 CCR 25903(b)(2)(C)"),
            "Name the route of exposure: inhalation, ingestion, or dermal contact.");
    private static final Rule ROUTE_OPEN = Rule.note("route-open", Family.COMPLETENESS, Basis.memory("27 CCR 25903(b)(2)(C)"),
            "Name every route that is alleged.");
    private static final Rule SIXTY = Rule.note("sixty-days-not-more", Family.COMPLETENESS,
            Basis.official("Health and Safety Code 25249.7(d)(1)"),
            "Say that suit will be brought when more than sixty days have passed since service, with any extension for the manner of "
                    + "service.");
    private static final Rule DILIGENT = Rule.note("diligent-prosecution-missing", Family.COMPLETENESS,
            Basis.secondary("Health and Safety Code 25249.7(d)(2)"),
            "Say «unless a public enforcement agency has commenced and is diligently prosecuting an action».");

    private static final Pattern COUNSEL = Phrase.of("\\brepresents?\\b|(?:direct|address) all communications");
    private static final Pattern MAIN_ROUTE = Phrase.of("\\b(?:primary|main|principal) route of exposure\\b");
    private static final Pattern LASTING = Phrase.of("commenc|since|every day|each day|continued");
    private static final Pattern RESPONSIBLE_WORDS = Phrase.of("responsible (?:individual|person|party within)|noticing party ?:[^\\n]{4,160}\\b\\d{5}\\b[^\\n]{0,60}\\d{3}[-. ]\\d{4}|contact "
            + "(?:person|individual)|\\bmy name is\\b|noticing (?:individual|person)"
            + "|(?:may be|can be) (?:contacted|reached) (?!through (?:its|my|their|the|undersigned|his|her) "
                    + "(?:attorney|counsel))|executive director|designated (?:contact|person|representative)(?!, its attorney)"
            + "|(?-i:[A-Z][\\w.]+ [A-Z][\\w.]+), (?:who is )?(?:the |its |an? )?(?:president|director|ceo|chief executive|managing "
                    + "member|officer|founder|principal)\\b(?![^.]{0,30}violator)");
    private static final Pattern TIME = Phrase.of("\\bsince\\b|\\bfrom (?:at least |approximately |about "
            + ")?[^.]{3,40}(?:to|through|until)\\b|commenc|dating (?:at least|back)|as far back as|\\bon or "
            + "about\\b|continu(?:ed|ing|e) (?:every|each) day|time period|within the (?:past|last)|(?:past|last) (?:year|three "
            + "years|\\w+ years)|every day");
    private static final Pattern TIME_PARAGRAPH = Phrase.of("(?:\\bviolations?\\b|\\bexposures?\\b|\\bsold\\b|time "
            + "period)[^\\n]{0,300}(?:\\bsince\\b|\\bcommenced\\b|as far back as|dating (?:at least|back)|between|every day|each "
            + "day|\\bfrom\\b[^\\n]{3,60}(?:to|through|until)\\b|on or about|within the (?:past|last))");
    private static final Pattern SPAN = Phrase.of("(?:past|last|within) (?:\\w+ )?(?:\\(?\\d+\\)? "
            + ")?(?:years?|months|twelve|three|one)\\b|\\b(?:19|20)\\d{2}\\b");
    private static final Pattern LEVEL = Phrase.of("commenc[^.\\n]{0,220}(?:codif|establish|adopt)\\w+ (?:the |an? "
            + ")?(?:allowable|safe harbor|permissible|maximum)[^.;\\n]{0,60}");
    private static final Pattern ROUTES = Phrase.of("\\bingest|\\binhal|\\bdermal|\\bskin|\\btransdermal|hand[- ]to[- ]mouth|\\bbreath");
    private static final Pattern SIXTY_DAYS = Phrase.of("(?<!more than )(?<!than )(?:\\b(?:sixty|60)(?: \\(60\\)| \\(sixty\\))? days "
            + "(?:after|from|following)[^.;,\\n]{0,60}|\\bafter (?:the )?(?:said )?(?:period of )?(?:sixty|60)(?: \\(60\\))? days)");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.notice().ifPresent(notice -> {
            if (!notice.says(RESPONSIBLE_WORDS)) {
                findings.add(RESPONSIBLE.broken(notice.all().around(COUNSEL, ".\n", ".\n").stream().findFirst().map(Quotation::trimmed).orElse(notice.heading()),
                        "The notice names no individual within the noticing party with address and telephone number, as far as its "
                                + "words tell; it names counsel."));
            }
            period(notice, findings);
            if (!notice.says(ROUTES)) {
                findings.add(ROUTE.broken(notice, "The notice names no route of exposure."));
            }
            notice.all().around(MAIN_ROUTE, ".\n", ".\n").stream().findFirst().filter(q ->
                    !q.says(Phrase.of("other routes|also"))
                    && !new Quotation(notice, q.end(), Math.min(notice.text().length(), q.end()
                            + 300)).says(Phrase.of("may also|also occur|in addition|other routes|dermal|inhal")))
                    .ifPresent(q -> findings.add(ROUTE_OPEN.broken(q.trimmed(), "«Primary» leaves other routes of exposure open.")));
            sixtyDays(notice, findings);
            if (!notice.says(Phrase.of("diligently prosecut"))) {
                findings.add(DILIGENT.broken(notice, "The notice does not say that suit is barred while a public agency is diligently "
                        + "prosecuting an action."));
            }
        });
        return findings;
    }

    private static void period(Paper notice, List<Finding> findings) {
        if (!notice.says(TIME)) {
            findings.add(PERIOD.broken(notice, "The notice does not say when the violation is alleged to have occurred."));
            return;
        }
        List<Quotation> paragraphs = notice.paragraphs().stream().filter(p -> p.says(TIME_PARAGRAPH)).toList();
        boolean dated = paragraphs.stream().anyMatch(p -> !DateMention.in(p).isEmpty() || p.says(SPAN))
                || notice.says(Phrase.of("since (?:at least )?(?:[a-z]+ )?(?:\\d{1,2}, )?\\d{4}"));
        if (!dated && !paragraphs.isEmpty()) {
            Quotation paragraph = paragraphs.stream().filter(p -> p.says(LASTING)).findFirst().orElse(paragraphs.getFirst());
            Quotation at = paragraph.around(LASTING, ";", ";").stream().findFirst().orElse(paragraph);
            findings.add(PERIOD_UNDATED.broken(at.trimmed(), "The period of the violation has no date."));
        }
        notice.first(LEVEL).ifPresent(q -> findings.add(PERIOD_LEVEL.broken(q,
                "The period begins here with an «allowable level»; the duty to warn begins twelve months after the listing.")));
    }

    private static void sixtyDays(Paper notice, List<Finding> findings) {
        List<Quotation> loose = notice.all(SIXTY_DAYS).stream().filter(q ->
                !q.paper().sentenceAt(q.start()).says(Phrase.of("more than (?:sixty|60)"))).toList();
        if (!loose.isEmpty()) {
            String others = loose.size() > 1 ? ", and «" + loose.get(1).text() + "» in line " + loose.get(1).line() : "";
            findings.add(SIXTY.broken(loose.getFirst(), "The statute says more than sixty days; the notice says «"
                    + loose.getFirst().text() + "»" + others + "."
                    + (notice.says(Phrase.of("1013|manner of service|served by mail|service by mail|additional (?:five|5|ten|10)|plus "
                            + "(?:five|5|ten|10)")) ? "" : " It states no extension for service by mail.")));
        }
    }
}
