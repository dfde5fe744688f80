package whereas.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.json.Kind;
import whereas.result.Refused;

/**
 * A notice of violation of California's Proposition 65 (Health and Safety Code 25249.5 and following) with all that goes
 * out with it.
 *
 * @param title what the firm calls the matter
 * @param packet the id of its packet
 * @param date the date of the notice
 * @param venue where the violations are alleged
 * @param specialExposures which of the four exposures of Health and Safety Code 25249.7(k) are alleged; usually none
 * @param agencies the prosecutors as they were served, which once fixed no longer follow the firm's directory
 * @param unconfirmed see {@link Matter#unconfirmed}
 */
@Kind("prop65")
public record Prop65Matter(String title, String packet, LocalDate date, Firm firm, Attorney attorney, NoticingParty noticingParty,
                           List<Violator> violators, List<Product> products, List<Chemical> chemicals,
                           List<Allegation> allegations, List<Exposure> exposures, Period period, Venue venue,
                           List<SpecialExposure> specialExposures, Basis basis, List<Server> servers, List<ServiceEvent> service,
                           Map<String, String> answers, Optional<List<Agency>> agencies, Optional<String> remark,
                           Optional<List<String>> unconfirmed)
        implements Matter {

    public Prop65Matter {
        violators = List.copyOf(violators);
        products = List.copyOf(products);
        chemicals = List.copyOf(chemicals);
        allegations = List.copyOf(allegations);
        exposures = List.copyOf(exposures);
        specialExposures = List.copyOf(specialExposures);
        servers = List.copyOf(servers);
        service = List.copyOf(service);
        answers = java.util.Collections.unmodifiableMap(new TreeMap<>(answers));
        agencies = agencies.map(List::copyOf);
        unconfirmed = unconfirmed.map(List::copyOf);
        References references = new References();
        Set<String> violatorIds = references.ids("violators", "violator", violators.stream().map(Violator::id).toList());
        Set<String> productIds = references.ids("products", "product", products.stream().map(Product::id).toList());
        Set<String> chemicalIds = references.ids("chemicals", "chemical", chemicals.stream().map(Chemical::id).toList());
        Set<String> serverIds = references.ids("servers", "server", servers.stream().map(Server::id).toList());
        for (int i = 0; i < allegations.size(); i++) {
            String path = "allegations[" + i + "]";
            references.known(path + ".product", "product", allegations.get(i).product(), productIds);
            references.known(path + ".chemicals", "chemical", allegations.get(i).chemicals(), chemicalIds);
            references.known(path + ".violators", "violator", allegations.get(i).violators(), violatorIds);
        }
        for (int i = 0; i < basis.tests().size(); i++) {
            references.known("basis.tests[" + i + "].product", "product", basis.tests().get(i).product(), productIds);
            references.known("basis.tests[" + i + "].chemical", "chemical", basis.tests().get(i).chemical(), chemicalIds);
        }
        for (int i = 0; i < service.size(); i++) {
            references.known("service[" + i + "].server", "server", service.get(i).server(), serverIds);
        }
        if (!references.problems().isEmpty()) {
            throw new Refused(references.problems());
        }
    }

    /** A matter all of whose facts are confirmed. */
    public Prop65Matter(String title, String packet, LocalDate date, Firm firm, Attorney attorney, NoticingParty noticingParty,
                        List<Violator> violators, List<Product> products, List<Chemical> chemicals, List<Allegation> allegations,
                        List<Exposure> exposures, Period period, Venue venue, List<SpecialExposure> specialExposures, Basis basis,
                        List<Server> servers, List<ServiceEvent> service, Map<String, String> answers, Optional<List<Agency>> agencies,
                        Optional<String> remark) {
        this(title, packet, date, firm, attorney, noticingParty, violators, products, chemicals, allegations, exposures, period, venue,
                specialExposures, basis, servers, service, answers, agencies, remark, Optional.empty());
    }

    @Override
    public Prop65Matter withUnconfirmed(List<String> paths) {
        return new Prop65Matter(title, packet, date, firm, attorney, noticingParty, violators, products, chemicals, allegations, exposures,
                period, venue, specialExposures, basis, servers, service, answers, agencies, remark,
                paths.isEmpty() ? Optional.empty() : Optional.of(paths));
    }

    @Override
    public Prop65Matter withService(List<ServiceEvent> events) {
        return new Prop65Matter(title, packet, date, firm, attorney, noticingParty, violators, products, chemicals, allegations, exposures,
                period, venue, specialExposures, basis, servers, events, answers, agencies, remark, unconfirmed);
    }

    /** The same matter with other parties and products, and what is alleged of them. */
    public Prop65Matter with(List<Violator> otherViolators, List<Product> otherProducts, List<Allegation> otherAllegations,
                             Optional<List<Agency>> otherAgencies) {
        return new Prop65Matter(title, packet, date, firm, attorney, noticingParty, otherViolators, otherProducts, chemicals, otherAllegations,
                exposures, period, venue, specialExposures, basis, servers, service, answers, otherAgencies, remark, unconfirmed);
    }

    /** The chemicals that an allegation names, in the matter's order. */
    public List<Chemical> allegedChemicals() {
        Set<String> ids = allegations.stream().flatMap(a -> a.chemicals().stream()).collect(Collectors.toSet());
        return chemicals.stream().filter(c -> ids.contains(c.id())).toList();
    }

    /** The violators that an allegation names, in the matter's order. */
    public List<Violator> allegedViolators() {
        Set<String> ids = allegations.stream().flatMap(a -> a.violators().stream()).collect(Collectors.toSet());
        return violators.stream().filter(v -> ids.contains(v.id())).toList();
    }

    /** The products that an allegation names, in the matter's order. */
    public List<Product> allegedProducts() {
        Set<String> ids = allegations.stream().map(Allegation::product).collect(Collectors.toSet());
        return products.stream().filter(p -> ids.contains(p.id())).toList();
    }

    /** What all alleged chemicals together are known to cause. */
    public String harm() {
        return Harm.of(allegedChemicals().stream().flatMap(c -> c.endpoints().stream()).collect(Collectors.toSet()));
    }

    /** Each allegation with its product, chemicals and violators themselves instead of their ids. */
    public List<Alleged> alleged() {
        return allegations.stream().map(a -> new Alleged(
                products.stream().filter(p -> p.id().equals(a.product())).findFirst().orElseThrow(),
                chemicals.stream().filter(c -> a.chemicals().contains(c.id())).toList(),
                violators.stream().filter(v -> a.violators().contains(v.id())).toList())).toList();
    }

    /** One row of the notice's table. */
    public record Alleged(Product product, List<Chemical> chemicals, List<Violator> violators) {
    }

    /** Each laboratory result with its product and chemical themselves instead of their ids. */
    public List<Tested> tested() {
        return basis.tests().stream().map(test -> new Tested(
                products.stream().filter(p -> p.id().equals(test.product())).findFirst().orElseThrow(),
                chemicals.stream().filter(c -> c.id().equals(test.chemical())).findFirst().orElseThrow(), test)).toList();
    }

    /** One row of the table of results. */
    public record Tested(Product product, Chemical chemical, Basis.LabTest test) {
    }

    /** Everything that the violators are alleged to have done with the products, each word once. */
    public List<Violator.Activity> activities() {
        return Stream.of(Violator.Activity.values())
                .filter(activity -> allegedViolators().stream().anyMatch(v -> v.activities().contains(activity))).toList();
    }

    /** Whether exposures of employees at work are alleged. */
    public boolean occupational() {
        return exposures.stream().anyMatch(Exposure.Occupational.class::isInstance);
    }

    /** Whether all alleged chemicals are listed for the same harm. */
    public boolean sameHarm() {
        return allegedChemicals().stream().map(Chemical::harm).distinct().count() <= 1;
    }

    /** All routes of all exposures, each once. */
    public List<Exposure.Route> routes() {
        return exposures.stream().flatMap(e -> e.routes().stream()).distinct().sorted().toList();
    }
}
