package whereas.check.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
import whereas.check.paper.ReviewedPacket;

/** The caption of a filing with Commerce, and the oath to the Commission. */
public final class FilingCaption implements Check {
    private static final Basis CAPTION = Basis.official("19 CFR 351.303(d)(2)");
    private static final Rule LEGEND = Rule.warning("caption-legend-missing", Family.COMPLETENESS, CAPTION,
            "Repeat «Business Proprietary Document - May Be Released Under APO», or the other legend that applies, above «Public "
                    + "Version».");
    private static final Rule VERSION = Rule.warning("caption-version-missing", Family.COMPLETENESS, CAPTION,
            "Mark the first page «Public Version», «Public Document», or with the proprietary legend.");
    private static final Rule PAGES_MISSING = Rule.warning("caption-total-pages-missing", Family.COMPLETENESS, CAPTION,
            "Give the total number of pages on the second line of the caption.");
    private static final Rule PAGES = Rule.error("caption-total-pages", Family.CONSISTENCY, CAPTION,
            "Count the pages again, cover and unnumbered pages included.");
    private static final Rule PAGES_UNCHECKED = Rule.note("caption-total-pages-unchecked", Family.CONSISTENCY, CAPTION,
            "Compare the number with the finished document.");
    private static final Rule SEGMENT = Rule.note("caption-segment-number", Family.CONSISTENCY, CAPTION,
            "Write «Investigations» over several investigations.");
    private static final Rule SEGMENT_MISSING = Rule.warning("caption-segment-missing", Family.COMPLETENESS, CAPTION,
            "Name the segment of the proceeding on the third line.");
    private static final Rule EXECUTED = Rule.note("commission-oath-not-executed", Family.CONFORMITY, Basis.memory("28 U.S.C. 1746"),
            "Write «Executed on» before the date.");
    private static final Rule LOST_SALES = Rule.note("commission-certifications-elsewhere", Family.COMPLETENESS,
            Basis.official("19 CFR 207.11(b)"),
            "See that the petition certifies what was not reasonably available, and that lost sales are submitted electronically.");
    private static final Pattern TOTAL = Phrase.of("total (?:number of )?pages?:? (\\d{1,5})");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.letter().filter(letter -> letter.says(Phrase.of("enforcement and compliance|import administration|secretary of commerce")))
                .ifPresent(letter -> {
            Quotation head = head(letter);
            legend(letter, head, findings);
            pages(letter, head, findings);
            segment(head, letter, findings);
        });
        packet.of(PaperKind.COMMISSION_CERTIFICATION).forEach(paper -> {
            if (paper.says(Phrase.of("1746")) && !paper.says(Phrase.of("executed"))) {
                findings.add(EXECUTED.broken(paper.first(Phrase.of("\\bdated?:[^\\n]*")).orElse(paper.heading()),
                        "The statute's form says «Executed on», this «Dated»."));
            }
            boolean petition = packet.letter().filter(l -> l.says(Phrase.of("petitions?"))).isPresent();
            if (petition && packet.papers().stream().noneMatch(p ->
                    p.says(Phrase.of("lost sales|not reasonably available|reasonably available to the petitioner")))) {
                findings.add(LOST_SALES.broken(paper, "The certifications of 207.11(b) are not among these papers; they may be in a "
                        + "volume of the petition."));
            }
        });
        return findings;
    }

    private static Quotation head(Paper letter) {
        int end = letter.first(Phrase.of("\\bdear |(?m)^\\s*re:")).map(Quotation::start).orElse(Math.min(3000, letter.text().length()));
        return new Quotation(letter, 0, end);
    }

    private static void legend(Paper letter, Quotation head, List<Finding> findings) {
        Optional<Quotation> publicVersion = head.first(Phrase.of("public version"));
        boolean legend = head.says(Phrase.of("business proprietary (?:document|/ ?apo version|information)? ?-+ ?may"));
        if (publicVersion.isPresent() && !legend && letter.says(Phrase.of("business proprietary"))) {
            findings.add(LEGEND.broken(publicVersion.get(), "A public version repeats the legend of the proprietary document; this "
                    + "caption has none."));
        } else if (publicVersion.isEmpty() && !legend && !head.says(Phrase.of("public document|public summary"))) {
            findings.add(VERSION.broken(head.paper().heading(), "The caption does not say which version of the document this is."));
        }
    }

    private static void pages(Paper letter, Quotation head, List<Finding> findings) {
        Optional<Quotation> total = head.first(TOTAL);
        if (total.isEmpty()) {
            findings.add(PAGES_MISSING.broken(letter, "The caption does not give the total number of pages."));
            return;
        }
        Matcher number = TOTAL.matcher(total.get().lines());
        number.find();
        if (letter.pages() == 0) {
            findings.add(PAGES_UNCHECKED.broken(total.get(), "«" + total.get().text()
                    + "» cannot be compared with a text that has no pages."));
        } else if (letter.pages() != Integer.parseInt(number.group(1))) {
            findings.add(PAGES.broken(total.get(), "The caption says " + number.group(1) + " pages; the file has " + letter.pages() + "."));
        }
    }

    private static void segment(Quotation head, Paper letter, List<Finding> findings) {
        long cases = head.all(Pattern.compile("\\b[AC]-\\d{3}-\\d{3}\\b")).stream().map(Quotation::text).distinct().count();
        Optional<Quotation> line = head.first(Pattern.compile("(?m)^[ \\t]*Investigation[ \\t]*$"));
        if (line.isPresent() && cases > 1) {
            findings.add(SEGMENT.broken(line.get().trimmed(), "«Investigation» stands over " + cases + " investigations."));
        }
        if (!head.says(Phrase.of("\\b(?:investigations?|review|inquiry|scope|suspension)\\b"))) {
            findings.add(SEGMENT_MISSING.broken(letter, "The caption does not name the segment of the proceeding."));
        }
    }
}
