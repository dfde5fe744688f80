package whereas.intake.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import whereas.intake.AgencyList;
import whereas.intake.ChemicalListReader;
import whereas.intake.ListFile;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.intake.format.ListContent;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.matter.ChemicalList;
import whereas.matter.Product;
import whereas.matter.ServedParty;

class OtherGatesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final AgencyDirectory SHIPPED = AgencyList.read(Path.of("templates/prop65-notice/data/agencies.csv")).value();
    private static final ListContent.Parties CERTIFICATE = (ListContent.Parties) ListContent.read(
            ListFile.of(Path.of("src/test/resources/lists/certificate.txt")), ListContent.Memory.NONE, Watch.NONE);
    private static final String CHEMICALS = """
            STATE OF CALIFORNIA,,,,,
            17-Nov-23,,,,,
            Chemical,Type of Toxicity,Listing Mechanism,CAS No.,Date Listed,NSRL or MADL
            Acetaldehyde,cancer,SQE,75-07-0,1-Apr-88,90 (inhalation)
            "Cyclohexanol  Delisted January 25, 2002 [Click here for the basis for delisting]",male,AB,108-93-0,6-Nov-98,
            """;

    @Test
    void aCertificateOfServiceBecomesADirectoryAndTheSameOneAgainChangesNothing() {
        Review<AgencyDirectory, AgencyAction> review = AgencyGate.review(CERTIFICATE.list(), new AgencyDirectory(List.of()), TODAY, CERTIFICATE.notes());
        assertThat(review.items().stream().filter(GateItem.New.class::isInstance)).hasSize(61);
        assertThat(review.items().stream().filter(GateItem.Unreadable.class::isInstance).map(GateItem::sentence)).containsExactly(
                "«District Attorney», line 40, cannot be used: the address «Crescent City, CA 95184» was not read: it has no street or post office box before "
                        + "the city; the name of the county is missing; it was taken for Del Norte, whose seat is Crescent City",
                "«District Attorney of Roseville», line 97, cannot be used: there is no county «Roseville» in California, so there is no such district "
                        + "attorney; find out whom the list means");
        AgencyDirectory after = review.acceptAll().after();
        assertThat(after.agencies()).extracting(Agency::asOf).containsOnly(TODAY);
        assertThat(AgencyGate.review(CERTIFICATE.list(), after, TODAY.plusDays(9), List.of()).acceptAll().isChange()).isFalse();
    }

    @Test
    void aMovedOfficeIsOneProposedChangeFieldByField() {
        Review<AgencyDirectory, AgencyAction> review = AgencyGate.review(Lists.parties("""
                Office,Address,E-mail
                Alpine County District Attorney,"99 Water St, Markleeville, CA 96120",
                District Attorney of Amador County,"708 Court Street, Ste 202, Jackson, California 95642",
                Alameda County District Attorney,,new@acgov.org
                "District Attorney, County of Alpine","98 Water St, Markleeville, CA 96120",
                """), SHIPPED, TODAY, List.of());
        assertThat(review.proposed()).extracting(GateItem::sentence).containsExactly(
                "«Alpine County District Attorney» differs from the District Attorney of Alpine County in the directory: "
                        + "address: 99 Water St, Markleeville, CA 96120 instead of PO Box 248, Markleeville, CA 96120",
                "«Alameda County District Attorney» differs from the District Attorney of Alameda County in the directory: "
                        + "e-mail: new@acgov.org instead of CEPDProp65@acgov.org");
        assertThat(review.items().stream().filter(GateItem.Duplicate.class::isInstance).map(GateItem::sentence)).containsExactly(
                "«District Attorney of Amador County» is the District Attorney of Amador County, which stands in the directory with the same facts",
                "«District Attorney, County of Alpine» stands on line 2 already, with other facts: address: 98 Water St, Markleeville, CA 96120 instead of "
                        + "99 Water St, Markleeville, CA 96120");
        assertThat(review.items().stream().filter(GateItem.Missing.class::isInstance)).isNotEmpty().noneMatch(GateItem::isProposed);
        Outcome<AgencyDirectory> outcome = review.acceptAll();
        assertThat(outcome.after().agencies()).hasSameSizeAs(SHIPPED.agencies()).isNotEqualTo(SHIPPED.agencies());
        assertThat(outcome.undone().after()).isEqualTo(SHIPPED);
    }

    @Test
    void aDirectoryInTheProgramsOwnFormIsReviewedRowByRow() {
        RawTable table = Lists.table("office,jurisdiction,county,delivery,street,city,state,zip,email,source,as_of,verified\n"
                + "district-attorney,Alpine,Alpine,mail,99 Water St,Markleeville,CA,96120,,call,2026-11-20,yes\n"
                + "district-attorney,Atlantis,Atlantis,mail,1 Sea St,Atlantis,CA,96120,,call,2026-11-20,yes\n");
        Review<AgencyDirectory, AgencyAction> review = AgencyGate.review(table, SHIPPED, List.of());
        assertThat(review.proposed()).singleElement().extracting(GateItem::sentence).asString().contains("99 Water St");
        assertThat(review.items().get(1).sentence()).startsWith("«Atlantis», line 3, cannot be used: there is no county «Atlantis»");
        assertThat(review.acceptAll().after().agencies()).contains(((AgencyAction.Put) review.proposed().getFirst().action().orElseThrow()).agency());
    }

    @Test
    void aServiceListBringsProsecutorsAndViolatorsEachToTheirPlace() {
        Review<Served, ServiceAction> review = ServiceListGate.review(CERTIFICATE.list(), new Served(List.of(), SHIPPED.agencies()), "the matter", FirmDirectory.NONE, TODAY, List.of());
        Served after = review.acceptAll().after();
        assertThat(after.violators()).extracting(violator -> violator.name() + ", " + violator.addressee())
                .containsExactly("Harbor Snacks, Inc., President or CEO", "Harbor Holdings, LLC, President or CEO");
        assertThat(after.agencies()).hasSameSizeAs(SHIPPED.agencies());
        assertThat(review.items().stream().filter(item -> item.entry().name().startsWith("LARKSPUR")).map(GateItem::sentence)).containsExactly(
                "«LARKSPUR LAW GROUP, PC» is new; whether it is an alleged violator is not plain: it is a law firm or office, and nothing says whom it acts for; "
                        + "choose it if it is");
        assertThat(ServiceListGate.review(CERTIFICATE.list(), after, "the matter", FirmDirectory.NONE, TODAY, List.of()).acceptAll().isChange()).isFalse();
    }

    @Test
    void theServiceListOfATradeProceedingIsComparedByName() {
        ServedParty present = new ServedParty("roe", "Roe & Roe LLP", List.of("Acme Steel"), Optional.of("Jane Roe"), Optional.empty(), Optional.of("jane@roe.com"));
        Review<List<ServedParty>, ServedParty> review = ServedPartyGate.review(Lists.parties("""
                Firm,Contact,Address,E-mail
                Roe & Roe LLP,Jane Roe,"1 K St NW, Washington, DC 20001",
                Doe PLLC,John Doe,,john@doe.com
                """), List.of(present), List.of());
        assertThat(Lists.text(review)).isEqualTo("""
                + «Roe & Roe LLP» differs from the service list: address: 1 K St NW, Washington, DC 20001 (there was none)
                + «Doe PLLC» is new
                """);
        List<ServedParty> after = review.acceptAll().after();
        assertThat(after).extracting(ServedParty::id).containsExactly("roe", "doe-pllc");
        assertThat(after.getFirst().represents()).containsExactly("Acme Steel");
        assertThat(after.getFirst().email()).contains("jane@roe.com");
    }

    @Test
    void productsAreTheSameByTheirNumberOrByNameAndBrand() {
        List<Product> present = List.of(new Product("crab", "Snow crab meat", Optional.of("Khee"), Optional.of("856552001091")));
        Review<List<Product>, Product> review = ProductGate.review(Lists.table("""
                Product,Brand,UPC
                Snow crab meat in brine,Khee,856552001091
                Dried seaweed,Harbor,012345678905
                Dried seaweed,Harbor,012345678906
                ,Harbor,
                """), present, List.of());
        assertThat(Lists.text(review)).isEqualTo("""
                + «Snow crab meat in brine» differs from the matter: name: Snow crab meat in brine instead of Snow crab meat
                + «Dried seaweed» is new
                + «Dried seaweed» is new
                - line 5, cannot be used: the row names no product
                """);
        assertThat(review.items().get(2).entry().doubts()).containsExactly("the last digit of the UPC «012345678906» does not fit the others; compare it with the package");
        assertThat(review.acceptAll().after()).extracting(Product::id).containsExactly("crab", "dried-seaweed", "dried-seaweed-2");
    }

    @Property(tries = 200)
    void importingTheSameProductsTwiceAddsNothing(@ForAll("products") String list) {
        List<Product> once = ProductGate.review(Lists.table(list), List.of(), List.of()).acceptAll().after();
        assertThat(ProductGate.review(Lists.table(list), once, List.of()).acceptAll().isChange()).isFalse();
    }

    @Provide
    Arbitrary<String> products() {
        Arbitrary<String> row = Combinators.combine(Arbitraries.of("Crab", "CRAB", "Crab meat", "Tuna", ""), Arbitraries.of("", "Khee", "Harbor"),
                Arbitraries.of("", "856552001091", "012345678905")).as((name, brand, upc) -> "%s,%s,%s".formatted(name, brand, upc));
        return row.list().ofMinSize(1).ofMaxSize(7).map(rows -> "Product,Brand,UPC\n" + String.join("\n", rows) + "\nLast,,\n");
    }

    @Test
    void aNewerListOfChemicalsReplacesThePresentOneAsAWholeAndKeepsItsDate() {
        ChemicalListReader.Reading reading = ((ListContent.Chemicals) Lists.content(CHEMICALS)).reading();
        Review<ChemicalList, ChemicalAction> first = ChemicalGate.review(reading, ChemicalList.NONE, List.of());
        assertThat(Lists.text(first)).isEqualTo("+ «Acetaldehyde» is new\n+ «Cyclohexanol» is new; marked as taken off the list\n");
        ChemicalList present = first.acceptAll().after();
        assertThat(present.edition()).contains(LocalDate.of(2023, 11, 17));
        assertThat(present.current()).hasSize(1);
        assertThat(ChemicalGate.review(reading, present, List.of()).acceptAll().isChange()).isFalse();

        Review<ChemicalList, ChemicalAction> second = ChemicalGate.review(((ListContent.Chemicals) Lists.content(CHEMICALS.replace("17-Nov-23", "29-Dec-23")
                .replace("90 (inhalation)", "80").replaceFirst("(?m)^.Cyclohexanol.*$", "Welding fumes,cancer,LC,---,17-Jul-26,"))).reading(), present, List.of());
        assertThat(Lists.text(second)).isEqualTo("""
                + «Acetaldehyde» differs from the present list: level: 80 instead of 90 (inhalation)
                + «Welding fumes» is new
                + «Cyclohexanol, listed 1998-11-06» is not in the list; it goes
                """);
        assertThatIllegalArgumentException().isThrownBy(() -> second.accept(List.of(second.items().getFirst())));
        assertThat(second.acceptAll().after().edition()).contains(LocalDate.of(2023, 12, 29));
        assertThat(second.acceptAll().undone().after()).isEqualTo(present);
        assertThat(second.accept(List.of()).isChange()).isFalse();
        assertThat(ChemicalGate.review(reading, second.acceptAll().after(), List.of()).notes()).extracting(Object::toString)
                .containsExactly("list.csv: this edition of 2023-11-17 is older than the present one of 2023-12-29");
    }
}
