package whereas.check.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.Severity;
import whereas.check.paper.Addressee;
import whereas.check.paper.Office;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;
import whereas.check.paper.ServiceAct;
import whereas.matter.Counties;

/** Every prosecutor whom the rule names is served, once, under a name that there is. */
public final class Offices implements Check {
    private static final Basis WHO = Basis.secondary("27 CCR 25903(c)(3)");
    private static final Rule UNNAMED = Rule.error("agency-unnamed", Family.SERVICE, WHO,
            "Name the county, and give street or post office box.");
    private static final Rule UNKNOWN = Rule.error("agency-unknown", Family.SERVICE, WHO,
            "Name a county of California, or take the entry out; cities have no district attorney.");
    private static final Rule UNREAD = Rule.note("agency-not-recognised", Family.SERVICE, WHO,
            "See that the entry names a county of California.");
    private static final Rule MISSPELT = Rule.error("agency-misspelt", Family.SERVICE, WHO,
            "Spell the county as the Government Code does.");
    private static final Rule TWICE = Rule.warning("agency-served-twice", Family.SERVICE, WHO, "List each office once.");
    private static final Rule MISSING = Rule.warning("agency-missing", Family.SERVICE, WHO,
            "Serve the district attorney of every county in which a violation is alleged.");
    private static final Rule CITY_MISSING = Rule.warning("city-attorney-missing", Family.SERVICE, WHO,
            "Serve the city attorneys of the cities with more than 750,000 people.");
    private static final Rule ATTORNEY_GENERAL = Rule.error("attorney-general-missing", Family.SERVICE,
            Basis.official("Health and Safety Code 25249.7(d)(1)"),
            "Serve the Attorney General, through the website.");
    private static final Rule STRAY = Rule.warning("agency-label-stray", Family.SERVICE, Basis.PACKET,
            "Take the stray word out; whoever copies the line copies it too.");
    private static final Rule STYLE = Rule.note("agency-label-style", Family.SERVICE, Basis.PACKET, "Name all offices in one form.");
    private static final Rule ORDER = Rule.note("agency-order", Family.SERVICE, Basis.PACKET,
            "List the counties in alphabetical order, so that a missing one is seen.");
    /** A list that has so many counties means all of them. */
    private static final int NEARLY_ALL = 50;

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        List<Office> offices = packet.acts().stream().flatMap(act -> act.addressees().stream()).map(Addressee::office).flatMap(Optional::stream)
                .toList();
        List<Office> attorneys = offices.stream().filter(o -> o.kind() == Office.Kind.DISTRICT_ATTORNEY).toList();
        offices.stream().filter(o -> o.kind() != Office.Kind.ATTORNEY_GENERAL).forEach(office -> named(office, attorneys, findings));
        twice(offices, findings);
        coverage(packet, offices, attorneys, findings);
        style(attorneys, findings);
        for (ServiceAct act : packet.acts()) {
            order(act, findings);
        }
        return findings;
    }

    private static void named(Office office, List<Office> all, List<Finding> findings) {
        Quotation at = office.entry().at();
        if (office.place().isEmpty() && office.kind() == Office.Kind.DISTRICT_ATTORNEY) {
            Optional<String> near = office.near();
            if (!office.named().isEmpty() && near.isPresent()) {
                findings.add(MISSPELT.broken(at, "There is no county «" + office.named() + "»; " + near.get() + " may be meant."));
            } else if (!office.named().isEmpty() && office.rest().equals(office.named())) {
                findings.add(UNKNOWN.broken(at, "«" + at.text() + "»: there is no county «" + office.named()
                        + "» in California, so there is no such district attorney."));
            } else if (office.rest().isEmpty()) {
                findings.add(UNNAMED.broken(office.entry().cityAt(),
                        "This entry is addressed to a district attorney without saying of which county"
                        + (office.entry().hasStreet() ? "" : ", and has no street") + ": «" + office.entry().text() + "»."));
            } else {
                findings.add(UNREAD.broken(at, "No county was recognised in «" + office.entry().label() + "»."));
            }
        } else if (office.entry().zip().isPresent() && !office.entry().hasStreet()) {
            findings.add(UNNAMED.as(Severity.WARNING).broken(office.entry().cityAt(), "The address of the " + office.words()
                    + " has neither street nor post office box."));
        }
        if (office.place().isPresent() && office.entry().email().isPresent() && office.rest().matches("(?:[A-Z]{1,3}|[a-z]{1,3})")) {
            findings.add(STRAY.broken(at, "«" + office.rest() + "» stands between the name of the office and its e-mail address."));
        }
    }

    private static void twice(List<Office> offices, List<Finding> findings) {
        Map<String, List<Office>> byName = offices.stream().filter(o -> o.place().isPresent())
                .collect(Collectors.groupingBy(Office::words, LinkedHashMap::new, Collectors.toList()));
        byName.forEach((name, same) -> same.stream().skip(1).findFirst().ifPresent(office -> findings.add(TWICE.broken(office.entry().at(),
                "The " + name + " is served here again; first in line " + same.getFirst().entry().at().line() + "."))));
    }

    private static void coverage(ReviewedPacket packet, List<Office> offices, List<Office> attorneys, List<Finding> findings) {
        if (packet.notice().isEmpty() && packet.merits().isEmpty() || packet.acts().isEmpty()) {
            return;
        }
        List<String> served = attorneys.stream().flatMap(o -> o.place().stream()).distinct().toList();
        Quotation at = packet.proofs().getFirst().heading();
        if (served.size() >= NEARLY_ALL) {
            List<String> missing = Counties.OF_CALIFORNIA.stream().filter(county -> !served.contains(county)).toList();
            if (!missing.isEmpty()) {
                long unread = attorneys.stream().filter(o -> o.place().isEmpty()).count();
                Quotation near = attorneys.stream().filter(o -> o.place().isEmpty()).findFirst().map(o -> o.entry().cityAt()).orElse(at);
                findings.add(MISSING.broken(near, served.size() + " of 58 counties are served by name; missing: " + String.join(", ",
                        missing) + "."
                        + (unread == 0 ? "" : " " + unread + (unread == 1 ? " entry names" : " entries name")
                                + " no county that there is.")));
            }
            List<String> cities = Office.CITIES.stream().filter(city -> offices.stream().noneMatch(o ->
                    o.kind() == Office.Kind.CITY_ATTORNEY && o.place().filter(city::equals).isPresent())).toList();
            if (!cities.isEmpty()) {
                findings.add(CITY_MISSING.broken(at, "Nearly all counties are served, but not the city attorney of " + String.join(", ",
                        cities) + "."));
            }
        }
        if (packet.proofs().stream().noneMatch(proof -> proof.says(Phrase.of("attorney general")))) {
            findings.add(ATTORNEY_GENERAL.broken(at, "No proof of service names the Attorney General."));
        }
    }

    private static void style(List<Office> attorneys, List<Finding> findings) {
        List<Office> named = attorneys.stream().filter(o -> o.place().isPresent()).toList();
        List<Office> bare = named.stream().filter(o -> !o.entry().label().matches("(?is).*\\bcounty\\b.*")).toList();
        List<Office> capitals = named.stream().filter(o -> !o.entry().label().replaceAll("\\s+", " ").contains(o.place().orElseThrow())
                && !o.entry().label().equals(o.entry().label().toUpperCase(Locale.ROOT))).toList();
        List<Office> odd = bare.size() * 4 < named.size() ? bare : List.of();
        if (!odd.isEmpty()) {
            findings.add(STYLE.broken(odd.getFirst().entry().at(), odd.size() + " of " + named.size() + " labels lack the word County: «"
                    + odd.getFirst().entry().label() + "»."));
        }
        capitals.stream().filter(_ -> capitals.size() * 4 < named.size()).findFirst().ifPresent(o -> findings.add(STYLE
                .broken(o.entry().at(),
                "«" + o.entry().label() + "» writes «" + o.place().orElseThrow() + "» in other letters.")));
    }

    /** Columns are read down or across; either order will do. */
    private static void order(ServiceAct act, List<Finding> findings) {
        List<Addressee> entries = act.addressees().stream().filter(e -> e.office().filter(o ->
                o.kind() == Office.Kind.DISTRICT_ATTORNEY && o.place().isPresent()).isPresent()).toList();
        if (entries.size() < 8) {
            return;
        }
        List<Addressee> down = entries.stream().sorted(Comparator.comparingInt((Addressee e) ->
                column(e)).thenComparingInt(e -> e.at().start())).toList();
        List<Addressee> across = entries.stream().sorted(Comparator.comparingInt((Addressee e) ->
                e.at().line()).thenComparingInt(e -> e.at().start())).toList();
        List<Addressee> order = breaks(down).size() < breaks(across).size() ? down : across;
        List<Addressee> breaks = breaks(order);
        if (!breaks.isEmpty() && breaks.size() * 6 <= entries.size()) {
            Addressee first = breaks.getFirst();
            findings.add(ORDER.broken(first.at(), "The alphabetical order of the counties is broken here, at " + place(first)
                    + (breaks.size() > 1 ? ", and at " + String.join(", ", breaks.stream().skip(1).map(Offices::place).toList()) : "")
                            + "."));
        }
    }

    private static int column(Addressee entry) {
        String text = entry.at().paper().text();
        int lineStart = text.lastIndexOf('\n', entry.at().start()) + 1;
        return (int) text.substring(lineStart, entry.at().start()).chars().filter(c -> c == '\t' || c == '|').count();
    }

    private static String place(Addressee entry) {
        return entry.office().flatMap(Office::place).orElseThrow();
    }

    /** Those entries that stand behind one that should follow them. */
    private static List<Addressee> breaks(List<Addressee> order) {
        List<Addressee> breaks = new ArrayList<>();
        for (int i = 1; i < order.size(); i++) {
            if (place(order.get(i)).compareTo(place(order.get(i - 1))) < 0) {
                breaks.add(order.get(i));
            }
        }
        return breaks;
    }
}
