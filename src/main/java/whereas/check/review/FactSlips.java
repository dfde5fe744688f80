package whereas.check.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Place;
import whereas.intake.AddressParser;
import whereas.intake.AddressReading;
import whereas.intake.EmailAddress;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.matter.Attorney;
import whereas.matter.Firm;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.Server;
import whereas.matter.TradeMatter;
import whereas.matter.Violator;

/** Slips of the pen in the addresses, e-mail addresses and telephone numbers of a matter. */
final class FactSlips {
    private static final Rule ZIP = Rule.error("zip-not-in-state", Family.FACTS, Basis.LANGUAGE, "Compare the ZIP code with the state.");
    private static final Rule TELEPHONE = Rule.warning("telephone-impossible", Family.FACTS, Basis.LANGUAGE,
            "Write ten digits; neither the area code nor the number behind it begins with 0 or 1.");
    private static final Rule MALFORMED = Rule.error("email-malformed", Family.SERVICE,
            Basis.official("Code of Civil Procedure 1013b(b)"), "Write an address of the form name@office.gov.");
    private static final Rule NEAR_MISS = Rule.warning("email-near-miss", Family.SERVICE,
            Basis.official("Code of Civil Procedure 1013b(b)"), "Compare the address with its source; mail to a misspelt one reaches nobody.");
    private static final Pattern AMERICAN = Pattern.compile("1?[2-9]\\d{2}[2-9]\\d{6}");
    private static final Pattern PLAIN_NUMBER = Pattern.compile("(?!\\+[2-9])[\\d\\s().+/-]+");
    private static final Pattern EXTENSION = Pattern.compile("(?i)\\s*(?:x|ext\\.?|extension)\\s*\\d+$");
    private static final Pattern CALIFORNIAN = Pattern.compile("9(?:0[0-8]|[1-5]\\d|6[01])\\d{2}(?:-\\d{4})?");
    private static final Pattern CAPITAL = Pattern.compile("20[0-5]\\d{2}(?:-\\d{4})?");
    private static final Set<String> TOP_LEVEL_SLIPS = Set.of("con", "cmo", "ocm", "cim", "vom", "comm", "ogr", "orgg", "gvo", "gob", "goc", "nte", "ent", "ner");

    private final List<Finding> findings = new ArrayList<>();
    /** The addresses of the firm and those who work for it. */
    private final Map<String, String> own = new LinkedHashMap<>();

    private FactSlips() {
    }

    static List<Finding> of(Matter matter) {
        FactSlips slips = new FactSlips();
        slips.firm(matter.firm());
        each(matter.servers(), "servers", slips::server);
        switch (matter) {
            case Prop65Matter notice -> slips.notice(notice);
            case TradeMatter trade -> slips.trade(trade);
        }
        slips.domains();
        return slips.findings;
    }

    private void notice(Prop65Matter matter) {
        attorney("attorney", matter.attorney());
        address("noticingParty.responsible.address", matter.noticingParty().responsible().address());
        telephone("noticingParty.responsible.telephone", matter.noticingParty().responsible().telephone());
        each(matter.violators(), "violators", this::violator);
        matter.agencies().ifPresent(agencies -> each(agencies, "agencies", this::agency));
    }

    private void trade(TradeMatter matter) {
        each(matter.counsel(), "counsel", this::attorney);
        each(matter.consultants(), "consultants", (path, consultants) -> {
            address(path + ".address", consultants.address());
            telephone(path + ".telephone", consultants.telephone());
        });
        address("commerce.address", matter.commerce().address());
        address("commission.address", matter.commission().address());
        each(matter.serviceList(), "serviceList", (path, served) -> served.address().ifPresent(address -> address(path + ".address", address)));
    }

    private void firm(Firm firm) {
        address("firm.address", firm.address());
        telephone("firm.telephone", firm.telephone());
        firm.email().ifPresent(email -> own("firm.email", email));
    }

    private void server(String path, Server server) {
        address(path + ".address", server.address());
        server.email().ifPresent(email -> own(path + ".email", email));
    }

    private void violator(String path, Violator violator) {
        each(violator.addresses(), path + ".addresses", this::address);
        violator.agent().ifPresent(agent -> address(path + ".agent.address", agent.address()));
    }

    private void agency(String path, Agency agency) {
        agency.address().ifPresent(address -> address(path + ".address", address));
        agency.email().ifPresent(email -> email(path + ".email", email));
    }

    private void attorney(String path, Attorney attorney) {
        attorney.telephone().ifPresent(number -> telephone(path + ".telephone", number));
        attorney.email().ifPresent(email -> own(path + ".email", email));
    }

    private void own(String path, String email) {
        email(path, email);
        own.put(path, email);
    }

    /** Colleagues have one domain; one that is nearly the others' is a slip. */
    private void domains() {
        Map<String, Long> counts = own.values().stream().collect(Collectors.groupingBy(FactSlips::domain, Collectors.counting()));
        own.forEach((path, email) -> counts.keySet().stream().filter(other -> counts.get(other) >= counts.get(domain(email))
                && new LevenshteinDistance(2).apply(other, domain(email)) > 0).findFirst().ifPresent(other -> add(NEAR_MISS, path, email,
                "«" + email + "» looks like a slip: another of the firm's addresses ends in @" + other + ".")));
    }

    private void address(String path, Address address) {
        if (address.country().isPresent() || address.state().isEmpty() || address.zip().isEmpty()) {
            return;
        }
        String zip = address.zip().get();
        boolean elsewhere = AddressParser.ofParts(List.of("1 Any Street"), "Any", address.state().get(), zip, "") instanceof AddressReading.Read read
                && read.doubts().stream().anyMatch(doubt -> doubt.contains("ZIP"));
        if (elsewhere || address.state().get().equals("DC") && !CAPITAL.matcher(zip).matches() || address.inCalifornia() && !CALIFORNIAN.matcher(zip).matches()) {
            add(ZIP, path + ".zip", address.cityLine(), zip + " is no ZIP code of " + address.state().get() + ".");
        }
    }

    private void telephone(String path, String number) {
        String plain = EXTENSION.matcher(number.strip()).replaceAll("");
        // What begins with a plus and not with 1 is a number abroad; what has words in it is more than a number.
        if (PLAIN_NUMBER.matcher(plain).matches() && !AMERICAN.matcher(plain.replaceAll("\\D", "")).matches()) {
            add(TELEPHONE, path, number, "«" + number + "» cannot be a telephone number in the United States.");
        }
    }

    private void email(String path, String email) {
        if (!EmailAddress.isWellFormed(email)) {
            add(MALFORMED, path, email, "«" + email + "» is not the form of an e-mail address.");
        } else if (TOP_LEVEL_SLIPS.contains(email.substring(email.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT))) {
            add(NEAR_MISS, path, email, "«" + email + "» ends in a slip of the pen.");
        }
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static <T> void each(List<T> items, String path, BiConsumer<String, T> check) {
        for (int i = 0; i < items.size(); i++) {
            check.accept(path + "[" + i + "]", items.get(i));
        }
    }

    private void add(Rule rule, String path, String quote, String message) {
        findings.add(rule.broken(new Place(path, "", 0, 0, quote), message));
    }
}
