package whereas.check.consistency;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Addressee;
import whereas.check.paper.CompanyMention;
import whereas.check.paper.Parties;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** Every list of the alleged violators has each of them, once, in one order; and each of them is served. */
public final class PartyLists implements Check {
    private static final Rule REPEATED = Rule.warning("party-repeated", Family.CONSISTENCY, Basis.official("27 CCR 25903(b)(2)(A)2"),
            "Name each party once; several addresses make several envelopes, not several parties.");
    private static final Rule MISSING = Rule.warning("party-missing", Family.CONSISTENCY, Basis.official("27 CCR 25903(b)(2)(A)2"),
            "Add the party here, or take it out of the other papers.");
    private static final Rule NOT_SERVED = Rule.error("party-not-served", Family.SERVICE, Basis.secondary("27 CCR 25903(c)(3)"),
            "Serve the party, and add it to the proof of service.");
    private static final Rule NOT_NAMED = Rule.note("served-party-not-named", Family.CONSISTENCY, Basis.PACKET,
            "Say why this one is served, for example as agent, or name it in the notice.");
    private static final Rule ORDER = Rule.note("party-order-differs", Family.CONSISTENCY, Basis.PACKET,
            "List the parties in one order everywhere, so that a missing one is seen.");

    /** What stands on a line behind the word. */
    private static final Pattern AGENT = Pattern.compile("(?i)agent[^\\n]{0,140}");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        if (!packet.prop65()) {
            return List.of();
        }
        Parties parties = packet.parties();
        List<Finding> findings = new ArrayList<>();
        parties.lists().forEach(list -> repeated(list, findings));
        missing(parties, findings);
        service(packet, parties, findings);
        order(parties, findings);
        return findings;
    }

    private static void repeated(List<CompanyMention> list, List<Finding> findings) {
        Map<String, Long> counts = list.stream().collect(Collectors.groupingBy(CompanyMention::key, LinkedHashMap::new,
                Collectors.counting()));
        counts.forEach((key, count) -> {
            if (count > 1) {
                String name = list.stream().filter(c -> c.key().equals(key)).findFirst().orElseThrow().name();
                findings.add(REPEATED.broken(list.getFirst().at().upTo(list.getLast().at()), name + " stands " + times(count)
                        + " in this list; the list names "
                        + counts.size() + " different parties, not " + list.size() + "."));
            }
        });
    }

    private static String times(long count) {
        return count == 2 ? "twice" : count == 3 ? "three times" : count + " times";
    }

    private static void missing(Parties parties, List<Finding> findings) {
        List<Parties.Place> places = parties.alleged();
        parties.violators().forEach((key, company) -> {
            long having = places.stream().filter(place -> place.keys().contains(key)).count();
            for (Parties.Place place : places) {
                // A name in one place only, against several, is rather that place's mistake, and is told there.
                if (!place.keys().contains(key) && having * 2 >= places.size() && !broken(place, company)) {
                    findings.add(MISSING.broken(place.at(), company.name() + " is missing in " + place.name() + "; line "
                            + company.at().line()
                            + " and other places name it as an alleged violator."));
                }
            }
            if (having * 2 < places.size() && places.size() > 1) {
                findings.add(MISSING.broken(company.at(), company.name() + " stands in " + having + " of the " + places.size()
                        + " places that list the alleged violators, and in no other."));
            }
        });
    }

    /** In a narrow column of a table a name may be broken over lines; then its first words tell that it is there. */
    private static boolean broken(Parties.Place place, CompanyMention company) {
        String text = place.at().paper().text();
        int end = text.indexOf("\n\n", place.at().end());
        String around = text.substring(place.at().start(), end < 0 ? text.length() : end);
        return place.name().contains("table") && company.name().contains(" ") && around.contains(company.name().split("[ ,]+")[0]);
    }

    private static void service(ReviewedPacket packet, Parties parties, List<Finding> findings) {
        List<Addressee> companies = Parties.companies(parties.served().toList());
        if (companies.isEmpty()) {
            return;
        }
        Set<String> served = keys(companies);
        Map<String, CompanyMention> violators = parties.violators();
        String entries = companies.stream().map(Addressee::text).collect(Collectors.joining("\n")).toLowerCase(Locale.ROOT);
        String agents = packet.written().stream().flatMap(paper -> AGENT.matcher(paper.text()).results()).map(MatchResult::group)
                .collect(Collectors.joining("\n")).replaceAll("[ \\t]+", " ").toLowerCase(Locale.ROOT);
        violators.forEach((key, company) -> {
            if (!served.contains(key) && !entries.contains(company.name().toLowerCase(Locale.ROOT))) {
                findings.add(NOT_SERVED.broken(company.at(), "The packet alleges that " + company.name()
                        + " violated the law, but no proof of service lists it among those served."));
            }
        });
        Set<String> told = new HashSet<>(violators.keySet());
        for (Addressee entry : companies) {
            for (CompanyMention company : entry.companies()) {
                boolean agent = entry.at().upTo(entry.lines().getLast()).says(Phrase.of("\\bagents?\\b|c/o|attorney"));
                if (!violators.isEmpty() && !agent && !parties.others().contains(company.key()) && told.add(company.key())
                        && !agents.contains(company.name().toLowerCase(Locale.ROOT))) {
                    findings.add(NOT_NAMED.broken(company.at(), company.name()
                            + " is served, but is not among the alleged violators that the papers list."));
                }
            }
        }
    }

    private static Set<String> keys(List<Addressee> entries) {
        return entries.stream().flatMap(entry -> entry.companies().stream()).map(CompanyMention::key).collect(Collectors.toSet());
    }

    private static void order(Parties parties, List<Finding> findings) {
        Set<String> violators = parties.violators().keySet();
        List<List<CompanyMention>> lists = parties.lists().stream()
                .filter(list -> list.stream().filter(c -> violators.contains(c.key())).map(CompanyMention::key).distinct().count() > 1)
                        .toList();
        for (List<CompanyMention> list : lists) {
            List<String> these = distinct(list);
            List<String> first = distinct(lists.getFirst());
            if (!these.equals(first) && new LinkedHashSet<>(these).equals(new LinkedHashSet<>(first))) {
                Quotation at = list.getFirst().at().upTo(list.getLast().at());
                findings.add(ORDER.broken(at, "The parties stand in another order here than in line "
                        + lists.getFirst().getFirst().at().line() + "."));
                return;
            }
        }
    }

    private static List<String> distinct(List<CompanyMention> list) {
        return list.stream().map(CompanyMention::key).distinct().toList();
    }
}
