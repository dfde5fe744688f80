package whereas.check.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.DateMention;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;
import whereas.matter.Chemical;

/** A chemical was on the list for a year when the notice went out, and is listed for the harm that the notice names. */
public final class ListedChemicals implements Check {
    private static final Rule GRACE = Rule.error("chemical-within-grace-period", Family.FACTS,
            Basis.official("27 CCR 25903, Appendix A (Grace Period)"),
            "No warning is due until twelve months after the listing; wait, or rest on an older listing.");
    private static final Rule NOT_LISTED = Rule.error("chemical-not-yet-listed", Family.FACTS, Basis.secondary("27 CCR 27001"),
            "Compare the chemical with the list of the notice's date.");
    private static final Rule ENDPOINT = Rule.warning("harm-not-listed", Family.FACTS, Basis.secondary("27 CCR 27001"),
            "Name the harm for which the chemical is listed, and no other.");

    private static final Rule LISTED = Rule.warning("listing-date-differs", Family.FACTS, Basis.secondary("27 CCR 27001"),
            "Compare the day with the list.");

    private final Registers registers;

    public ListedChemicals(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        Optional<LocalDate> day = packet.date().flatMap(DateMention::date);
        if (packet.notice().isEmpty() || day.isEmpty()) {
            return findings;
        }
        var named = packet.chemicals(registers);
        named.forEach((chemical, at) -> {
            LocalDate first = chemical.listings().stream().map(Chemical.Listing::listed).min(LocalDate::compareTo).orElse(LocalDate.MIN);
            if (first.isAfter(day.get())) {
                findings.add(NOT_LISTED.broken(at, chemical.name() + " came onto the list on " + first
                        + ", after the date of the notice."));
            } else if (first.plusYears(1).isAfter(day.get())) {
                findings.add(GRACE.broken(at, chemical.name() + " came onto the list on " + first
                        + ", less than twelve months before the date of the notice."));
            }
        });
        listingDates(packet, named.keySet(), findings);
        Set<Chemical> all = named.keySet();
        if (!all.isEmpty()) {
            harm(packet, all, Phrase.of("known to the state(?: of california)? to cause [^.\\n]{0,90}?\\bcancer\\b"), "cancer",
                    List.of(Chemical.Endpoint.CANCER), findings);
            harm(packet, all, Phrase.of("known to the state(?: of california)? to cause [^.\\n]{0,90}?\\b(?:reproductive|birth "
                    + "defects|developmental)\\b"), "reproductive harm",
                    List.of(Chemical.Endpoint.DEVELOPMENTAL, Chemical.Endpoint.FEMALE_REPRODUCTIVE, Chemical.Endpoint.MALE_REPRODUCTIVE),
                            findings);
        }
        return findings;
    }

    /** «On February 27, 1987, the State officially listed lead»: the day is one of the list's. */
    private static void listingDates(ReviewedPacket packet, Set<Chemical> chemicals, List<Finding> findings) {
        for (Quotation claim : packet.notice().orElseThrow().all(Phrase.of("\\bon [a-z]+ \\d{1,2}, \\d{4},? (?:the state(?: of "
                + "california)?|oehha|california) (?:officially )?listed [^.]{3,90}"))) {
            DateMention day = DateMention.in(claim).getFirst();
            chemicals.stream().filter(c -> claim.says(Phrase.of("listed (?:the chemical )?" + Pattern.quote(c.name().split("[ (]")[0])
                    + "\\b"))).findFirst()
                    .filter(c -> day.date().isPresent() && c.listings().stream().noneMatch(l -> l.listed().equals(day.day())))
                            .ifPresent(c -> findings.add(LISTED.broken(day.at(),
                            c.name() + " was not listed on " + day.at().text() + "; the list has " + String.join(", ", c.listings()
                                    .stream().map(l -> l.listed().toString()).toList()) + ".")));
        }
    }

    private static void harm(ReviewedPacket packet, Set<Chemical> chemicals, Pattern words, String harm,
            List<Chemical.Endpoint> endpoints, List<Finding> findings) {
        Optional<Quotation> claim = packet.notice().orElseThrow().first(words);
        if (claim.isPresent() && chemicals.stream().noneMatch(c -> c.endpoints().stream().anyMatch(endpoints::contains))) {
            findings.add(ENDPOINT.broken(claim.get(), "None of the chemicals that the notice names is listed for " + harm + ": "
                    + String.join(", ", chemicals.stream().map(c -> c.name() + " (" + c.harm() + ")").toList()) + "."));
        }
    }
}
