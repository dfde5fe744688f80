package whereas.check.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.Severity;
import whereas.check.paper.Paper;
import whereas.check.paper.PaperKind;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;
import whereas.matter.CountryCodes;
import whereas.result.Verification;

/** Case numbers of the Department of Commerce: their form, their country, and the same ones in every paper. */
public final class CaseNumbers implements Check {
    private static final Basis FORM = Basis.secondary("case numbers in Federal Register notices");
    private static final Rule MALFORMED = Rule.error("case-number-malformed", Family.FACTS, FORM,
            "Write a letter (A or C), a country of three digits, and a number of three digits: A-552-841.");
    private static final Rule COUNTRY = Rule.warning("case-number-country", Family.FACTS, FORM,
            "Compare the country's code with a notice in the Federal Register.");
    private static final Rule DIFFER = Rule.error("case-numbers-differ", Family.CONSISTENCY, Basis.PACKET,
            "List the same case numbers in caption and certifications.");
    private static final Pattern NUMBER = Pattern.compile("\\b([AC])-(\\d{3})-(\\d{3})\\b");
    private static final Pattern NEARLY = Pattern.compile("(?<![\\w-])(?:[AC]-\\d{2,4}-\\d{2,4}|[AC]-\\d{6}|[AC] "
            + "\\d{3}-\\d{3}|[B-Z&&[^C]]-\\d{3}-\\d{3})(?![\\w-])");

    private final Registers registers;

    public CaseNumbers(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        if (!packet.trade()) {
            return findings;
        }
        Map<Paper, Set<String>> lists = new LinkedHashMap<>();
        for (Paper paper : packet.papers()) {
            paper.all(NEARLY).stream().filter(q -> !NUMBER.matcher(q.text()).matches()).forEach(q ->
                    findings.add(MALFORMED.broken(q, "«" + q.text() + "» is not the form of a case number.")));
            Set<String> numbers = new LinkedHashSet<>();
            paper.all(NUMBER).forEach(q -> numbers.add(q.text()));
            if (!numbers.isEmpty() && (paper.kind() == PaperKind.LETTER || paper.kind().certification())) {
                lists.put(paper, numbers);
            }
        }
        countries(packet, lists, findings);
        differ(lists, findings);
        return findings;
    }

    /** Each code's country must be named by the paper that has the number. */
    private void countries(ReviewedPacket packet, Map<Paper, Set<String>> lists, List<Finding> findings) {
        Set<String> told = new LinkedHashSet<>();
        lists.keySet().forEach(paper -> paper.all(NUMBER).forEach(at -> {
            Matcher m = NUMBER.matcher(at.text());
            m.find();
            if (!told.add(at.text())) {
                return;
            }
            Optional<CountryCodes.Country> country = registers.countries().ofCode(m.group(2));
            if (country.isEmpty()) {
                findings.add(COUNTRY.as(Severity.NOTE).broken(at, "The country code " + m.group(2) + " is not in the program's table."));
            } else if (packet.papers().stream().noneMatch(p -> names(p, country.get()))
                    && registers.countries().countries().stream().anyMatch(other -> packet.papers().stream().anyMatch(p -> names(p,
                            other)))) {
                findings.add((country.get().verified() == Verification.MEMORY ? COUNTRY.as(Severity.NOTE) : COUNTRY).broken(at,
                        "The code " + m.group(2) + " stands for "
                        + country.get().name() + ", which no paper of the packet names."));
            }
        }));
    }

    private static boolean names(Paper paper, CountryCodes.Country country) {
        return country.names().stream().anyMatch(name -> paper.says(Pattern.compile("\\b" + Pattern.quote(name) + "\\b",
                Pattern.CASE_INSENSITIVE)));
    }

    private static void differ(Map<Paper, Set<String>> lists, List<Finding> findings) {
        Set<String> all = new TreeSet<>();
        lists.values().forEach(all::addAll);
        lists.forEach((paper, numbers) -> {
            Set<String> missing = new TreeSet<>(all);
            missing.removeAll(numbers);
            // What most papers have is missing here; what only this paper has is told here too.
            List<String> lacking = missing.stream().filter(n -> lists.values().stream().filter(l ->
                    l.contains(n)).count() * 2 > lists.size()).toList();
            List<String> alone = numbers.stream().filter(n -> lists.size() > 1 && lists.values().stream().filter(l ->
                    l.contains(n)).count() == 1).toList();
            if (!lacking.isEmpty() || !alone.isEmpty()) {
                Quotation at = alone.isEmpty() ? paper.all(NUMBER).getFirst() : paper.first(Phrase.of(Pattern.quote(alone.getFirst())))
                        .orElseThrow();
                findings.add(DIFFER.broken(at, (alone.isEmpty() ? "" : String.join(", ", alone) + " stands in this paper alone. ")
                        + (lacking.isEmpty() ? "" : String.join(", ", lacking) + " is missing here and stands in the other papers.")));
            }
        });
    }
}
