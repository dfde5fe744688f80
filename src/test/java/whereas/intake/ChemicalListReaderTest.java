package whereas.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.intake.format.ListReader;
import whereas.json.Names;
import whereas.matter.ListedChemical;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** The list of chemicals in the shape in which it is published. */
class ChemicalListReaderTest {
    private static final String PUBLISHED = """
            STATE OF CALIFORNIA,,,,,,,,
            SAFE DRINKING WATER AND TOXIC ENFORCEMENT ACT OF 1986,,,,,,,,
            ,,,,,,,,
            17-Nov-23,,,,,,,,
            "Chemicals or endpoints shown in strikeout were placed on the list on the date noted, and have subsequently been removed, as was one on April 4, 2014.",,,,,,,,
            ,,,,,,,,
            Chemical,Type of Toxicity,Listing Mechanism,CAS No.,Date Listed,NSRL or MADL (µg/day)a,,,
            Abiraterone acetate,"developmental, female, male ",FR,154229-18-2,8-Apr-16,,,,
            "Actinomycin D [Basis for listing changed effective February 22, 2013]",cancer,FR,50-76-0,1-Oct-89,0.00008,,,
            Arsenic (inorganic arsenic compounds),cancer,LC,--,27-Feb-87,"0.06 (inhalation)
            10 (except inhalation)",,,
            ,,,,,,,,
            Beryllium and beryllium compounds,cancer,SQE,---,1-Oct-87,,,,
               Beryllium oxide,,,,,0.1,,,
            "n-Butyl glycidyl ether Delisted April 4, 2014 [Click here for the basis for delisting]",male ,LC,8/6/2426,7-Aug-09,,,,
            Butyl benzyl phthalate (BBP)d,developmental ,AB,85-68-7,2-Dec-05,1200 (oral),,,
            Ciclosporin (Cyclosporin A; Cyclosporine),cancer,AB,59865-13-3; 79217-60-0,1-Jan-92,,,,
            "4-Vinylcyclohexene [Click here for the basis for the removal of male reproductive endpoint, effective December 20, 2013 ]","female, male ",SQE,100-40-3,7-Aug-09,,,,
            Aniline,cancer,AB,62-53-4,1-Jan-90,100,,,
            Mystery,poison,AB,,1-Jan-90,,,,
            Undated,cancer,AB,,soon,,,,
            "a Where a source or product results in exposures by multiple routes, the total exposure must be considered.",,,,,,,,
            """;
    @TempDir private Path folder;

    @Test
    void theListIsReadWithWhatWasTakenOffItMarked() {
        Result<ChemicalListReader.Reading> read = read(PUBLISHED.getBytes(Charset.forName("windows-1252")));
        assertThat(read.value().list().edition()).contains(LocalDate.of(2023, 11, 17));
        assertThat(text(read.value().list().rows())).isEqualTo("""
                Abiraterone acetate | 154229-18-2 | developmental, female-reproductive, male-reproductive | FR | 2016-04-08 | on |
                Actinomycin D | 50-76-0 | cancer | FR | 1989-10-01 | on | 0.00008
                Arsenic (inorganic arsenic compounds) |  | cancer | LC | 1987-02-27 | on | 0.06 (inhalation) 10 (except inhalation)
                Beryllium and beryllium compounds |  | cancer | SQE | 1987-10-01 | on | Beryllium oxide 0.1
                n-Butyl glycidyl ether | 2426-08-6 | male-reproductive | LC | 2009-08-07 | off on 2014-04-04 |
                Butyl benzyl phthalate (BBP) | 85-68-7 | developmental | AB | 2005-12-02 | on | 1200 (oral)
                Ciclosporin (Cyclosporin A; Cyclosporine) | 59865-13-3; 79217-60-0 | cancer | AB | 1992-01-01 | on |
                4-Vinylcyclohexene | 100-40-3 | female-reproductive | SQE | 2009-08-07 | on |
                Aniline |  | cancer | AB | 1990-01-01 | on | 100""");
        assertThat(read.value().unread().values()).containsExactly("«poison» is no type of toxicity; write cancer, developmental, female or male",
                "«soon» is not a date like 27-Feb-87 or 1987-02-27");
        assertThat(read.notes()).extracting(Note::toString).containsExactly(
                "list.csv:15: a spreadsheet has made the date «8/6/2426» of the CAS number; it was taken for 2426-08-6",
                "list.csv:19: «62-53-4» is not a CAS number and was left out");
    }

    @Test
    void inTheWorkbookWhatIsStruckThroughIsOff() throws IOException {
        Path file = folder.resolve("p65.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet();
            Font strike = book.createFont();
            strike.setStrikeout(true);
            CellStyle struck = book.createCellStyle();
            struck.setFont(strike);
            row(sheet, 0, "CHEMICALS KNOWN TO THE STATE");
            sheet.createRow(1).createCell(0).setCellValue(LocalDate.of(2026, 7, 31));
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("mmmm d, yyyy"));
            sheet.getRow(1).getCell(0).setCellStyle(date);
            row(sheet, 2, "Chemical", "Type of Toxicity", "Listing Mechanism", "CAS No.", "Date Listed", "NSRL or MADL");
            XSSFRow whole = row(sheet, 3, "Zineb", "cancer", "AB", "12122-67-7", "1-Jan-90");
            whole.getCell(0).setCellStyle(struck);
            XSSFRow part = row(sheet, 4, "4-Vinylcyclohexene", "", "SQE", "100-40-3", "7-Aug-09");
            XSSFRichTextString endpoints = new XSSFRichTextString("female, male");
            endpoints.applyFont(8, 12, strike);
            part.getCell(1).setCellValue(endpoints);
            row(sheet, 5, "Acetaldehyde", "cancer", "SQE", "75-07-0", "1-Apr-88", "90 (inhalation)");
            book.write(out);
        }
        ChemicalListReader.Reading read = ChemicalListReader.read(ListReader.read(file).value()).value();
        assertThat(read.list().edition()).contains(LocalDate.of(2026, 7, 31));
        assertThat(text(read.list().rows())).isEqualTo("""
                Zineb | 12122-67-7 | cancer | AB | 1990-01-01 | off |
                4-Vinylcyclohexene | 100-40-3 | female-reproductive | SQE | 2009-08-07 | on |
                Acetaldehyde | 75-07-0 | cancer | SQE | 1988-04-01 | on | 90 (inhalation)""");
        assertThat(read.list().current()).extracting(ListedChemical::name).doesNotContain("Zineb");
    }

    @Test
    void theWholeListIsReadWithoutLoss() {
        Path whole = Path.of("../shared/data/prop65-chemicals.csv");
        Assumptions.assumeTrue(Files.exists(whole), "the whole list is not on this computer");
        Result<ChemicalListReader.Reading> read = ChemicalListReader.read(ListReader.read(whole).value());
        assertThat(read.value().unread()).isEmpty();
        assertThat(read.value().list().rows()).hasSize(963);
        assertThat(read.notes()).extracting(Note::toString).containsExactly("prop65-chemicals.csv: the list has no date above its headings; see of when it is");
    }

    @Test
    void anotherTableIsNotTakenForTheList() {
        assertThat(catchThrowableOfType(Refused.class, () -> read("Name,City\nAcme,Reno\n".getBytes())).getMessage())
                .startsWith("list.csv:1: this is not the list of chemicals as it is published; its headings are Chemical,");
    }

    private static XSSFRow row(XSSFSheet sheet, int index, String... cells) {
        XSSFRow row = sheet.createRow(index);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private static Result<ChemicalListReader.Reading> read(byte[] bytes) {
        return ChemicalListReader.read(ListReader.read(ListFile.of("list.csv", bytes), Watch.NONE).value());
    }

    private static String text(List<ListedChemical> rows) {
        return rows.stream().map(row -> String.join(" | ", row.name(), String.join("; ", row.cas()), row.endpoints().stream().map(Names::of)
                .collect(Collectors.joining(", ")), row.mechanism(), row.listed().toString(), row.delisted() ? "off" + row.delistedOn().map(d -> " on " + d).orElse("") : "on",
                row.level().orElse("")).strip()).collect(Collectors.joining("\n"));
    }
}
