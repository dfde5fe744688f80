package whereas.writer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    @Test
    void aListIsQuotedThroughoutAndMarkedAsUnicode() {
        assertThat(CsvWriter.write(List.of("Name", "sep=;"), List.of(List.of("Smith \"Sons\", Inc.", "Straße\n5"))))
                .isEqualTo("\uFEFF\"Name\",\"sep=;\"\r\n\"Smith \"\"Sons\"\", Inc.\",\"Straße\n5\"\r\n");
    }

    @Test
    void whatASpreadsheetWouldComputeIsMarkedAsTextAndNumbersStayNumbers() {
        assertThat(cells("=1+1", "+1 775 555 0100", "-2+3", "@SUM(A1)", "\t=1", " =1", "\uFF1D1", "|cmd", "-5", "+3.25", "Acme - Beta", "a=b", "''=1"))
                .containsExactly("'=1+1", "'+1 775 555 0100", "'-2+3", "'@SUM(A1)", "'\t=1", "' =1", "'\uFF1D1", "'|cmd", "-5", "+3.25", "Acme - Beta", "a=b", "'''=1");
    }

    @Property
    void noCellEverBeginsAFormulaAndNoneIsLost(@ForAll("cells") List<String> cells) {
        List<String> read = cells(cells.toArray(String[]::new));
        assertThat(read).hasSameSizeAs(cells);
        for (int i = 0; i < read.size(); i++) {
            String cell = read.get(i);
            assertThat(cell).satisfiesAnyOf(c -> assertThat(c).matches("(?s)[^=+@\\-\\t\\r\\n|%\uFF1D\uFF0B\uFF0D\uFF20].*"), c -> assertThat(c).isEmpty(),
                    c -> assertThat(c).matches("[+-]?\\d+(\\.\\d+)?"));
            String visible = cells.get(i).replaceAll("[\\p{Cc}\\p{Cs}&&[^\\t\\n\\r]]", "");
            assertThat(cell).isIn(visible, "'" + visible);
        }
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> cell = Arbitraries.strings().withChars("=+-@|%\t\r\n\"', ;1aé\u0000\uFEFF\uFF1D\uFF20").ofMaxLength(8);
        return cell.list().ofMinSize(1).ofMaxSize(6);
    }

    private static List<String> cells(String... cells) {
        String csv = CsvWriter.write(List.of(cells).stream().map(_ -> "h").toList(), List.of(List.of(cells))).substring(1);
        try (CsvReader<CsvRecord> reader = CsvReader.builder().skipEmptyLines(false).ofCsvRecord(csv)) {
            return reader.stream().skip(1).findFirst().orElseThrow().getFields();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
