package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.PaperKind;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;
import whereas.matter.CountryCodes;

/** A letter to the agencies calls one thing by one name. */
public final class LetterTerms implements Check {
    private static final Rule TWO_NAMES = Rule.note("one-thing-two-names", Family.CONSISTENCY, Basis.LANGUAGE,
            "Keep to the name that was defined.");
    private static final Rule TERM = Rule.note("defined-term-unused", Family.CONSISTENCY, Basis.LANGUAGE,
            "Use the defined term, with its capital and its number, or do not define it.");
    private static final Rule COUNTRIES = Rule.note("country-names-mixed", Family.CONSISTENCY, Basis.LANGUAGE,
            "Name all countries by their short names, or all by their long ones.");
    private static final Rule ARTICLE = Rule.note("article-differs", Family.CONSISTENCY, Basis.LANGUAGE,
            "Write the article with one letter.");
    private static final Rule LABELS = Rule.note("number-label-differs", Family.CONSISTENCY, Basis.PACKET,
            "Introduce the case numbers by the same words everywhere.");
    private static final Pattern DEFINED = Phrase.exact("\\((?:the|collectively,? the|together,? the|these)? ?\"(?:the "
            + ")?([A-Z][a-z]+)\"\\)");
    private static final Pattern LONG_NAME = Phrase.exact("\\b(?:Socialist |People's |Federative |Federal |Islamic |Democratic "
            + "|Bolivarian )?(?:Republic|Kingdom|Federation) of [A-Z][a-z]+");

    private final Registers registers;

    public LetterTerms(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.letter().ifPresent(letter -> {
            department(letter, findings);
            rules(packet, letter, findings);
            terms(letter, findings);
            countries(letter, findings);
            article(letter, findings);
            labels(packet, letter, findings);
        });
        return findings;
    }

    private static void department(Paper letter, List<Finding> findings) {
        boolean department = letter.says(Phrase.exact("Department of Commerce \\((?:the )?\"(?:the )?Department\"\\)"));
        boolean commerce = letter.says(Phrase.exact("Department of Commerce \\((?:the )?\"Commerce\"\\)"));
        if (department != commerce) {
            letter.first(Phrase.exact(department ? "(?<!Department of )(?<!Secretary of )\\bCommerce(?:'s)?\\b(?! and)(?= "
                    + "(?:regulations|rules|has|will|should|to|must|[a-z]+))" : "\\b(?:the|The) Department's\\b"))
                    .ifPresent(q -> findings.add(TWO_NAMES.broken(q, "«" + q.text() + "» stands here, though «" + (department
                            ? "the Department" : "Commerce") + "» was defined.")));
        }
    }

    private static void rules(ReviewedPacket packet, Paper letter, List<Finding> findings) {
        List<Paper> papers = packet.papers().stream().filter(p -> p == letter || p.kind() == PaperKind.COMMISSION_CERTIFICATION).toList();
        Optional<Quotation> rules = papers.stream().flatMap(p -> p.first(Phrase.of("the commission's rules")).stream()).findFirst();
        Optional<Quotation> regulations = papers.stream().flatMap(p -> p.first(Phrase.of("the commission's regulations")).stream())
                .findFirst();
        if (rules.isPresent() && regulations.isPresent()) {
            findings.add(TWO_NAMES.broken(regulations.get(), "«the Commission's regulations» here, «the Commission's rules» in line "
                    + rules.get().line() + "."));
        }
    }

    /** A capital term that was defined and then stands in small letters, or in the other number. */
    private static void terms(Paper letter, List<Finding> findings) {
        for (Quotation at : letter.all(DEFINED, 1)) {
            String term = at.text();
            if (!term.endsWith("s") || term.length() < 5) {
                continue;
            }
            String small = term.toLowerCase(Locale.ROOT);
            String one = small.endsWith("ies") ? small.replaceAll("ies$", "y") : small.replaceAll("s$", "");
            Quotation rest = new Quotation(letter, at.end(), letter.text().length());
            List<Quotation> loose = rest.all(Phrase.exact("\\b(?:the|these|this|The|These|This) (?:" + small + "|" + one + ")\\b"));
            long used = rest.all(Phrase.exact("\\b(?:the|these|The|These) " + term + "\\b")).size();
            Optional<Quotation> singular = rest.first(Phrase.exact("\\b(?:this|This) " + one + "\\b"));
            if (loose.size() > 1 && used < loose.size()) {
                findings.add(TERM.broken(singular.orElse(loose.getFirst()), "«" + term + "» was defined in line " + at.line()
                        + "; later it stands " + loose.size() + " times as «"
                        + String.join("», «", new LinkedHashSet<>(loose.stream().map(Quotation::text).toList())) + "», " + (used == 0
                                ? "and never as defined." : "and " + used + " times as defined.")));
            }
        }
    }

    private void countries(Paper letter, List<Finding> findings) {
        letter.first(LONG_NAME).filter(q -> !q.text().contains("Korea") && !q.text().contains("Congo")).ifPresent(q -> {
            Set<String> shorter = new LinkedHashSet<>();
            String sentence = letter.sentenceAt(q.start()).text();
            registers.countries().countries().stream().map(CountryCodes.Country::name).filter(name -> sentence
                    .matches("(?s).*(?<!of )\\b" + Pattern.quote(name) + "\\b.*")).forEach(shorter::add);
            if (!shorter.isEmpty() && letter.all(LONG_NAME).stream().map(Quotation::text).distinct().count() < shorter.size() + 1) {
                findings.add(COUNTRIES.broken(q, "«" + q.text() + "» has its long name beside " + String.join(", ", shorter) + "."));
            }
        });
    }

    private static void article(Paper letter, List<Finding> findings) {
        for (Quotation name : letter.all(Phrase.exact("(?<=[a-z] )The ((?:[A-Z][\\w-]+ ?(?:for |of |and )?){3,8})"))) {
            Pattern small = Phrase.exact("\\bthe " + Pattern.quote(name.text().replaceFirst("^The ", "")).replace(" ", "\\E \\Q"));
            letter.first(small).ifPresent(q -> findings.add(ARTICLE.broken(name, "«The» has a capital here and a small letter in line "
                    + q.line() + ".")));
            return;
        }
    }

    private static void labels(ReviewedPacket packet, Paper letter, List<Finding> findings) {
        Pattern label = Phrase.exact("\\b((?:[A-Z]{2,6} )?(?:Investigation|Inv\\.|Case) Nos?\\.):? (?=[AC]-\\d)");
        Optional<Quotation> caption = letter.first(label, 1);
        Optional<Quotation> certified = packet.certifications().stream().flatMap(p -> p.first(label, 1).stream()).findFirst();
        if (caption.isPresent() && certified.isPresent() && !caption.get().text().equals(certified.get().text())) {
            findings.add(LABELS.broken(certified.get(), "«" + certified.get().text() + "» here, «" + caption.get().text()
                    + "» in the caption."));
        }
    }
}
