package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;
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

/** Addresses anywhere in the papers: ZIP codes that can be, and one address with one ZIP code and one spelling. */
public final class PostalCodes implements Check {
    private static final Rule MALFORMED = Rule.error("zip-malformed", Family.FACTS, Basis.LANGUAGE, "Write five digits, or nine.");
    private static final Rule NOT_CALIFORNIA = Rule.error("zip-not-in-state", Family.FACTS, Basis.LANGUAGE,
            "Compare the ZIP code with the address; those of California lie between 90001 and 96162.");
    private static final Rule NOT_THERE = Rule.error("zip-not-in-state", Family.FACTS, Basis.LANGUAGE,
            "Compare the ZIP code with the address; those of Washington lie between 20001 and 20599.");
    private static final Rule HOUSE = Rule.warning("house-number-differs", Family.CONSISTENCY, Basis.PACKET,
            "Find out which of the two is right.");
    private static final Rule DIFFERS = Rule.warning("zip-differs", Family.CONSISTENCY, Basis.PACKET,
            "Find out which of the two is right.");
    private static final Rule STREET = Rule.warning("street-differs", Family.CONSISTENCY, Basis.PACKET,
            "Find out which of the two is right.");
    private static final Rule DEPARTMENT = Rule.warning("agency-address-unknown", Family.SERVICE, Basis.official("19 CFR 351.303(b)(1)"),
            "Address the Secretary of Commerce at 1401 Constitution Avenue, NW (or 14th Street and Constitution Avenue), Washington, "
                    + "DC 20230.");
    private static final Pattern CODE = Pattern.compile("\\b(California|CA|DC|NY|TX|WA|OR|NV|AZ|IL|FL|NJ),?\\s+(\\d+)(-\\d+)?\\b(?!\\.?\\d)");
    private static final Pattern ADDRESS = Pattern.compile("\\b(\\d{2,5})\\s+((?:[NSEW]\\.? )?[A-Z0-9][\\w.']+(?:[ "
            + "\\t]+[A-Z0-9][\\w.'#]*){0,5})((?:,[ \\t]*|[ \\t]*\\n\\s*)[^\\n\\t]{0,40}?)?[,\\s]+[A-Z][a-z]+(?:[ "
            + "\\t]+[A-Z][a-z]+)*,?\\s+(?:California|CA|DC|NY|TX|WA|OR|NV|AZ|IL|FL|NJ),?\\s+(\\d{5})\\b");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        Map<String, Map<String, Quotation>> byNumber = new LinkedHashMap<>();
        Map<String, Map<String, List<Quotation>>> byStreet = new LinkedHashMap<>();
        for (Paper paper : packet.written()) {
            paper.all(CODE).forEach(at -> code(at, findings));
            for (Quotation at : paper.all(ADDRESS)) {
                address(at, byNumber, byStreet, findings);
            }
        }
        byStreet.values().forEach(numbers -> houses(numbers, findings));
        packet.letter().ifPresent(letter -> department(letter, findings));
        return findings;
    }

    private static void code(Quotation at, List<Finding> findings) {
        Matcher m = CODE.matcher(at.text());
        m.matches();
        String digits = m.group(2);
        if (digits.length() == 4 || digits.length() == 6 || m.group(3) != null && digits.length() == 5 && m.group(3).length() != 5) {
            findings.add(MALFORMED.broken(at, "«" + at.text() + "» has no ZIP code of five or nine digits."));
        } else if (digits.length() == 5 && m.group(1).equals("DC") && !digits.matches("20[0-5]\\d\\d")) {
            findings.add(NOT_THERE.broken(at, digits + " is no ZIP code of Washington, DC."));
        } else if (digits.length() == 5 && m.group(1).startsWith("C") && (digits.compareTo("90000") < 0 || digits.compareTo("96199") > 0)) {
            findings.add(NOT_CALIFORNIA.broken(at, digits + " is no ZIP code of California."));
        }
    }

    private static void address(Quotation at, Map<String, Map<String, Quotation>> all, Map<String, Map<String, List<Quotation>>> byStreet, List<Finding> findings) {
        Matcher m = ADDRESS.matcher(at.lines());
        if (!m.matches()) {
            return;
        }
        String number = m.group(1);
        String street = plain(m.group(2));
        String zip = m.group(4);
        Map<String, Quotation> seen = all.computeIfAbsent(number, _ -> new LinkedHashMap<>());
        for (Map.Entry<String, Quotation> other : seen.entrySet()) {
            String[] parts = other.getKey().split("\\|");
            if (parts[0].equals(street) && !parts[1].equals(zip)) {
                findings.add(DIFFERS.broken(at, "The ZIP code of " + number + " " + m.group(2) + " is " + zip + " here, and " + parts[1]
                        + " in line " + other.getValue().line() + "."));
                return;
            }
            int distance = new LevenshteinDistance(2).apply(parts[0], street);
            if (parts[1].equals(zip) && distance > 0 && street.length() > 6) {
                findings.add(STREET.broken(at, "«" + number + " " + m.group(2) + "» stands here, «" + other.getValue().text()
                        + "» in line " + other.getValue().line() + "."));
                return;
            }
        }
        seen.putIfAbsent(street + "|" + zip, at);
        byStreet.computeIfAbsent(street + "|" + zip, _ -> new LinkedHashMap<>()).computeIfAbsent(number, _ -> new ArrayList<>()).add(at);
    }

    /** A number that stands once in a street where nearly the same one stands several times. */
    private static void houses(Map<String, List<Quotation>> numbers, List<Finding> findings) {
        numbers.forEach((number, places) -> numbers.entrySet().stream().filter(other -> places.size() == 1 && other.getValue().size() > 1
                && number.length() > 2 && slip(number, other.getKey())).findFirst().ifPresent(other -> findings.add(HOUSE.broken(
                places.getFirst(), "The number is " + number + " here, and " + other.getKey() + " in " + other.getValue().size()
                + " other places, first in line " + other.getValue().getFirst().line() + "."))));
    }

    private static boolean slip(String a, String b) {
        int distance = new LevenshteinDistance(2).apply(a, b);
        return distance == 1 || distance == 2 && a.length() == b.length() && a.chars().sorted().boxed().toList()
                .equals(b.chars().sorted().boxed().toList());
    }

    private static String plain(String street) {
        return street.toLowerCase(Locale.ROOT).replaceAll("[.,#]", " ").replaceAll("\\bsuite\\b.*|\\bste\\b.*|\\bfloor\\b.*", "")
                .replaceAll("\\bstreet\\b", "st").replaceAll("\\bavenue\\b", "ave")
                .replaceAll("\\broad\\b", "rd").replaceAll("\\bboulevard\\b", "blvd").replaceAll("\\bdrive\\b", "dr")
                        .replaceAll("\\bwest\\b", "w").replaceAll("\\beast\\b", "e").replaceAll("\\s+", " ").strip();
    }

    private static void department(Paper letter, List<Finding> findings) {
        letter.first(Phrase.of("department of commerce\\s*\\n([^\\n]*)\\n([^\\n]*\\d{4,5})")).filter(q ->
                letter.kind() == PaperKind.LETTER).ifPresent(q -> {
            boolean street = q.says(Phrase.of("1401 constitution avenue|1401 constitution ave\\b|14th street and "
                    + "constitution|1870|constitution avenue and 14th"));
            if (!street || !q.says(Phrase.of("\\b20230\\b"))) {
                findings.add(DEPARTMENT.broken(q, "This is not the address that the regulation gives for the Department: «" + q.text()
                        + "»."));
            }
        });
    }
}
