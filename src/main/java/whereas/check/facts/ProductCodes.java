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
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;
import whereas.matter.ProductCode;

/** A product code has the check digit that its other digits give. */
public final class ProductCodes implements Check {
    private static final Rule CHECK_DIGIT = Rule.error("upc-check-digit", Family.FACTS,
            Basis.memory("27 CCR 25903(b)(3); GS1 General Specifications"),
            "Read the code from the package again; the rule asks for none, but one that is given should be right.");
    private static final Pattern CODE = Pattern.compile("(?i)\\b(?:UPC|EAN|GTIN|bar ?code)(?: code| number| "
            + "no\\.?|-A)?\\s*[:#]?\\s*((?:\\d[\\s-]?){7,13}\\d)\\b");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        for (Paper paper : packet.written()) {
            for (Quotation at : paper.all(CODE, 1)) {
                String digits = at.text().replaceAll("\\D", "");
                if (!ProductCode.isValid(digits)) {
                    findings.add(CHECK_DIGIT.broken(at, "The product code " + at.text() + (ProductCode.isComplete(digits)
                            ? " has the wrong check digit." : " has " + digits.length() + " digits; codes have 8, 12, 13 or 14.")));
                }
            }
        }
        return findings;
    }
}
