package whereas.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** Citations that lead beside what they are cited for. */
public final class Citations implements Check {
    /** In a sentence about something, a section that is not the one. */
    private record Loose(Rule rule, Pattern about, Pattern cited, String message) {
        private Loose(String id, Basis basis, String mend, String about, String cited, String message) {
            this(Rule.note(id, Family.FACTS, basis, mend), Phrase.of(about), Phrase.of(cited), message);
        }
    }

    private static final List<Loose> LOOSE = List.of(
            new Loose("certificate-cited-beside", Basis.memory("11 CCR 3100, 3101"), "Cite 11 CCR 3101 for what the certificate must say.",
                    "certificate of merit", "(?:§+|section)? ?\\b3100\\b(?!-|\\s*(?:et|to|through|-))",
                            "Section 3100 says when the chapter applies; what the certificate must say is in section 3101."),
            new Loose("summary-cited-beside", Basis.official("27 CCR 25903(b)(1)"), "Cite 27 CCR 25903(b)(1).",
                    "attached|attachment|summary", "25903 ?\\(b\\)(?! ?\\(\\d)",
                            "The summary that must be attached is in paragraph (b)(1)."),
            new Loose("public-version-cited-beside", Basis.official("19 CFR 201.8(f)"), "Cite 19 CFR 201.8(f), on nonconfidential copies.",
                    "public version", "201\\.8\\(d\\)", "Section 201.8(d) is on electronic filing; nonconfidential copies are in "
                            + "201.8(f)."),
            new Loose("same-day-cited-beside", Basis.official("19 CFR 351.303(c)(1)"), "Cite 19 CFR 351.303(c)(1).",
                    "public version[^.]*simultaneously", "351\\.304\\(c\\)\\(1\\)",
                            "Section 351.304(c)(1) is the rule of the next business day; that a petition's public version is filed on "
                            + "the same day is in 351.303(c)(1)."));

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        for (Paper paper : packet.written()) {
            for (Loose loose : LOOSE) {
                for (Quotation paragraph : paper.paragraphs()) {
                    if (paragraph.says(loose.about())) {
                        paragraph.first(loose.cited()).ifPresent(at -> findings.add(loose.rule().broken(at.trimmed(), loose.message())));
                    }
                }
            }
        }
        return findings;
    }
}
