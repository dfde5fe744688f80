package whereas.check.service;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Addressee;
import whereas.check.paper.Office;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;
import whereas.check.paper.ServiceAct;
import whereas.matter.Agency;
import whereas.matter.Counties;

/** E-mail addresses that can be right, of those who may be served so. */
public final class Emails implements Check {
    private static final Basis CONSENT = Basis.secondary("27 CCR 25903(c)(1)");
    private static final Basis ADDRESS = Basis.official("Code of Civil Procedure 1013b(b)");
    private static final Rule MALFORMED = Rule.error("email-malformed", Family.SERVICE, ADDRESS,
            "Write an address of the form name@office.gov.");
    private static final Rule NEAR_MISS = Rule.error("email-near-miss", Family.SERVICE, ADDRESS,
            "Compare with the office's own statement; mail to a misspelt address reaches nobody.");
    private static final Rule DIFFERS = Rule.note("email-differs-from-directory", Family.SERVICE, ADDRESS,
            "Find out which is current, and update the directory if it is not.");
    private static final Rule PERSON = Rule.note("email-of-a-person", Family.SERVICE, ADDRESS,
            "Ask whether the office has an address that outlasts its staff.");
    private static final Rule NO_CONSENT = Rule.warning("email-service-without-consent", Family.SERVICE, CONSENT,
            "Say that each of these offices has consented to service by e-mail.");
    private static final Rule VIOLATOR = Rule.error("violator-served-by-email", Family.SERVICE, CONSENT,
            "Serve alleged violators by first-class mail, or as a summons is served.");
    private static final Pattern FORM = Pattern.compile("[\\w!#$%&'+/=?^`{|}~-]+(?:\\.[\\w!#$%&'+/=?^`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z]{2,24}");
    private static final Pattern ROLE = Pattern.compile("(?i)prop|65|notice|consumer|cep|epd|epu|env|ops|office|info|law|legal|da$|^da(?![a-z]{3})|att(?:or)?ne?y|special|fraud|unit|service|mail|intake|county");
    private static final String PROPER = "prop65";

    private final Registers registers;
    private final Set<String> known;

    public Emails(Registers registers) {
        this.registers = registers;
        this.known = registers.agencies().agencies().stream().flatMap(a -> a.email().stream()).map(Emails::domain)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        List<Addressee> all = packet.acts().stream().flatMap(act -> act.addressees().stream()).filter(e -> e.email().isPresent()).toList();
        Set<String> domains = all.stream().map(e -> domain(e.email().orElseThrow().text()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        all.forEach(entry -> address(entry, domains, findings));
        persons(all, findings);
        for (ServiceAct act : packet.acts()) {
            manner(act, findings);
        }
        return findings;
    }

    private void address(Addressee entry, Set<String> domains, List<Finding> findings) {
        Quotation at = entry.email().orElseThrow();
        String email = at.text();
        if (!FORM.matcher(email).matches() || email.contains("..")) {
            findings.add(MALFORMED.broken(at, "«" + email + "» is not the form of an e-mail address."));
            return;
        }
        Optional<Office> office = entry.office();
        Optional<String> listed = office.flatMap(registers::agency).flatMap(Agency::email);
        if (listed.filter(email::equalsIgnoreCase).isPresent()) {
            return;
        }
        Optional<String> meant = listed.filter(k -> distance(k, email) <= 3).or(() -> nearDomain(email, domains)).or(() ->
                nearCounty(email, office)).or(() -> nearLocal(email));
        if (meant.isPresent()) {
            findings.add(NEAR_MISS.broken(at, "«" + email + "» looks like a slip for «" + meant.get() + "»."));
        } else if (listed.isPresent()) {
            findings.add(DIFFERS.broken(at, "«" + email + "» is given for the " + office.orElseThrow().words() + "; the directory has «"
                    + listed.get() + "»."));
        }
    }

    /** A domain one letter off one that the directory has. */
    private Optional<String> nearDomain(String email, Set<String> domains) {
        String domain = domain(email);
        if (known.contains(domain)) {
            return Optional.empty();
        }
        return known.stream().filter(other -> other.length() >= 11 && distance(other, domain) == 1).findFirst()
                .or(() -> domains.stream().filter(other -> other.length() >= 13 && other.length() > domain.length() && distance(other,
                        domain) == 1).findFirst())
                .map(other -> email.substring(0, email.indexOf('@') + 1) + other);
    }

    /** A part of the domain one letter off the county's own name. */
    private static Optional<String> nearCounty(String email, Optional<Office> office) {
        String domain = domain(email);
        List<String> counties = office.flatMap(Office::place).map(List::of).orElse(Counties.OF_CALIFORNIA);
        for (String county : counties) {
            String slug = county.toLowerCase(Locale.ROOT).replace(" ", "");
            for (String label : domain.split("[.]")) {
                String bare = label.replace("-", "").replaceAll("^(?:co|county(?:of)?)(?=.{5})|county$|(?:da|ca)$", "");
                if (slug.length() >= 6 && distance(slug, bare) == 1 && !bare.equals(slug + "s")) {
                    return Optional.of(email.substring(0, email.indexOf('@') + 1) + domain.replace(bare, slug));
                }
            }
        }
        return Optional.empty();
    }

    /** A name that is nearly «prop65». */
    private static Optional<String> nearLocal(String email) {
        String local = email.substring(0, email.indexOf('@')).toLowerCase(Locale.ROOT);
        if (local.contains(PROPER) || local.contains("proposition65") || !local.matches(".*(?:65|56|prop).*")) {
            return Optional.empty();
        }
        for (int length = PROPER.length() - 1; length <= PROPER.length() + 1; length++) {
            for (int i = 0; i + length <= local.length(); i++) {
                if (distance(PROPER, local.substring(i, i + length)) == 1 && local.substring(i, i + length).startsWith("p")) {
                    return Optional.of(local.substring(0, i) + PROPER + local.substring(i + length) + "@" + domain(email));
                }
            }
        }
        return Optional.empty();
    }

    private static void persons(List<Addressee> all, List<Finding> findings) {
        List<Addressee> persons = all.stream().filter(e -> person(e.email().orElseThrow().text())).toList();
        if (!persons.isEmpty()) {
            findings.add(PERSON.broken(persons.getFirst().email().orElseThrow(), persons.size() + (persons.size() == 1
                    ? " address looks like one person's: " : " addresses look like single persons': ")
                    + String.join(", ", persons.stream().map(e -> e.email().orElseThrow().text()).toList()) + "."));
        }
    }

    private static boolean person(String email) {
        String local = email.substring(0, Math.max(0, email.indexOf('@')));
        return local.matches("[A-Za-z]+[._-][A-Za-z]{3,}|[a-z]{6,16}") && !ROLE.matcher(local).find()
                && Counties.OF_CALIFORNIA.stream().noneMatch(c -> local.toLowerCase(Locale.ROOT).contains(c
                        .toLowerCase(Locale.ROOT).replace(" ", "")));
    }

    private static void manner(ServiceAct act, List<Finding> findings) {
        if (!act.electronic()) {
            return;
        }
        boolean consent = act.whole().says(Phrase.of("consent|request|agree|accept|authoriz|permit|elect(?:ed)? to|stipulat|designated"));
        if (!consent && act.addressees().stream().anyMatch(e -> e.office().isPresent())) {
            findings.add(NO_CONSENT.broken(act.manner(), "Prosecutors are served by e-mail, but nothing says that they have consented."));
        }
        act.addressees().stream().filter(e -> e.email().isPresent() && !e.companies().isEmpty() && e.office().isEmpty()).forEach(e ->
                findings.add(VIOLATOR.broken(e.at(), e.companies().getFirst().name() + " is served by e-mail.")));
    }

    private static String domain(String email) {
        return email.substring(email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        return LevenshteinDistance.getDefaultInstance().apply(a.toLowerCase(Locale.ROOT), b.toLowerCase(Locale.ROOT));
    }
}
