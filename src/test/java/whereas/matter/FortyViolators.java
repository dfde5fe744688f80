package whereas.matter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Makes the sample with forty violators, in which every text tries to be taken for something else: markup, a template's
 * expression, the end of an attribute. Names are 200 characters long. The program always makes the same matter.
 */
public final class FortyViolators {
    static final Path FILE = Path.of("templates/prop65-notice/samples/forty-violators.json");
    /** Characters that mean something in markup, templates or Word files, and characters beyond Latin. */
    static final String HOSTILE = "& < > \" ' é ñ Ł 有限公司 ${7*7} </w:t> ]]>";
    private static final int NAME_LENGTH = 200;
    private static final LocalDate DATE = LocalDate.of(2026, 2, 2);
    private static final LocalDate REPORTED = LocalDate.of(2025, 12, 15);
    private static final List<String> UPCS = List.of("036000291452", "012345678905", "042100005264", "614141000036", "856552001091",
            "123456789012");

    private FortyViolators() {
    }

    /** Writes the sample into the folder of samples, below the folder that the program is started in. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(FILE, MatterFile.write(matter()));
    }

    static Prop65Matter matter() {
        List<Violator> violators = IntStream.rangeClosed(1, 40).mapToObj(FortyViolators::violator).toList();
        List<Product> products = IntStream.rangeClosed(1, 6).mapToObj(FortyViolators::product).toList();
        List<Chemical> chemicals = chemicals();
        return new Prop65Matter(text("Forty violators"), "prop65-notice", DATE,
                new Firm(name("Firm"), address(101), text("415-555-0101"), Optional.of("firm@example.com")),
                new Attorney(name("Attorney"), Optional.of(text("000000")), Optional.of(text("415-555-0102")),
                        Optional.of("attorney@example.com")),
                new NoticingParty(name("Noticing party"), text("NP"), text("a noticing party"),
                        new ResponsibleIndividual(name("Responsible individual"), Optional.of(text("President")), address(102),
                                text("415-555-0103"))),
                violators, products, chemicals, allegations(),
                List.of(new Exposure.ConsumerProduct(List.of(Exposure.Route.INGESTION, Exposure.Route.DERMAL_CONTACT)),
                        new Exposure.Occupational(List.of(Exposure.Route.INHALATION), text("warehouses")),
                        new Exposure.Environmental(List.of(Exposure.Route.INHALATION), text("chimneys"), true)),
                new Period(LocalDate.of(2024, 2, 29), Optional.of(LocalDate.of(2025, 12, 31))), new Venue(true, List.of()),
                List.of(), basis(products, chemicals),
                List.of(server(1), server(2)), service(violators),
                Map.of("occupational-statement", text("Here a notice has the statement of 8 CCR 338(b), word for word")), Optional.of(agencies()),
                Optional.of(text("Sample. Everything in it is made up")));
    }

    private static Violator violator(int number) {
        List<Violator.Activity> activities = List.of(Violator.Activity.values());
        return new Violator("violator-" + number, name("Violator " + number), text("President of violator " + number),
                activities.subList(number % 3, 3 + number % 4),
                IntStream.rangeClosed(1, 1 + number % 3).mapToObj(n -> address(number * 10 + n)).toList(),
                number % 5 == 0 ? Optional.of(new Violator.Agent(name("Agent " + number), address(number * 10))) : Optional.empty());
    }

    private static Product product(int number) {
        return new Product("product-" + number, name("Product " + number), Optional.of(text("Brand " + number)),
                number % 2 == 0 ? Optional.empty() : Optional.of(UPCS.get(number - 1)));
    }

    private static List<Chemical> chemicals() {
        return List.of(
                new Chemical("chemical-1", name("Chemical 1"), Optional.of("117-81-7"), List.of(
                        new Chemical.Listing(List.of(Chemical.Endpoint.CANCER), LocalDate.of(1988, 1, 1)))),
                new Chemical("chemical-2", name("Chemical 2"), Optional.empty(), List.of(
                        new Chemical.Listing(List.of(Chemical.Endpoint.values()), LocalDate.of(1987, 2, 27)))),
                new Chemical("chemical-3", name("Chemical 3"), Optional.of("84-74-2"), List.of(
                        new Chemical.Listing(List.of(Chemical.Endpoint.DEVELOPMENTAL), LocalDate.of(2005, 12, 2)),
                        new Chemical.Listing(List.of(Chemical.Endpoint.FEMALE_REPRODUCTIVE), LocalDate.of(2005, 12, 2)))),
                new Chemical("chemical-4", name("Chemical 4"), Optional.empty(), List.of(
                        new Chemical.Listing(List.of(Chemical.Endpoint.CANCER), LocalDate.of(1992, 10, 1)),
                        new Chemical.Listing(List.of(Chemical.Endpoint.MALE_REPRODUCTIVE), LocalDate.of(1997, 5, 1)))));
    }

    /** Violator n is alleged to have dealt in product n modulo 6; every seventh in the next one too. */
    private static List<Allegation> allegations() {
        return IntStream.rangeClosed(1, 6).mapToObj(product -> new Allegation("product-" + product,
                IntStream.rangeClosed(1, 4).filter(c -> c == 1 + product % 4 || c == 1 + product % 3)
                        .mapToObj(c -> "chemical-" + c).toList(),
                IntStream.rangeClosed(1, 40).filter(v -> v % 6 == product - 1 || v % 7 == 0 && (v + 1) % 6 == product - 1)
                        .mapToObj(v -> "violator-" + v).toList())).toList();
    }

    private static Basis basis(List<Product> products, List<Chemical> chemicals) {
        List<Basis.LabTest> tests = products.stream().map(product -> new Basis.LabTest(product.id(),
                chemicals.get(products.indexOf(product) % 4).id(), name("Laboratory"), Optional.of(text("ISO/IEC 17025")), REPORTED,
                text("ICP-MS"), text("0.5 micrograms per gram"))).toList();
        return new Basis(List.of(
                new Basis.Consultant(name("Consultant 1"), Optional.of(name("Institute")), text("toxicologist"), text("reports")),
                new Basis.Consultant(name("Consultant 2"), Optional.empty(), text("chemist"), text("methods"))),
                tests, List.of(text("A study"), text("A survey")), List.of(text("Report 1"), text("Report 2")));
    }

    private static Server server(int number) {
        return new Server("server-" + number, name("Server " + number), address(200 + number), text("County of server " + number),
                Optional.of("server" + number + "@example.com"), text("Sacramento, California"));
    }

    private static List<ServiceEvent> service(List<Violator> violators) {
        Optional<ServiceEvent.Deposit> deposit = Optional.of(
                new ServiceEvent.Deposit(text("a United States Postal Service office"), text("Sacramento"), text("Sacramento"), "CA"));
        return List.of(event(ServiceMethod.CERTIFIED_MAIL, "violators", 10, deposit, "server-1").recording(dispatches(violators)),
                event(ServiceMethod.ELECTRONIC_FILING, "attorney-general", 12, Optional.empty(), "server-2"),
                event(ServiceMethod.FIRST_CLASS_MAIL, "agencies-by-mail", 14, deposit, "server-1"),
                event(ServiceMethod.ELECTRONIC_MAIL, "agencies-by-email", 16, Optional.empty(), "server-2"));
    }

    /** An article number for each envelope, in their order. */
    private static List<Dispatch> dispatches(List<Violator> violators) {
        List<Dispatch> dispatches = new ArrayList<>();
        for (Violator violator : violators) {
            for (Envelope envelope : violator.envelopes()) {
                dispatches.add(new Dispatch(violator.id(), Optional.of(envelope.address().oneLine()), Optional.empty(), Optional.empty(),
                        Optional.of(ArticleNumbers.number(dispatches.size() + 1)), Optional.empty(), Optional.empty()));
            }
        }
        return dispatches;
    }

    private static ServiceEvent event(ServiceMethod method, String recipients, int hour, Optional<ServiceEvent.Deposit> deposit,
                                      String server) {
        return new ServiceEvent(method, List.of(recipients), Optional.empty(), DATE, LocalTime.of(hour, 5),
                Optional.of(LocalTime.of(hour + 1, 30)), deposit, server);
    }

    private static List<Agency> agencies() {
        return List.of(
                agency("district-attorney-by-mail", Agency.Office.DISTRICT_ATTORNEY, Agency.Delivery.MAIL),
                agency("district-attorney-by-email", Agency.Office.DISTRICT_ATTORNEY, Agency.Delivery.EMAIL),
                agency("city-attorney-by-mail", Agency.Office.CITY_ATTORNEY, Agency.Delivery.MAIL),
                agency("city-attorney-by-email", Agency.Office.CITY_ATTORNEY, Agency.Delivery.EMAIL));
    }

    private static Agency agency(String id, Agency.Office office, Agency.Delivery delivery) {
        boolean mail = delivery == Agency.Delivery.MAIL;
        return new Agency(id, office, text("Jurisdiction " + id), text("County " + id), delivery,
                mail ? Optional.of(address(id.length())) : Optional.empty(), mail ? Optional.empty() : Optional.of(id + "@example.org"),
                text("made up"), REPORTED, false);
    }

    private static Address address(int number) {
        return Address.us(List.of(number + " " + text("Example Street"), text("Suite " + number)), text("Sacramento"), "CA",
                "%05d".formatted(95000 + number));
    }

    private static String text(String words) {
        return words + " " + HOSTILE;
    }

    /** A name of exactly 200 characters, filled up with words so that lines can break, and at its end a string that cannot. */
    private static String name(String words) {
        StringBuilder name = new StringBuilder(text(words));
        while (name.length() < NAME_LENGTH - 60) {
            name.append(" & Søhne 株式会社");
        }
        return name.append(' ').append("X".repeat(NAME_LENGTH - name.length())).toString();
    }
}
