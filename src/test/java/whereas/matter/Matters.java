package whereas.matter;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Makes random but valid matters for properties: {@code @Property @Domain(Matters.class) void … (@ForAll Prop65Matter matter)}.
 * Their texts hold any characters that a file can hold, among them markup, control characters and the empty text.
 */
public final class Matters extends DomainContextBase {
    private static final List<String> HOSTILE = List.of("", " ", "&amp; <b>Sons</b>", "O'Brien & \"Søn\"", "${7*7} <#list x as y>",
            "]]> </w:t>", "..\\..\\x/../y", "=1+1", "有限公司 株式会社",
            "e\u0301 \u202Eabc\u202C \u00A0", "one\ntwo\r\n\tthree\u000B", "\u0000\uFFFE", "😀👩‍👩‍👧", "X".repeat(200));

    @Provide
    public Arbitrary<Prop65Matter> matters() {
        return matters(texts());
    }

    /** Any text without half a surrogate pair, which no file could hold. */
    public static Arbitrary<String> texts() {
        Arbitrary<String> any = Arbitraries.strings().withCharRange(Character.MIN_VALUE, '\uD7FF')
                .withCharRange('\uE000', '\uFFFF').ofMaxLength(20);
        return Arbitraries.oneOf(Arbitraries.of(HOSTILE), any, Arbitraries.strings().alpha().ofMaxLength(12));
    }

    /** Valid matters that take their texts from the given ones. */
    public static Arbitrary<Prop65Matter> matters(Arbitrary<String> texts) {
        Arbitrary<Integer> sizes = Arbitraries.integers().between(1, 4);
        return Combinators.combine(sizes, sizes, sizes, sizes).flatAs((violators, products, chemicals, servers) -> {
            List<String> violatorIds = ids("violator", violators);
            List<String> productIds = ids("product", products);
            List<String> chemicalIds = ids("chemical", chemicals);
            List<String> serverIds = ids("server", servers);
            var who = Combinators.combine(firms(texts), attorneys(texts), noticingParties(texts),
                    each(violatorIds, id -> violator(id, texts)),
                    each(productIds, id -> product(id, texts)), each(chemicalIds, id -> chemical(id, texts)),
                    each(serverIds, id -> server(id, texts))).as(Who::new);
            var what = Combinators.combine(
                    Combinators.combine(Arbitraries.of(productIds), some(chemicalIds), some(violatorIds)).as(Allegation::new)
                            .list().ofMaxSize(4),
                    exposures(texts).list().ofMaxSize(3), periods(), venues(texts), subset(List.of(SpecialExposure.values())),
                    bases(texts, productIds, chemicalIds), events(texts, serverIds).list().ofMaxSize(5)).as(What::new);
            var rest = Combinators.combine(texts, dates(),
                    Arbitraries.maps(texts, texts).ofMaxSize(3),
                    agency(texts).list().ofMaxSize(3).optional(), texts.optional()).as(Rest::new);
            return Combinators.combine(who, what, rest).as(Matters::matter);
        });
    }

    private record Who(Firm firm, Attorney attorney, NoticingParty party, List<Violator> violators, List<Product> products,
                       List<Chemical> chemicals, List<Server> servers) {
    }

    private record What(List<Allegation> allegations, List<Exposure> exposures, Period period, Venue venue,
                        List<SpecialExposure> special, Basis basis, List<ServiceEvent> service) {
    }

    private record Rest(String title, LocalDate date, Map<String, String> answers, Optional<List<Agency>> agencies,
                        Optional<String> remark) {
    }

    private static Prop65Matter matter(Who who, What what, Rest rest) {
        return new Prop65Matter(rest.title(), "prop65-notice", rest.date(), who.firm(), who.attorney(), who.party(), who.violators(),
                who.products(), who.chemicals(), what.allegations(), what.exposures(), what.period(), what.venue(), what.special(),
                what.basis(), who.servers(), what.service(), rest.answers(), rest.agencies(), rest.remark());
    }

    static Arbitrary<Firm> firms(Arbitrary<String> texts) {
        return Combinators.combine(texts, addresses(texts), texts, texts.optional()).as(Firm::new);
    }

    static Arbitrary<Attorney> attorneys(Arbitrary<String> texts) {
        return Combinators.combine(texts, texts.optional(), texts.optional(), texts.optional()).as(Attorney::new);
    }

    private static Arbitrary<NoticingParty> noticingParties(Arbitrary<String> texts) {
        var responsible = Combinators.combine(texts, texts.optional(), addresses(texts), texts).as(ResponsibleIndividual::new);
        return Combinators.combine(texts, texts, texts, responsible).as(NoticingParty::new);
    }

    private static Arbitrary<Violator> violator(String id, Arbitrary<String> texts) {
        var agents = Combinators.combine(texts, addresses(texts)).as(Violator.Agent::new);
        return Combinators.combine(texts, texts, subset(List.of(Violator.Activity.values())), addresses(texts).list().ofMaxSize(3),
                agents.optional()).as((name, addressee, activities, addresses, agent) ->
                new Violator(id, name, addressee, activities, addresses, agent));
    }

    private static Arbitrary<Product> product(String id, Arbitrary<String> texts) {
        return Combinators.combine(texts, texts.optional(), texts.optional()).as((name, brand, upc) -> new Product(id, name, brand, upc));
    }

    private static Arbitrary<Chemical> chemical(String id, Arbitrary<String> texts) {
        var listings = Combinators.combine(some(List.of(Chemical.Endpoint.values())), dates()).as(Chemical.Listing::new);
        return Combinators.combine(texts, texts.optional(), listings.list().ofMaxSize(3))
                .as((name, cas, all) -> new Chemical(id, name, cas, all));
    }

    static Arbitrary<Server> server(String id, Arbitrary<String> texts) {
        return Combinators.combine(texts, addresses(texts), texts, texts.optional(), texts)
                .as((name, address, county, email, signsAt) -> new Server(id, name, address, county, email, signsAt));
    }

    private static Arbitrary<Exposure> exposures(Arbitrary<String> texts) {
        Arbitrary<List<Exposure.Route>> routes = subset(List.of(Exposure.Route.values()));
        return Arbitraries.oneOf(routes.map(Exposure.ConsumerProduct::new),
                Combinators.combine(routes, texts).as(Exposure.Occupational::new),
                Combinators.combine(routes, texts, Arbitraries.of(true, false)).as(Exposure.Environmental::new));
    }

    private static Arbitrary<Period> periods() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 3000).optional())
                .as((from, days) -> new Period(from, days.map(from::plusDays)));
    }

    private static Arbitrary<Venue> venues(Arbitrary<String> texts) {
        return Arbitraries.oneOf(Arbitraries.just(new Venue(true, List.of())),
                texts.list().ofMinSize(1).ofMaxSize(3).map(counties -> new Venue(false, counties)));
    }

    private static Arbitrary<Basis> bases(Arbitrary<String> texts, List<String> products, List<String> chemicals) {
        var consultants = Combinators.combine(texts, texts.optional(), texts, texts).as(Basis.Consultant::new);
        var tests = Combinators.combine(Arbitraries.of(products), Arbitraries.of(chemicals), texts, texts.optional(), dates(), texts, texts)
                .as(Basis.LabTest::new);
        return Combinators.combine(consultants.list().ofMaxSize(3), tests.list().ofMaxSize(3), texts.list().ofMaxSize(2),
                texts.list().ofMaxSize(2)).as(Basis::new);
    }

    static Arbitrary<ServiceEvent> events(Arbitrary<String> texts, List<String> servers) {
        var deposits = Combinators.combine(texts, texts, texts, texts).as(ServiceEvent.Deposit::new);
        var recipients = some(List.of("violators", "attorney-general", "agencies-by-mail", "agencies-by-email"));
        return Combinators.combine(Arbitraries.of(ServiceMethod.class), recipients, texts.list().ofMaxSize(2).optional(), dates(),
                Arbitraries.integers().between(0, 1379),
                        Arbitraries.integers().between(0, 60).optional(), deposits, Arbitraries.of(servers))
                .as((method, to, documents, date, minute, length, deposit, server) -> {
                    LocalTime time = LocalTime.MIDNIGHT.plusMinutes(minute);
                    return new ServiceEvent(method, to, documents, date, time, length.map(time::plusMinutes),
                            method.mailed() ? Optional.of(deposit) : Optional.empty(), server);
                }).flatMap(event -> recorded(texts, event));
    }

    /** The event with records of pieces, whether it sends them or not. */
    private static Arbitrary<ServiceEvent> recorded(Arbitrary<String> texts, ServiceEvent event) {
        var receipts = Combinators.combine(Arbitraries.of(Receipt.Proof.class), dates(), texts.optional()).as(Receipt::new);
        var records = Combinators.combine(texts, texts.optional(), texts.optional(), texts.optional(), texts.optional(), receipts.optional(),
                texts.optional()).as(Dispatch::new).list().ofMaxSize(3).uniqueElements(record -> List.of(record.recipient(), record.to()));
        return Combinators.combine(texts.list().ofMaxSize(2), records).as((except, all) -> event.serving(event.recipients(), except, all));
    }

    private static Arbitrary<Agency> agency(Arbitrary<String> texts) {
        return Combinators.combine(texts, Arbitraries.of(Agency.Office.class), texts, texts, Arbitraries.of(Agency.Delivery.class),
                addresses(texts), texts, dates()).as((id, office, jurisdiction, county, delivery, address, email, asOf) ->
                new Agency(id, office, jurisdiction, county, delivery, Optional.of(address), Optional.of(email), email, asOf,
                        asOf.getDayOfMonth() > 15));
    }

    static Arbitrary<Address> addresses(Arbitrary<String> texts) {
        var zips = Arbitraries.integers().between(0, 99_999).map("%05d"::formatted);
        var us = Combinators.combine(texts.list().ofMaxSize(3), texts, Arbitraries.of("CA", "NY", "DC"), zips).as(Address::us);
        var abroad = Combinators.combine(texts.list().ofMaxSize(3), texts, texts.optional(), texts.optional(), texts)
                .as((street, city, state, zip, country) -> new Address(street, city, state, zip, Optional.of(country)));
        return Arbitraries.frequencyOf(Tuple.of(3, us), Tuple.of(1, abroad));
    }

    static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(LocalDate.of(1986, 11, 4).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static List<String> ids(String noun, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> noun + "-" + n).toList();
    }

    static <T> Arbitrary<List<T>> each(List<String> ids, Function<String, Arbitrary<T>> part) {
        return Combinators.combine(ids.stream().map(part).toList()).as(parts -> parts);
    }

    /** At least one of them, in their order. */
    static <T> Arbitrary<List<T>> some(List<T> all) {
        return Arbitraries.subsetOf(all).map(chosen -> chosen.isEmpty() ? all.subList(0, 1) : inOrder(all, chosen));
    }

    static <T> Arbitrary<List<T>> subset(List<T> all) {
        return Arbitraries.subsetOf(all).map(chosen -> inOrder(all, chosen));
    }

    private static <T> List<T> inOrder(List<T> all, Collection<T> chosen) {
        return all.stream().filter(new HashSet<>(chosen)::contains).toList();
    }
}
