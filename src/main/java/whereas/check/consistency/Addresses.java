package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Addressee;
import whereas.check.paper.CompanyMention;
import whereas.check.paper.Parties;
import whereas.check.paper.ReviewedPacket;

/** The addresses over the letter are those in the proof of service, and each company has its own. */
public final class Addresses implements Check {
    private static final Rule DIFFERS = Rule.warning("address-differs", Family.CONSISTENCY,
            Basis.official("Code of Civil Procedure 1013a(1)"),
            "Compare both with the envelope; the proof must show the address on it.");
    private static final Rule WRITTEN = Rule.note("address-written-differently", Family.CONSISTENCY, Basis.PACKET,
            "Write one address in one way.");
    private static final Rule SHARED = Rule.note("address-shared", Family.CONSISTENCY, Basis.PACKET,
            "Confirm that both are at this address; if so, nothing is wrong.");
    private static final Rule SEVERAL = Rule.note("one-party-several-addresses", Family.CONSISTENCY, Basis.PACKET,
            "Count one party and several envelopes.");
    private static final Rule ZIP_FORMS = Rule.note("zip-forms-mixed", Family.WORDING, Basis.LANGUAGE,
            "Give all ZIP codes in five digits, or all with the four behind.");
    private static final int SLIP = 3;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        if (!packet.prop65()) {
            return List.of();
        }
        Parties parties = packet.parties();
        List<Addressee> noticed = parties.noticed().stream().filter(entry -> entry.address().isPresent()).toList();
        List<Addressee> served = Parties.companies(parties.served().toList()).stream().filter(entry -> entry.address().isPresent())
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (!noticed.isEmpty() && !served.isEmpty()) {
            compare(noticed, served, "the proof of service", findings);
            compare(served, noticed, "the letter", findings);
        }
        List<Addressee> all = served.isEmpty() ? noticed : served;
        shared(all, findings);
        several(all, findings);
        zips(all, findings);
        return findings;
    }

    private static void compare(List<Addressee> these, List<Addressee> others, String where, List<Finding> findings) {
        Map<String, List<Addressee>> byName = new LinkedHashMap<>();
        others.forEach(other -> names(other).forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(other)));
        for (Addressee entry : these) {
            String address = normal(entry);
            List<Addressee> same = names(entry).stream().flatMap(name -> byName.getOrDefault(name, List.of()).stream()).distinct().toList();
            if (same.isEmpty() || same.stream().anyMatch(other -> normal(other).equals(address))) {
                continue;
            }
            Optional<Addressee> near = same.stream().filter(other -> new LevenshteinDistance(SLIP).apply(normal(other), address) >= 0)
                    .findFirst();
            findings.add(DIFFERS.broken(entry.at(),
                    entry.companies().getFirst().name() + " has the address " + entry.address().orElseThrow() + " here; "
                            + near.map(other -> "in " + where + " it is " + other.address().orElseThrow() + " (line " + other.at().line()
                                    + ").")
                            .orElse(where + " has no such address for it, but " + same.getFirst().address().orElseThrow() + ".")));
        }
    }

    private static void shared(List<Addressee> entries, List<Finding> findings) {
        Map<String, Addressee> byAddress = new LinkedHashMap<>();
        for (Addressee entry : entries) {
            boolean agent = entry.text().matches("(?is).*\\bagent\\b.*");
            Addressee earlier = byAddress.putIfAbsent(normal(entry), entry);
            if (earlier == null || agent || earlier.text().matches("(?is).*\\bagent\\b.*")) {
                continue;
            }
            if (!names(earlier).equals(names(entry))) {
                findings.add(SHARED.broken(entry.at(), earlier.companies().getFirst().name() + " and " + entry.companies().getFirst().name()
                        + " have the same address, " + entry.address().orElseThrow() + "."));
            }
            if (!earlier.address().equals(entry.address())) {
                findings.add(WRITTEN.broken(entry.at(), "One address is written in two ways: «" + earlier.address().orElseThrow()
                        + "» in line "
                        + earlier.at().line() + ", «" + entry.address().orElseThrow() + "» here."));
            }
        }
    }

    private static void several(List<Addressee> entries, List<Finding> findings) {
        Map<String, List<Addressee>> byName = new LinkedHashMap<>();
        for (Addressee entry : entries) {
            names(entry).forEach(name -> byName.computeIfAbsent(name, _ -> new ArrayList<>()).add(entry));
        }
        byName.values().stream().filter(places -> places.stream().map(Addresses::normal).distinct().count() > 1
                && places.stream().noneMatch(p -> p.text().matches("(?is).*\\bagent\\b.*"))).findFirst().ifPresent(places ->
                findings.add(SEVERAL.broken(places.get(1).at(), places.getFirst().companies().getFirst().name() + " is addressed at "
                        + places.size()
                        + " places: " + entries.size() + " envelopes for " + byName.size() + (byName.size() == 1 ? " party."
                                : " parties."))));
    }

    private static void zips(List<Addressee> entries, List<Finding> findings) {
        List<Addressee> longer = entries.stream().filter(e -> e.zip().filter(z -> z.length() > 5).isPresent()).toList();
        if (!longer.isEmpty() && longer.size() < entries.size()) {
            findings.add(ZIP_FORMS.broken(longer.getFirst().cityAt(), longer.size() + " of " + entries.size()
                    + " addresses of parties have a ZIP code of nine digits, the others of five."));
        }
    }

    private static Set<String> names(Addressee entry) {
        Set<String> names = new LinkedHashSet<>();
        entry.companies().stream().map(CompanyMention::key).forEach(names::add);
        return names;
    }

    private static String normal(Addressee entry) {
        return entry.address().orElse("").toLowerCase(Locale.ROOT).replaceAll("[.,#]", " ").replaceAll("\\bsuite\\b", "ste")
                .replaceAll("\\bstreet\\b", "st")
                .replaceAll("\\bavenue\\b", "ave").replaceAll("\\broad\\b", "rd").replaceAll("\\bboulevard\\b", "blvd")
                        .replaceAll("\\bcalifornia\\b", "ca").replaceAll("\\bdrive\\b", "dr")
                .replaceAll("(\\d{5})-\\d{4}\\b", "$1").replaceAll("\\s+", " ").strip();
    }
}
