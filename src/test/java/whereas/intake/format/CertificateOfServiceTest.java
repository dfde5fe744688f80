package whereas.intake.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.intake.CsvReader;
import whereas.intake.ImportedParty;
import whereas.intake.ListFile;
import whereas.intake.OfficeName;
import whereas.intake.PartyListReader;
import whereas.intake.PartyRole;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.matter.Address;
import whereas.matter.Agency.Office;
import whereas.matter.Counties;

/** The offices of a certificate of service are the same rows in whatever form the certificate comes. */
class CertificateOfServiceTest {
    private static final Path MADE_UP = Path.of("src/test/resources/lists/certificate.txt");
    private static final Path ROWS = Path.of("src/test/resources/lists/certificate-rows.csv");
    private static final Path SERVED = Path.of("../shared/seeds/khee-notice.txt");
    @TempDir private Path folder;

    @Test
    void theTextOfTheCertificateGivesTheRowsOfItsTable() {
        assertThat(offices(ListReader.read(MADE_UP).value())).containsExactlyElementsOf(expected()).hasSize(63);
    }

    @Test
    void everyFormOfItGivesTheSameRows() throws IOException {
        List<String> expected = expected();
        List<String> lines = Files.readAllLines(MADE_UP);
        List<String> printed = lines.stream().flatMap(CertificateOfServiceTest::wrapped).toList();
        List<List<String>> cells = lines.stream().filter(line -> line.contains("\t")).map(line -> List.of(line.split("\t", -1))).skip(7).toList();
        List<List<String>> blocks = blocks(3);
        List<List<String>> list = CsvRows.of(ROWS);
        List<Path> forms = List.of(
                Sheets.docxTable(folder.resolve("lines.docx"), "I mailed it to each of these.", cells),
                Sheets.docxTable(folder.resolve("blocks.docx"), "I mailed it to each of these.", blocks),
                Sheets.docxTable(folder.resolve("list.docx"), "Service list", list),
                Sheets.docxLines(folder.resolve("tabs.docx"), lines),
                Sheets.xlsx(folder.resolve("lines.xlsx"), cells),
                Sheets.xlsx(folder.resolve("blocks.xlsx"), blocks),
                Sheets.xlsx(folder.resolve("list.xlsx"), list),
                Sheets.xls(folder.resolve("blocks.xls"), blocks),
                Sheets.xls(folder.resolve("list.xls"), list),
                Sheets.pdf(folder.resolve("columns.pdf"), printed),
                Files.writeString(folder.resolve("blocks.txt"), String.join("\n\n", blocks.stream().flatMap(List::stream).toList())),
                Files.writeString(folder.resolve("stacked.txt"), String.join("\n", blocks.stream().flatMap(List::stream).toList())));
        for (Path form : forms) {
            assertThat(offices(ListReader.read(form).value())).as(form.getFileName().toString()).containsExactlyInAnyOrderElementsOf(expected);
        }
        RawTable pasted = ListReader.read(ListFile.pasted(String.join("\n", lines)), Watch.NONE).value();
        assertThat(offices(pasted)).as("pasted").containsExactlyElementsOf(expected);
    }

    @Test
    void theBrokenRowsAreMarkedAndNoOthers() {
        assertThat(parties(ListReader.read(MADE_UP).value()).stream().filter(party -> !party.doubts().isEmpty())
                .map(party -> party.name() + ": " + String.join("; ", party.doubts()))).containsExactly(
                "District Attorney: the address «Crescent City, CA 95184» was not read: it has no street or post office box before the city; "
                        + "the name of the county is missing; it was taken for Del Norte, whose seat is Crescent City",
                "Monterey County District Attorney: the e-mail address «Pro65DA@co.monterey.example» has «pro65», which is nearly but not quite "
                        + "«prop65»; compare it with its source",
                "San Joaquin County District Attorney DA: «DA» stands beside the office's name and does not belong to it",
                "Ventura County District Attorney: the e-mail address «specialops@veutura.example» has «veutura», which is nearly but not quite "
                        + "«ventura»; compare it with its source",
                "District Attorney of Roseville: there is no county «Roseville» in California, so there is no such district attorney; find out whom "
                        + "the list means; the e-mail address «pwp65@place.example» has «place», which is nearly but not quite «placer»; compare it with its source");
    }

    @Test
    void allCountiesAndTheFourCitiesAreRecognised() {
        assertAllOffices(parties(ListReader.read(MADE_UP).value()));
    }

    @Test
    void theViolatorsOfTheSameFileAreToldFromTheOffices() {
        assertThat(PartyListReader.read(ListReader.read(MADE_UP).value()).value().parties().stream()
                .filter(party -> party.role().role().equals(Optional.of(PartyRole.VIOLATOR)))
                .map(party -> party.name() + ", to " + party.addressee().orElse("") + ", because " + party.role().reason())).containsExactly(
                "Harbor Snacks, Inc., to President or CEO, because it is a company whose «President or CEO» is written to",
                "Harbor Holdings, LLC, to President or CEO, because it is a company whose «President or CEO» is written to");
    }

    @Test
    void theLinesOfEachBlockAreKeptAsTheyStand() {
        assertThat(parties(ListReader.read(MADE_UP).value()).stream().filter(party -> party.name().contains("Imperial")).map(ImportedParty::raw))
                .containsExactly("District Attorney\nImperial County\n1100 West Main Street, Suite\n102\nEl Centro, CA 95289");
    }

    @Test
    void aPacketThatWasReallyServedGivesTheSameRowsAsTextTableAndSpreadsheet() throws IOException {
        Assumptions.assumeTrue(Files.exists(SERVED), "the served packet is not on this computer");
        List<String> lines = Files.readAllLines(SERVED);
        List<ImportedParty> text = parties(ListReader.read(SERVED).value());
        assertThat(text).hasSize(63);
        assertAllOffices(text);
        assertThat(text.stream().filter(party -> !party.doubts().isEmpty()).map(ImportedParty::name)).containsExactly("District Attorney",
                "Monterey County District Attorney", "San Joaquin County District Attorney DA", "Ventura County District Attorney",
                "District Attorney of Roseville");
        List<List<String>> cells = lines.subList(lines.indexOf(lines.stream().filter(line -> line.startsWith("District Attorney Alpine")).findFirst().orElseThrow()),
                lines.size()).stream().filter(line -> line.contains("\t")).map(line -> List.of(line.split("\t", -1))).toList();
        List<List<String>> list = new ArrayList<>(List.of(List.of("Office", "Address", "E-mail")));
        text.forEach(party -> list.add(List.of(party.name(), party.addresses().stream().map(Address::oneLine).findFirst()
                .orElseGet(() -> party.emails().isEmpty() ? party.raw().lines().skip(1).findFirst().orElse("") : ""), String.join("; ", party.emails()))));
        for (Path form : List.of(Sheets.docxTable(folder.resolve("served.docx"), "I mailed it to each.", cells),
                Sheets.xlsx(folder.resolve("served.xlsx"), cells), Sheets.xlsx(folder.resolve("list.xlsx"), list))) {
            assertThat(offices(ListReader.read(form).value())).as(form.toString()).containsExactlyInAnyOrderElementsOf(text.stream()
                    .map(CertificateOfServiceTest::row).toList());
        }
    }

    private static void assertAllOffices(List<ImportedParty> parties) {
        List<OfficeName> offices = parties.stream().map(party -> OfficeName.of(party.name(), party.raw().contains("Crescent City")
                ? Optional.of("Crescent City") : Optional.empty()).orElseThrow()).toList();
        assertThat(offices.stream().filter(office -> office.office() == Office.DISTRICT_ATTORNEY).flatMap(office -> office.jurisdiction().stream()))
                .containsExactlyInAnyOrderElementsOf(Counties.OF_CALIFORNIA);
        assertThat(offices.stream().filter(office -> office.office() == Office.CITY_ATTORNEY).flatMap(office -> office.jurisdiction().stream()))
                .containsExactlyInAnyOrder("Los Angeles", "San Diego", "San Francisco", "San Jose");
        assertThat(offices.stream().filter(office -> office.jurisdiction().isEmpty())).hasSize(1);
    }

    private static List<String> expected() {
        return offices(new CsvReader().read(ROWS).value());
    }

    private static List<String> offices(RawTable table) {
        return parties(table).stream().map(CertificateOfServiceTest::row).toList();
    }

    private static List<ImportedParty> parties(RawTable table) {
        return PartyListReader.read(table).value().parties().stream().filter(party -> party.role().isProsecutor()).toList();
    }

    private static String row(ImportedParty party) {
        return party.name() + " | " + String.join("; ", party.addresses().stream().map(Address::oneLine).toList()) + " | " + party.emails() + " | " + party.doubts();
    }

    /** The blocks as they stand in the columns of the text, so many to a row. */
    private static List<List<String>> blocks(int width) {
        List<String> blocks = ListReader.read(MADE_UP).value().rows().stream().map(RawRow::text).filter(text -> text.contains("Attorney")).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < blocks.size(); from += width) {
            rows.add(blocks.subList(from, Math.min(from + width, blocks.size())));
        }
        return rows;
    }

    private static java.util.stream.Stream<String> wrapped(String line) {
        return line.contains("\t") || line.length() < 100 ? java.util.stream.Stream.of(line)
                : Arrays.stream(line.replaceAll("(.{60,95}) ", "$1\n").split("\n"));
    }
}
