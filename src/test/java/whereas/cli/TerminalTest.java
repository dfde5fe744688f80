package whereas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Workspace;

/** What a person at the terminal types and reads. */
class TerminalTest {
    private static final Path SAMPLES = Path.of("templates/prop65-notice/samples");
    @TempDir private Path temp;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        String[] words = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Terminal.run(new Workspace(temp.resolve("data"), Path.of("templates")), new PrintWriter(out), new PrintWriter(err), words);
    }

    @Test
    void assemblePrintsEachFileItWrote() {
        assertThat(run("assemble", SAMPLES.resolve("khee-trading.json"), "--out", temp.resolve("khee"), "--format", "docx,text")).isZero();
        assertThat(out.toString().lines()).allMatch(line -> Files.isRegularFile(Path.of(line))).hasSize(37 + 1)
                .contains(temp.resolve("khee/documents/1 60-Day Notice of Violation.docx").toString(), temp.resolve("khee/manifest.json").toString());
        assertThat(err.toString().lines()).allMatch(line -> line.startsWith("note: "));
    }

    @Test
    void aMatterThatIsMissingSomethingIsRefusedAsFinalAndShownAsDraft() throws IOException {
        Path matter = temp.resolve("gap.json");
        Files.writeString(matter, Files.readString(SAMPLES.resolve("khee-trading.json"))
                .replaceFirst("(?s)\"activities\" : \\[.*?\\]", "\"activities\" : [ ]").replaceFirst("(?s)\"activities\" : \\[ \"m.*?\\]", "\"activities\" : [ ]")
                .replaceAll("(?s)\"activities\" : \\[[^\\]]*\\]", "\"activities\" : [ ]"));
        assertThat(run("assemble", matter, "--out", temp.resolve("final"))).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("whereas: 60-Day Notice of Violation: what the violators did with the products is missing\n");
        assertThat(temp.resolve("final")).doesNotExist();
        assertThat(run("assemble", matter, "--out", temp.resolve("draft"), "--draft")).isZero();
        assertThat(err.toString()).contains("still missing: 60-Day Notice of Violation: what the violators did with the products is missing");
    }

    @Test
    void unreadableInputIsExitCodeTwoWithOneLineForEachProblem() throws IOException {
        Path matter = temp.resolve("wrong.json");
        Files.writeString(matter, Files.readString(SAMPLES.resolve("khee-trading.json")).replace("\"2022-06-03\"", "\"2022-02-30\""));
        assertThat(run("assemble", matter)).isEqualTo(2);
        assertThat(err.toString()).startsWith("whereas: wrong.json:5 date: «2022-02-30» is not a date like \"2022-06-03\" that exists\n");
        assertThat(err.toString().lines()).hasSize(5).allMatch(line -> line.startsWith("whereas: wrong.json:"));
    }

    @Test
    void aMissingFileIsOneClearLine() {
        assertThat(run("assemble", temp.resolve("nowhere.json"))).isEqualTo(2);
        assertThat(err.toString()).isEqualTo("whereas: " + temp.resolve("nowhere.json") + ": there is no such file; check its name\n");
    }

    @Test
    void wrongUsageIsExitCodeTwoAndOneLine() {
        assertThat(run("assemble")).isEqualTo(2);
        assertThat(run("dissemble")).isEqualTo(2);
        assertThat(run("assemble", SAMPLES.resolve("khee-trading.json"), "--format", "papyrus")).isEqualTo(2);
        assertThat(err.toString().lines()).hasSize(3).allMatch(line -> line.startsWith("whereas: ") && line.endsWith("--help"));
    }

    @Test
    void versionsAreChosenByNameAndThoseThatAreProprietaryAreListedAfterwards() {
        Path matter = Path.of("templates/adcvd-petition/samples/ferrovanadium-review.json");
        assertThat(run("exports")).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(run("assemble", matter, "--version", "public", "--out", temp.resolve("public"))).isZero();
        assertThat(temp.resolve("public/documents/2 Transmittal Letter.docx")).isRegularFile();
        assertThat(run("assemble", matter, "--version", "apo,public", "--out", temp.resolve("both"))).isZero();
        assertThat(temp.resolve("both/APO version/documents/2 Transmittal Letter.docx")).isRegularFile();
        assertThat(err.toString()).contains("note: the APO version shows proprietary information; its export is logged (whereas exports)");
        out.getBuffer().setLength(0);
        assertThat(run("exports", matter)).isZero();
        assertThat(out.toString().lines()).singleElement().asString().contains("  apo  Ferrovanadium from Korea: review response with brackets  "
                + temp.resolve("both/APO version"), "sha256 ");
        assertThat(run("assemble", matter, "--version", "secret")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no version «secret»; it is one of not-final, bpi, apo, public");
    }

    @Test
    void importPrintsThePartiesAndWhatItWasUnsureOf() throws IOException {
        Path list = temp.resolve("parties.csv");
        Files.writeString(list, """
                Company,Address
                "Khee Trading, Inc.","19905 S. Susana Rd, Compton, CA 90221"
                "Khee Trading, Inc.","1150 Vail Ave, Montebello, CA 90640-6021"
                Nowhere LLC,somewhere
                """);
        assertThat(run("import", list)).isZero();
        assertThat(out.toString()).startsWith("parties.csv: 2 parties\n").contains("Khee Trading, Inc. (", "    19905 S. Susana Rd, Compton, CA 90221\n",
                "    1150 Vail Ave, Montebello, CA 90640-6021\n", "Unsure:\n", "Nowhere LLC");
        out.getBuffer().setLength(0);
        assertThat(run("import", list, "--json")).isZero();
        assertThat(out.toString()).startsWith("[").contains("\"name\" : \"Khee Trading, Inc.\"", "\"zip\" : \"90640-6021\"");
    }

    @Test
    void importReadsListsOfEveryKindAndComparesThemWithTheStore() throws IOException {
        Path products = Files.writeString(temp.resolve("products.csv"), "Product,Brand,UPC\nSnow crab,Khee,856552001091\n,Khee,\n");
        Path chemicals = Files.writeString(temp.resolve("p65.csv"), "LIST,,,,\n29-Dec-23,,,,\nChemical,Type of Toxicity,Listing Mechanism,CAS No.,Date Listed\n"
                + "Acetaldehyde,cancer,SQE,75-07-0,1-Apr-88\nZineb Delisted October 29 1999,cancer,AB,12122-67-7,1-Jan-90\n");
        try (var store = new Workspace(temp.resolve("data"), Path.of("templates")).openStore()) {
            store.rememberColumns(java.util.List.of("Who", "Blurb"), java.util.List.of("", "NAME"));
        }
        Path parties = Files.writeString(temp.resolve("parties.csv"), "Company,Address\n\"Khee Trading, Inc.\",\"1 New St, Reno, NV 89501\"\n"
                + "Alpine County District Attorney,\"PO Box 248, Markleeville, CA 96120\"\n");
        Path remembered = Files.writeString(temp.resolve("who.csv"), "Who,Blurb\nx1,Acme Inc.\nx2,Beta LLC\n");
        assertThat(run("import", products, chemicals, parties, remembered)).isEqualTo(1);
        assertThat(out.toString()).contains("products.csv: a list of products, 1 new, 1 unreadable\n",
                "unreadable: line 3, cannot be used: the row names no product",
                "p65.csv: the list of chemicals of 2023-12-29, in force: 1, taken off: 1, 2 new\n",
                "parties.csv: 2 parties\n", "changed: «Khee Trading, Inc.» differs from «Khee snow crab: Clean Product Advocates» of 2022-06-03: "
                        + "address: 1 New St, Reno, NV 89501 instead of 19905 S. Susana Rd, Compton, CA 90221; ",
                "duplicate: «Alpine County District Attorney» is the District Attorney of Alpine County, which stands in the directory with the same facts",
                "who.csv: 2 parties\n\nAcme Inc. (line 2)\n", "«Blurb»: name, because an earlier list with these headings was read so");
    }

    @Test
    void importPrintsOneCleanListThatIsSafeToOpen() throws IOException {
        Path list = Files.writeString(temp.resolve("letter.txt"), "Acme Inc.\n1 Main St\nReno, NV 89501\n\n=cmd() LLC\n2 Oak Ave\nElko, NV 89801\n");
        assertThat(run("import", list, "--csv")).isZero();
        assertThat(out.toString()).startsWith("\uFEFF\"Name\",\"Addressee\",").contains("\"Acme Inc.\",\"\",\"1 Main St\",\"Reno\",\"NV\",\"89501\"", "\"'=cmd() LLC\"");
    }

    @Test
    void oneUnreadableListDoesNotHideTheOthers() throws IOException {
        Path good = Files.writeString(temp.resolve("good.csv"), "Name,City\nAcme Inc.,Compton\n");
        Path bad = Files.write(temp.resolve("bad.csv"), new byte[] {0, 1, 2, 0, 0});
        assertThat(run("import", good, bad)).isEqualTo(2);
        assertThat(out.toString()).contains("Acme Inc.");
        assertThat(err.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("whereas: bad.csv"));
    }

    @Test
    void packetsAreListedWithTheirDocuments() {
        assertThat(run("packets")).isZero();
        assertThat(out.toString()).contains("prop65-notice  California Proposition 65 60-day notice", "    Certificate of Service\n");
    }
}
