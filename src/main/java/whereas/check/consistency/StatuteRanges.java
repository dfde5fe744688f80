package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
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

/** One act begins at one section, so «§ 25249.5 et seq.» and «§ 25249.6 et seq.» cannot both be it. */
public final class StatuteRanges implements Check {
    private static final Rule DIFFERS = Rule.note("statute-range-differs", Family.CONSISTENCY,
            Basis.official("Health and Safety Code 25249.5 to 25249.14"),
            "Cite the Act as Health and Safety Code section 25249.5 et seq., and the duty to warn as section 25249.6.");
    private static final Pattern RANGE = Phrase.of("(?:section|sections|§§?|sec\\.)? ?(25249\\.\\d+),? et\\.? seq\\b\\.?");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        Map<String, List<Quotation>> ranges = new LinkedHashMap<>();
        for (Paper paper : packet.written()) {
            for (Quotation at : paper.all(RANGE)) {
                Matcher m = RANGE.matcher(at.lines());
                if (m.find()) {
                    ranges.computeIfAbsent(m.group(1), _ -> new ArrayList<>()).add(at);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (ranges.size() > 1) {
            ranges.forEach((section, places) -> {
                if (!section.equals("25249.5")) {
                    findings.add(DIFFERS.broken(places.getFirst(), "The Act is cited as «" + section + " et seq.» here, and as «"
                            + ranges.keySet().stream().filter(s -> !s.equals(section)).findFirst().orElseThrow()
                                    + " et seq.» elsewhere; it begins at 25249.5."));
                }
            });
        }
        return findings;
    }
}
