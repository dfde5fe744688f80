package whereas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import whereas.matter.Agency;
import whereas.matter.Agency.Delivery;
import whereas.matter.Agency.Office;
import whereas.matter.AgencyDirectory;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

class AgencyListTest {
    private static final Path FILE = Path.of("templates/prop65-notice/data/agencies.csv");
    private static final String HEADINGS = String.join(",", AgencyList.COLUMNS) + "\n";
    private static final List<String> COUNTIES = List.of("Alameda", "Alpine", "Amador", "Butte", "Calaveras", "Colusa", "Contra Costa",
            "Del Norte", "El Dorado", "Fresno", "Glenn", "Humboldt", "Imperial", "Inyo", "Kern", "Kings", "Lake", "Lassen",
            "Los Angeles", "Madera", "Marin", "Mariposa", "Mendocino", "Merced", "Modoc", "Mono", "Monterey", "Napa", "Nevada",
            "Orange", "Placer", "Plumas", "Riverside", "Sacramento", "San Benito", "San Bernardino", "San Diego", "San Francisco",
            "San Joaquin", "San Luis Obispo", "San Mateo", "Santa Barbara", "Santa Clara", "Santa Cruz", "Shasta", "Sierra", "Siskiyou",
            "Solano", "Sonoma", "Stanislaus", "Sutter", "Tehama", "Trinity", "Tulare", "Tuolumne", "Ventura", "Yolo", "Yuba");

    private final Result<AgencyDirectory> shipped = AgencyList.read(FILE);

    @Test
    void theShippedDirectoryHasEachOfThe58CountiesOnceAndTheFourCitiesOnceInAlphabeticalOrder() {
        assertThat(COUNTIES).hasSize(58).isSorted();
        assertThat(of(Office.DISTRICT_ATTORNEY)).isEqualTo(COUNTIES);
        assertThat(of(Office.CITY_ATTORNEY)).containsExactly("Los Angeles", "San Diego", "San Francisco", "San Jose");
        assertThat(shipped.value().agencies()).hasSize(62).isSortedAccordingTo(Comparator.comparing(Agency::office));
        assertThat(shipped.notes()).isEmpty();
    }

    @Test
    void theShippedDirectoryIsMarkedAsUnverifiedEverywhereAndDatedToThePacketItWasServedWith() {
        assertThat(shipped.value().agencies()).noneMatch(Agency::verified)
                .allMatch(agency -> agency.asOf().toString().equals("2022-06-03"));
        assertThat(shipped.value().agencies()).extracting(Agency::source).containsOnly("served packet of June 3, 2022",
                "served packet of June 3, 2022, spelling corrected", "from memory; confirm before use");
    }

    @Test
    void everyOfficeHasAnIdOfItsOwn() {
        assertThat(byId()).hasSize(62).containsKeys("district-attorney-alpine", "district-attorney-san-luis-obispo",
                "city-attorney-los-angeles", "city-attorney-san-jose");
        assertThat(byId().get("city-attorney-san-jose").county()).isEqualTo("Santa Clara");
    }

    @Test
    void aSlipOfThePacketIsNotRepeated() {
        assertThat(byId().get("district-attorney-monterey").email()).contains("Prop65DA@co.monterey.ca.us");
        assertThat(byId().get("district-attorney-ventura").email()).contains("daspecialops@ventura.org");
        assertThat(byId().get("district-attorney-san-joaquin").email()).contains("DAConsumer.Environmental@sjcda.org");
        assertThat(byId().get("district-attorney-placer").email()).contains("Prop65@placer.ca.gov");
        assertThat(byId().get("district-attorney-fresno").name()).isEqualTo("District Attorney of Fresno County");
        assertThat(byId().get("district-attorney-del-norte").envelope().orElseThrow().lines()).containsExactly("District Attorney",
                "Del Norte County", "450 H Street, Room 171", "Crescent City, CA 95531");
    }

    @Test
    void anOfficeThatIsServedByMailHasAStreetAndOneServedByEmailAWellFormedAddress() {
        assertThat(shipped.value().agencies()).filteredOn(a -> a.delivery() == Delivery.MAIL).hasSize(33)
                .allMatch(a -> a.address().orElseThrow().inCalifornia() && !a.address().get().street().isEmpty() && a.email().isEmpty());
        assertThat(shipped.value().agencies()).filteredOn(a -> a.delivery() == Delivery.EMAIL).hasSize(29)
                .allMatch(a -> EmailAddress.isWellFormed(a.email().orElseThrow()) && a.address().isEmpty());
        assertThat(shipped.value().agencies().stream().flatMap(a -> a.email().stream()).toList()).doesNotHaveDuplicates();
        assertThat(byId().get("district-attorney-los-angeles").address().orElseThrow().lines())
                .containsExactly("Hall of Justice", "211 West Temple St. Ste 1200", "Los Angeles, CA 90012");
    }

    @Test
    void aFirmsOwnListMayHaveItsColumnsInAnotherOrderAndLacksAreTold() {
        Result<AgencyDirectory> read = read("Verified,email,office,jurisdiction,county,delivery,street,city,state,zip,source,as_of,remark\n"
                + "yes,da@alpine.example.org,district-attorney,Alpine,Alpine,email,,,,,call of May 2,2026-05-02,spoke with the clerk\n");
        assertThat(read.value().agencies()).singleElement().satisfies(agency -> {
            assertThat(agency.id()).isEqualTo("district-attorney-alpine");
            assertThat(agency.verified()).isTrue();
        });
        assertThat(read.notes()).extracting(Note::level).containsOnly(Note.Level.WARNING);
        assertThat(read.notes().getFirst().message()).startsWith("there is no district attorney for Alameda, Amador, Butte")
                .doesNotContain("Alpine");
        assertThat(read.notes().getLast().message()).startsWith("there is no city attorney for Los Angeles, San Diego, San Francisco, San Jose;");
    }

    @Test
    void everyBadRowIsReportedAtOnce() {
        assertThat(refusal(HEADINGS
                + "district-attorney,Roseville,Roseville,email,,,,,pwp65@place.ca.gov,packet,2022-06-03,no\n"
                + "district-attorney,Alpine,Alpine,mail,PO Box 248,Markleeville,CA,96120,,packet,2022-06-03,no\n"
                + "district-attorney,Alpine,Alpine,mail,PO Box 248,Markleeville,CA,96120,,packet,2022-06-03,no\n"
                + "district-attorney,San Joaquin,San Joaquin,email,,,,,DA da@sjcda.org,packet,2022-06-03,no\n"
                + "sheriff,Butte,Butte,fax,25 County Center Drive,Oroville,CA,9596,,,June 3,maybe\n"
                + "district-attorney,Del Norte,Del Norte,mail,,Crescent City,CA,95531,,packet,2022-06-03,no\n"
                + "district-attorney,Kings,Kings,mail,,,,,,packet,2022-06-03,no\n"
                + "district-attorney,Placer,Yolo,email,,,,,a@placer.ca.gov,packet,2022-06-03,no\n"
                + "district-attorney,Yuba,Yuba,email\n")).containsExactly(
                "list.csv:2: there is no county «Roseville» in California; write it as in «Del Norte», without the word County",
                "list.csv:4: the District Attorney of Alpine County stands on line 3 already; delete one row",
                "list.csv:5: «DA da@sjcda.org» is not a well-formed e-mail address",
                "list.csv:6: «office» must be district-attorney or city-attorney, not «sheriff»",
                "list.csv:6: «delivery» must be mail or email, not «fax»",
                "list.csv:6: the address «25 County Center Drive, Oroville, CA 9596» cannot be used: «9596» is not a ZIP code; a spreadsheet may have dropped a 0 before it",
                "list.csv:6: the source is empty; say where the address comes from",
                "list.csv:6: «as_of» must be a date like 2022-06-03, not «June 3»",
                "list.csv:6: «verified» must be yes or no, not «maybe»",
                "list.csv:7: the address «Crescent City, CA 95531» cannot be used: it has no street or post office box before the city",
                "list.csv:8: the office takes notices by mail, but there is no address",
                "list.csv:9: the jurisdiction of a district attorney is the county, but «Placer» is not «Yolo»",
                "list.csv:10: the row has 4 cells but there are 12 headings; a cell or a separator is missing");
    }

    @Test
    void aFileWithOtherHeadingsIsRefusedWithAllThatAreMissing() {
        assertThat(refusal("office,jurisdiction,county,delivery,street,city,state,zip,email,email\nx,x,x,x,x,x,x,x,x,x\n"))
                .hasSize(4).first().asString().isEqualTo("list.csv:1: there are two columns «email»; delete one");
    }

    private static List<String> refusal(String text) {
        return catchThrowableOfType(Refused.class, () -> read(text)).notes().stream().map(Note::toString).toList();
    }

    private static Result<AgencyDirectory> read(String text) {
        return AgencyList.read("list.csv", text.getBytes(UTF_8));
    }

    private List<String> of(Office office) {
        return shipped.value().agencies().stream().filter(a -> a.office() == office).map(Agency::jurisdiction).toList();
    }

    private Map<String, Agency> byId() {
        return shipped.value().agencies().stream().collect(Collectors.toMap(Agency::id, Function.identity()));
    }
}
