package whereas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import whereas.matter.Chemical;
import whereas.result.Note;
import whereas.result.Refused;

class ChemicalTableTest {
    private final ChemicalTable shipped = ChemicalTable.read(Path.of("templates/prop65-notice/data/chemicals.csv")).value();

    @Test
    void leadHasTheReproductiveListingOf1987AndTheCancerListingOf1992() {
        assertThat(text("Lead")).isEqualTo("""
                Lead [lead]
                1987-02-27 developmental, female-reproductive, male-reproductive
                1992-10-01 cancer
                cancer and birth defects or other reproductive harm""");
    }

    @Test
    void cadmiumHasBothListings() {
        assertThat(text("cadmium and cadmium compounds")).isEqualTo("""
                Cadmium [cadmium]
                1987-10-01 cancer
                1997-05-01 developmental, male-reproductive
                cancer and birth defects or other reproductive harm""");
    }

    @Test
    void aChemicalIsFoundByItsAliasInAnyCaseAndByItsRegistryNumber() {
        assertThat(shipped.find("dehp")).isEqualTo(shipped.find("117-81-7")).isEqualTo(shipped.find("Diethyl hexyl phthalate")).isPresent();
        assertThat(shipped.find("DINP").orElseThrow().harm()).isEqualTo("cancer");
        assertThat(shipped.find("Kryptonite")).isEmpty();
    }

    @Test
    void theTableIsShortAndEveryRowNamesItsSource() {
        assertThat(shipped.chemicals().stream().mapToInt(chemical -> chemical.listings().size()).sum()).isBetween(20, 40);
        assertThat(shipped.chemicals()).extracting(Chemical::id).doesNotHaveDuplicates();
        assertThat(shipped.entries()).flatExtracting(ChemicalTable.Entry::sources).containsOnly("copy of the OEHHA list of July 31, 2026");
    }

    @Test
    void everyBadRowIsReportedAtOnce() {
        Refused refused = catchThrowableOfType(Refused.class, () -> ChemicalTable.read("chemicals.csv", """
                name,alias,cas,endpoints,listed,source
                Lead,,7439-92-2,cancer,1992-10-01,list
                ,,,poison,yesterday,
                Tin,DEHP,,,1992-10-01,list
                Zinc,dehp,,cancer,1992-10-01,list
                Zinc,,7440-66-6,cancer,1992-10-01,list
                """.getBytes(UTF_8)));
        assertThat(refused.notes()).extracting(Note::toString).containsExactly(
                "chemicals.csv:2: «7439-92-2» is not a CAS number; its last digit does not fit the others",
                "chemicals.csv:3: the name is empty",
                "chemicals.csv:3: «poison» is not an endpoint; write cancer, developmental, female-reproductive, male-reproductive",
                "chemicals.csv:3: the source is empty; say where the listing comes from",
                "chemicals.csv:3: «listed» must be a date like 1987-02-27, not «yesterday»",
                "chemicals.csv:4: the endpoints are empty",
                "chemicals.csv:5: the alias «dehp» belongs to «Tin» already",
                "chemicals.csv:6: «Zinc» has another CAS number in an earlier row");
    }

    private String text(String name) {
        Chemical chemical = shipped.find(name).orElseThrow();
        return chemical.name() + " [" + chemical.id() + "]\n" + chemical.listings().stream().map(listing -> listing.listed() + " "
                + listing.endpoints().stream().map(whereas.json.Names::of).collect(Collectors.joining(", "))).collect(Collectors.joining("\n"))
                + "\n" + chemical.harm();
    }
}
