package whereas.check.completeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.CompanyMention;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;

/** The table of products, chemicals and parties, and the reference line above it. */
public final class ProductTable implements Check {
    private static final Rule PAIRS = Rule.note("products-and-parties-not-paired", Family.COMPLETENESS,
            Basis.memory("27 CCR 25903(b)(2)(D)"),
            "Confirm that each party sells each product with each chemical, or give each its own row.");
    private static final Rule HEADING = Rule.note("heading-number", Family.CONSISTENCY, Basis.LANGUAGE,
            "Let the heading's number follow what stands below it.");
    private static final Rule REFERENCE = Rule.note("reference-without-product", Family.COMPLETENESS,
            Basis.memory("27 CCR 25903(b)(2)(D)"), "Name the product in the reference line.");
    private static final Pattern HEADER = Pattern.compile("(?im)^[^\\n]*\\b(?:products?|items?)\\b[^\\n]*(?:\\t| \\| "
            + "| {3,})[^\\n]*\\bchemicals?\\b[^\\n]*$");
    private static final Pattern PLAIN = Phrase.of("\\b(?:re|and|or|in|of|violations?|proposition "
            + "65|notice|california|health|safety|code|§+|section|et seq|exposure|to|the|compounds|by|against)\\b");

    private final Registers registers;

    public ProductTable(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.notice().ifPresent(notice -> {
            notice.first(HEADER).ifPresent(header -> table(packet, notice, header, findings));
            packet.parties().reference().ifPresent(line -> reference(packet, notice, line, findings));
        });
        return findings;
    }

    private void table(ReviewedPacket packet, Paper notice, Quotation header, List<Finding> findings) {
        Quotation body = body(notice, header);
        Set<String> parties = new LinkedHashSet<>();
        CompanyMention.in(body).forEach(company -> parties.add(company.key()));
        long rows = body.lines().lines().filter(line -> line.matches("\\S.*(\\t| \\| ).*")).count();
        Set<String> chemicals = new LinkedHashSet<>();
        packet.chemicals(registers).keySet().forEach(c -> {
            String name = c.name().split("[ (]")[0];
            if (body.says(Pattern.compile("\\b" + Pattern.quote(name) + "\\b", Pattern.CASE_INSENSITIVE))) {
                chemicals.add(name);
            }
        });
        heading(header, Phrase.of("(?<![(])\\bchemical\\b(?!s|\\(s\\))"), chemicals.size(), "chemicals", findings);
        heading(header, Phrase.of("\\b(?:party|violator|company|respondent)\\b(?!\\(s\\))"), parties.size(), "parties", findings);
        if (parties.size() > 1 && rows <= Math.max(2, parties.size()) && products(body) == 1) {
            findings.add(PAIRS.broken(firstLine(body), "One product stands beside " + parties.size() + " parties" + (chemicals.size() > 1
                    ? " and " + chemicals.size() + " chemicals" : "")
                    + "; the table does not say who sells what with which chemical."));
        }
    }

    /** How many products a table has, as far as its lines tell: those that begin in the first column behind a finished one. */
    private static long products(Quotation body) {
        long codes = body.all(Pattern.compile("\\b(?:UPC|SKU)\\b")).size();
        long capitals = body.lines().lines().filter(line -> line.matches("[A-Z].*(\\t| \\| ).*") && !line.matches("(?i)upc.*")).count();
        return codes > 0 ? codes : capitals;
    }

    private static Quotation firstLine(Quotation body) {
        Quotation trimmed = body.trimmed();
        int end = trimmed.lines().indexOf('\n');
        return end < 0 ? trimmed : new Quotation(body.paper(), trimmed.start(), trimmed.start() + end);
    }

    private static void heading(Quotation header, Pattern singular, int count, String what, List<Finding> findings) {
        Optional<Quotation> word = header.first(singular);
        if (word.isPresent() && count > 1) {
            findings.add(HEADING.broken(header, "The heading says «" + word.get().text() + "» over " + count + " " + what + "."));
        }
    }

    /** The lines behind the header as long as they have columns; a blank line may stand between them. */
    private static Quotation body(Paper notice, Quotation header) {
        int position = Math.min(header.end() + 1, notice.text().length());
        int end = position;
        for (String line : notice.text().substring(position).split("\n", -1)) {
            boolean columns = line.contains("\t") || line.contains(" | ");
            if (!columns && !line.isBlank()) {
                break;
            }
            position += line.length() + 1;
            end = columns ? Math.min(position, notice.text().length()) : end;
        }
        return new Quotation(notice, Math.min(header.end() + 1, end), end);
    }

    private void reference(ReviewedPacket packet, Paper notice, Quotation line, List<Finding> findings) {
        String left = line.text();
        for (CompanyMention company : CompanyMention.in(line)) {
            left = left.replace(company.at().text(), " ");
        }
        Quotation below = new Quotation(notice, line.end(), Math.min(notice.text().length(), line.end() + 60));
        for (var chemical : packet.chemicals(registers).keySet()) {
            left = left.replaceAll("(?i)\\b" + Pattern.quote(chemical.name().split("[ (]")[0]) + "\\b", " ");
        }
        String rest = PLAIN.matcher(left).replaceAll(" ").replaceAll("[^A-Za-z]+", " ").strip();
        if (rest.isEmpty() && !below.says(Phrase.of("product"))) {
            findings.add(REFERENCE.broken(line, "The reference line names chemicals and companies, but no product."));
        }
    }
}
