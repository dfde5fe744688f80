package whereas.intake;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

class CsvReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundWhicheverItIs(String separator) {
        assertThat(text("Name,City\nAcme Inc.,Reno\nBeta; LLC,Elko\n".replace(",", separator).replace("Beta; LLC", "\"Beta" + separator + " LLC\"")))
                .isEqualTo("1 Name/City\n2 Acme Inc./Reno\n3 Beta" + separator + " LLC/Elko");
    }

    @Test
    void commasInsideAddressesDoNotHideTheSeparator() {
        assertThat(text("Name;Address\nAcme;1 Main St, Reno, NV 89501\nBeta;2 Oak Ave, Elko, NV 89801\n"))
                .isEqualTo("1 Name/Address\n2 Acme/1 Main St, Reno, NV 89501\n3 Beta/2 Oak Ave, Elko, NV 89801");
    }

    @Test
    void theSeparatorThatExcelAnnouncesIsTaken() {
        assertThat(text("sep=;\nName;City\nA, B;C\n")).isEqualTo("2 Name/City\n3 A, B/C");
    }

    @Test
    void quotedCellsMayHoldSeparatorsQuotationMarksAndLineBreaks() {
        assertThat(text("Name,Address\r\n\"Smith \"\"Sons\"\", Inc.\",\"1 Main St\r\nReno, NV 89501\"\r\nBeta,x\r\n"))
                .isEqualTo("1 Name/Address\n2 Smith \"Sons\", Inc./1 Main St\r\nReno, NV 89501\n4 Beta/x");
    }

    @Test
    void cellsKeepTheirTextAsItStandsAndFormulasStayText() {
        assertThat(text("Name,City\n  =HYPERLINK(\"http://x\") ,+1\n@sum,-2\n")).isEqualTo("1 Name/City\n2   =HYPERLINK(\"http://x\") /+1\n3 @sum/-2");
    }

    @Test
    void everyUsualEncodingIsRead() {
        String list = "Name,City\nCafé Ñandú – “X”,Reno\n";
        byte[][] files = {list.getBytes(UTF_8), ("\uFEFF" + list).getBytes(UTF_8), ("\uFEFF" + list).getBytes(UTF_16LE),
            ("\uFEFF" + list).getBytes(UTF_16BE), list.getBytes(Charset.forName("windows-1252"))};
        assertThat(Arrays.stream(files).map(bytes -> read(bytes).value().rows().getFirst().cell(0))).containsOnly("Café Ñandú – “X”");
        assertThat(read(files[0]).notes()).isEmpty();
        assertThat(read(files[4]).notes()).extracting(Note::message)
                .containsExactly("the file is not UTF-8 and was read as Windows-1252; look at the letters with accents");
    }

    @Test
    void blankRowsFallAwayAndLineNumbersStay() {
        assertThat(text("Name,City\n\n,\nAcme,Reno\n\n")).isEqualTo("1 Name/City\n4 Acme/Reno");
    }

    @Test
    void aTitleAboveTheHeadingsIsLeftOutAndTold() {
        Result<RawTable> table = read("Service list in Khee,,\nName,City,ZIP\nAcme,Reno,89501\n".getBytes(UTF_8));
        assertThat(table.value().headings().cells()).containsExactly("Name", "City", "ZIP");
        assertThat(table.notes()).extracting(Note::toString)
                .containsExactly("list.csv:1: «Service list in Khee» was taken for a title above the headings and left out");
    }

    @Test
    void rowsOfAWrongLengthAreAllNamedWithTheirLines() {
        RawTable table = read("Name,City\nAcme, Inc.,Reno\nBeta\nGamma,Elko\nDelta,Ely\n".getBytes(UTF_8)).value();
        assertThat(table.rows()).extracting(row -> table.where(row) + ": " + table.problem(row).orElse("fits")).containsExactly(
                "list.csv:2: the row has 3 cells but there are 2 headings; put quotation marks around a cell that contains the separator",
                "list.csv:3: the row has 1 cell but there are 2 headings; a cell or a separator is missing",
                "list.csv:4: fits", "list.csv:5: fits");
    }

    @Test
    void emptyCellsAtTheEndOfAllRowsAreNotMissed() {
        assertThat(text("Name,City,,\nAcme,Reno,,\nBeta,Elko\n")).isEqualTo("1 Name/City\n2 Acme/Reno\n3 Beta/Elko");
        assertThat(text("Name,City\nAcme,Reno,\nBeta,Elko,\n")).isEqualTo("1 Name/City\n2 Acme/Reno\n3 Beta/Elko");
        assertThat(text("Name,City\nAcme,Reno\nBeta, Inc.,\n")).isEqualTo("1 Name/City\n2 Acme/Reno\n3 Beta/ Inc./");
    }

    @Test
    void quotationMarksThatDoNotMatchAreAllNamedWithTheirLines() {
        assertThat(refusal("Name,City\n\"Acme\" Inc,Reno\nBeta,Elko\n\"Gamma\" LLC,Ely\nDelta,\"Reno\n".getBytes(UTF_8)))
                .hasSize(3).allMatch(note -> note.contains("the quotation marks of this row do not match"))
                .extracting(note -> note.substring(0, 10)).containsExactly("list.csv:2", "list.csv:4", "list.csv:5");
    }

    @Test
    void whatIsNoTextIsRefusedInOneSentence() {
        assertThat(refusal("PK\u0003\u0004xxxx".getBytes(UTF_8))).containsExactly(
                "list.csv: this is an Excel workbook, a Word document or a zip archive, not a text file; save the list as CSV and read that");
        assertThat(refusal("%PDF-1.7".getBytes(UTF_8))).singleElement().asString().contains("this is a PDF");
        assertThat(refusal("Name,City\nAc\0me,Reno".getBytes(UTF_8))).singleElement().asString().contains("NUL bytes");
        assertThat(refusal("  \n\n".getBytes(UTF_8))).singleElement().asString().contains("the file has no rows");
        assertThat(refusal(new byte[0])).singleElement().asString().contains("the file has no rows");
    }

    @Test
    void aFileThatIsTooLargeOrTooLongIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("big.csv"), "Name\n" + "Acme\n".repeat(30));
        assertThat(catchThrowableOfType(Refused.class, () -> new CsvReader(100, 50).read(file)).getMessage())
                .isEqualTo(file + ": the file is larger than 100 bytes, the most that is read; divide it");
        assertThat(catchThrowableOfType(Refused.class, () -> new CsvReader(1000, 20).read(file)).getMessage())
                .isEqualTo("big.csv: the file has more than 20 rows, the most that are read; divide it");
        assertThat(new CsvReader(1000, 30).read(file).value().rows()).hasSize(30);
    }

    @Test
    void aFileThatIsNotThereOrIsAFolderIsRefused(@TempDir Path folder) {
        assertThat(catchThrowableOfType(Refused.class, () -> new CsvReader().read(folder)).getMessage()).endsWith("this is a folder; name the file");
        assertThat(catchThrowableOfType(Refused.class, () -> new CsvReader().read(folder.resolve("no.csv"))).getMessage())
                .endsWith("there is no such file");
    }

    @Test
    void aRowOfFarTooManyCellsIsRefused() {
        assertThat(refusal(("Name,City\n" + "x,".repeat(20_000)).getBytes(UTF_8))).singleElement().asString()
                .isEqualTo("list.csv:2: the row has more cells than any list of parties; see whether this is the right file");
    }

    @Property
    void anyBytesAreReadOrRefusedButNeverBreakTheReader(@ForAll @Size(max = 400) byte[] bytes) {
        try {
            assertThat(PartyListReader.read(read(bytes).value()).value().parties()).isNotNull();
        } catch (Refused refused) {
            assertThat(refused.notes()).isNotEmpty();
        }
    }

    private static List<String> refusal(byte[] bytes) {
        return catchThrowableOfType(Refused.class, () -> read(bytes)).notes().stream().map(Note::toString).toList();
    }

    private static Result<RawTable> read(byte[] bytes) {
        return new CsvReader().read("list.csv", bytes);
    }

    private static String text(String csv) {
        RawTable table = read(csv.getBytes(UTF_8)).value();
        return row(table.headings()) + "\n" + table.rows().stream().map(CsvReaderTest::row).collect(Collectors.joining("\n"));
    }

    private static String row(RawRow row) {
        return row.line() + " " + String.join("/", row.cells());
    }
}
