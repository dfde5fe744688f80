package whereas.check.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.calendar.CaliforniaJudicialHolidays;
import whereas.check.Basis;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.Severity;
import whereas.check.TradeFindings;
import whereas.check.completeness.CarriedOverFacts;
import whereas.check.completeness.MissingFacts;
import whereas.check.paper.Place;
import whereas.check.paper.Registers;
import whereas.intake.PartyName;
import whereas.matter.Address;
import whereas.matter.Chemical;
import whereas.matter.Matter;
import whereas.matter.Product;
import whereas.matter.ProductCode;
import whereas.matter.Prop65Matter;
import whereas.matter.ServiceEvent;
import whereas.matter.ServiceMethod;
import whereas.matter.TradeMatter;
import whereas.matter.Violator;
import whereas.packet.Recipients;
import whereas.result.Note;

/** What is wrong with the facts of a matter, before any document is made of them; places are fields of the matter. */
public final class MatterFindings {
    private static final Rule CHECK_DIGIT = Rule.error("upc-check-digit", Family.FACTS,
            Basis.memory("27 CCR 25903(b)(3); GS1 General Specifications"), "Read the code from the package again.");
    private static final Rule GRACE = Rule.error("chemical-within-grace-period", Family.FACTS,
            Basis.official("27 CCR 25903, Appendix A (Grace Period)"), "Wait until twelve months after the listing.");
    private static final Rule ENDPOINTS = Rule.warning("chemical-differs-from-list", Family.FACTS, Basis.secondary("27 CCR 27001"),
            "Compare the chemical with the list.");
    private static final Rule PERIOD = Rule.error("period-after-notice", Family.FACTS, Basis.official("27 CCR 25903(b)(2)(A)3"),
            "Begin the period before the date of the notice.");
    private static final Rule SERVED_EARLY = Rule.error("served-before-notice-date", Family.FACTS, Basis.PACKET,
            "Correct the date of the notice or that of service.");
    private static final Rule TESTED_LATE = Rule.error("test-after-notice", Family.FACTS,
            Basis.secondary("Health and Safety Code 25249.7(d)(1)"), "Rest the certificate on data that were there when it was signed.");
    private static final Rule UNTESTED = Rule.note("chemical-without-data", Family.COMPLETENESS, Basis.memory("11 CCR 3102"),
            "Add the facts, studies or data for this chemical in this product.");
    private static final Rule VIOLATOR = Rule.error("violator-served-electronically", Family.SERVICE,
            Basis.secondary("27 CCR 25903(c)(1)"), "Serve alleged violators by first-class mail, or as a summons is served.");
    private static final Rule SAME_NAME = Rule.warning("party-repeated", Family.CONSISTENCY, Basis.official("27 CCR 25903(b)(2)(A)2"),
            "Name each party once, with all its addresses.");
    private static final Rule NONCOURT = Rule.note("electronic-service-on-noncourt-day", Family.SERVICE,
            Basis.official("Code of Civil Procedure 1010.6(a)(4)"), "Count from the next court day; it is the day of service.");
    private static final Rule OUTSIDE = Rule.warning("occupational-manufacturer-outside", Family.FACTS,
            Basis.official("8 CCR 338(a); 62 Fed. Reg. 31159"),
            "Proposition 65 does not apply to the conduct of manufacturers outside California in exposures at work; allege other conduct.");
    private static final CaliforniaJudicialHolidays COURTS = new CaliforniaJudicialHolidays();
    private static final Pattern CITATION = Pattern.compile("\\((\\d+ (?:CFR|U\\.S\\.C\\.)[^)]*(?:\\([^)]*\\)[^()]*)*)\\)");

    private final List<Finding> findings = new ArrayList<>();
    private final Registers registers;

    private MatterFindings(Registers registers) {
        this.registers = registers;
    }

    public static List<Finding> of(Matter matter, Registers registers) {
        MatterFindings all = new MatterFindings(registers);
        all.findings.addAll(CarriedOverFacts.of(matter));
        all.findings.addAll(MissingFacts.of(matter));
        switch (matter) {
            case Prop65Matter notice -> all.notice(notice);
            case TradeMatter trade -> TradeFindings.of(trade, registers.countries()).forEach(all::trade);
        }
        all.findings.addAll(FactSlips.of(matter));
        return List.copyOf(all.findings);
    }

    private void notice(Prop65Matter matter) {
        for (int i = 0; i < matter.products().size(); i++) {
            Product product = matter.products().get(i);
            Optional<String> code = product.upc().map(upc -> upc.replaceAll("[\\s-]", ""));
            if (code.filter(digits -> !ProductCode.isValid(digits)).isPresent()) {
                add(CHECK_DIGIT, "products[" + i + "].upc", product.upc().get(), "The code of " + product.name()
                        + " is incomplete or has the wrong check digit.");
            }
        }
        for (int i = 0; i < matter.chemicals().size(); i++) {
            chemical(matter, matter.chemicals().get(i), "chemicals[" + i + "]");
        }
        if (!matter.period().from().isBefore(matter.date())) {
            add(PERIOD, "period.from", matter.period().from().toString(), "The period begins on or after the date of the notice.");
        }
        for (int i = 0; i < matter.service().size(); i++) {
            service(matter, matter.service().get(i), "service[" + i + "]");
        }
        for (int i = 0; i < matter.basis().tests().size(); i++) {
            LocalDate reported = matter.basis().tests().get(i).reported();
            if (reported.isAfter(matter.date())) {
                add(TESTED_LATE, "basis.tests[" + i + "].reported", reported.toString(),
                        "The laboratory reported after the date of the notice.");
            }
        }
        untested(matter);
        violators(matter);
        occupational(matter);
        findings.addAll(ChemicalFacts.of(matter, registers.chemicals()));
    }

    private void occupational(Prop65Matter matter) {
        for (int i = 0; i < matter.violators().size() && matter.occupational(); i++) {
            Violator violator = matter.violators().get(i);
            if (violator.activities().contains(Violator.Activity.MANUFACTURED) && !violator.addresses().isEmpty()
                    && violator.addresses().stream().noneMatch(Address::inCalifornia)) {
                add(OUTSIDE, "violators[" + i + "].activities", violator.name(), violator.name() + " manufactures, and has no address in "
                        + "California, while exposures at work are alleged.");
            }
        }
    }

    private void chemical(Prop65Matter matter, Chemical chemical, String path) {
        LocalDate first = chemical.listings().stream().map(Chemical.Listing::listed).min(LocalDate::compareTo).orElse(LocalDate.MIN);
        if (first.plusYears(1).isAfter(matter.date())) {
            add(GRACE, path + ".listings", first.toString(), chemical.name()
                    + " came onto the list less than twelve months before the date of the notice.");
        }
        registers.chemicals().find(chemical.name()).or(() -> chemical.cas().flatMap(cas -> registers.chemicals().find(cas)))
                .filter(known -> !known.endpoints().containsAll(chemical.endpoints())).ifPresent(known ->
                        add(ENDPOINTS, path + ".listings", chemical.harm(), chemical.name() + " is listed for " + known.harm() + "."));
    }

    private void service(Prop65Matter matter, ServiceEvent event, String path) {
        if (event.date().isBefore(matter.date())) {
            add(SERVED_EARLY, path + ".date", event.date().toString(), "The papers are served before the date of the notice, "
                    + matter.date() + ".");
        }
        boolean electronic = event.method() == ServiceMethod.ELECTRONIC_MAIL || event.method() == ServiceMethod.ELECTRONIC_FILING;
        if (electronic && event.recipients().stream().anyMatch(r -> r.equals(Recipients.VIOLATORS) || matter.violators().stream()
                .anyMatch(v -> v.id().equals(r)))) {
            add(VIOLATOR, path + ".method", event.method().words(), "Alleged violators are served electronically.");
        }
        if (electronic) {
            COURTS.dayOff(event.date()).ifPresent(day -> add(NONCOURT, path + ".date", event.date().toString(), event.date()
                    + " is no court day (" + day.name() + ")."));
        }
    }

    private void untested(Prop65Matter matter) {
        matter.alleged().forEach(row -> row.chemicals().stream().filter(chemical -> matter.basis().tests().stream()
                .noneMatch(test -> test.product().equals(row.product().id()) && test.chemical().equals(chemical.id()))).forEach(chemical ->
                add(UNTESTED, "basis.tests", row.product().name(), "No laboratory result is given for " + chemical.inSentence() + " in "
                        + row.product().name() + ".")));
    }

    private void violators(Prop65Matter matter) {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < matter.violators().size(); i++) {
            Violator violator = matter.violators().get(i);
            String key = new PartyName(violator.name()).key();
            if (seen.contains(key)) {
                add(SAME_NAME, "violators[" + i + "].name", violator.name(), violator.name() + " stands among the violators already.");
            }
            seen.add(key);
        }
    }

    private void trade(Note note) {
        Severity severity = switch (note.level()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO -> Severity.NOTE;
        };
        Matcher citation = CITATION.matcher(note.message());
        Basis basis = citation.find() ? Basis.official(citation.group(1)) : Basis.PACKET;
        String family = note.where().replaceAll("\\[\\d+]", "").replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT).replace('.', '-');
        findings.add(new Rule("trade-" + family, Family.FACTS, severity, basis, "").broken(new Place(note.where(), "", 0, 0, ""),
                note.message()));
    }

    private void add(Rule rule, String path, String quote, String message) {
        findings.add(rule.broken(new Place(path, "", 0, 0, quote), message));
    }
}
