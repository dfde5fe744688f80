package whereas.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** Sections that there are: a number one digit off the Act's own, or a part of the regulations that governs nothing here, is a slip. */
public final class Sections implements Check {
    private static final Rule UNKNOWN = Rule.warning("section-unknown", Family.FACTS,
            Basis.official("Health and Safety Code 25249.5 to 25249.14"), "Compare the section's number with the law.");
    private static final Rule PART = Rule.warning("part-unknown", Family.FACTS, Basis.official("19 CFR parts 201, 207 and 351"),
            "Compare the section's number with the regulations.");
    private static final Pattern SECTION = Pattern.compile("(?<![\\d.])(\\d{5})\\.(\\d{1,2})(?!\\d)");
    private static final Pattern REGULATION = Pattern.compile("(?i)\\b19\\s+C\\.?F\\.?R\\.?\\s+(?:part\\s+|§+\\s*|sections?\\s+)?(\\d{3})\\.(\\d{1,3})\\b");
    private static final String ACT = "25249";
    private static final List<Integer> PARTS = List.of(4, 10, 12, 24, 133, 134, 141, 142, 143, 144, 145, 146, 151, 152, 159, 162, 163,
            165, 171, 172, 174, 175, 177, 181, 182, 201, 202, 206, 207, 208, 210,
            212, 213, 351, 354, 356, 357, 358, 360, 361);

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        for (Paper paper : packet.written()) {
            for (Quotation at : paper.all(SECTION)) {
                Matcher m = SECTION.matcher(at.text());
                m.matches();
                int number = Integer.parseInt(m.group(2));
                if (m.group(1).equals(ACT) && (number < 5 || number > 14) || oneDigitOff(m.group(1))) {
                    findings.add(UNKNOWN.broken(at, "Proposition 65 has no section " + at.text()
                            + "; it is in sections 25249.5 to 25249.14."));
                }
            }
            for (Quotation at : paper.all(REGULATION)) {
                Matcher m = REGULATION.matcher(at.text());
                m.matches();
                int number = Integer.parseInt(m.group(2));
                if (m.group(1).equals("351") && (number < 101 || number > 807)) {
                    findings.add(PART.broken(at, "Part 351 has no section " + m.group(1) + "." + m.group(2) + "."));
                } else if (!PARTS.contains(Integer.parseInt(m.group(1)))) {
                    findings.add(PART.broken(at, "Title 19 of the regulations has no part " + m.group(1) + " that such papers cite."));
                }
            }
        }
        return findings;
    }

    private static boolean oneDigitOff(String number) {
        int different = 0;
        for (int i = 0; i < ACT.length(); i++) {
            different += number.charAt(i) == ACT.charAt(i) ? 0 : 1;
        }
        return different == 1 || different == 2 && number.chars().sorted().boxed().toList().equals(ACT.chars().sorted().boxed().toList());
    }
}
