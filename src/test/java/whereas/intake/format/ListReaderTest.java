package whereas.intake.format;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.intake.ImportedParty;
import whereas.intake.ListFile;
import whereas.intake.PartyListReader;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.matter.Address;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Files as the programs of an office write them. */
class ListReaderTest {
    private static final List<List<String>> LIST = List.of(List.of("Company", "Address", "E-mail"),
            List.of("Acme Inc.", "1 Main St, Reno, NV 89501", "a@acme.com"), List.of("Beta LLC", "2 Oak Ave, Elko, NV 89801", ""));
    private static final String PARTIES = """
            Acme Inc. | 1 Main St, Reno, NV 89501 | a@acme.com
            Beta LLC | 2 Oak Ave, Elko, NV 89801 |""";
    @TempDir private Path folder;

    @Test
    void theSameListIsTheSameFromEveryFormat() throws IOException {
        assertThat(parties(Sheets.xlsx(folder.resolve("list.xlsx"), LIST))).isEqualTo(PARTIES);
        assertThat(parties(Sheets.xls(folder.resolve("list.xls"), LIST))).isEqualTo(PARTIES);
        assertThat(parties(Sheets.docxTable(folder.resolve("list.docx"), "The parties", LIST))).isEqualTo(PARTIES);
        String csv = LIST.stream().map(row -> row.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(","))).collect(Collectors.joining("\r\n"));
        assertThat(parties(Files.writeString(folder.resolve("list.csv"), csv))).isEqualTo(PARTIES);
        assertThat(parties(Files.write(folder.resolve("wide.csv"), ("\uFEFF" + csv.replace("\",\"", "\";\"")).getBytes(UTF_16LE)))).isEqualTo(PARTIES);
        assertThat(parties(Files.writeString(folder.resolve("list.tsv"), LIST.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n")))))
                .isEqualTo(PARTIES);
    }

    @Test
    void whatAFileIsShowsInItsContentAndIsSaidWhenItsNameSaysOtherwise() throws IOException {
        Path csv = Files.writeString(folder.resolve("list.xlsx"), "Company,Address,E-mail\nAcme Inc.,\"1 Main St, Reno, NV 89501\",a@acme.com\n");
        assertThat(notes(csv)).containsExactly("list.xlsx: this is plain text, though it is named .xlsx; it was read as what it is");
        Path book = Sheets.xlsx(folder.resolve("book.csv"), LIST);
        assertThat(notes(book)).containsExactly("book.csv: this is an Excel workbook, though it is named .csv; it was read as what it is");
        assertThat(parties(book)).isEqualTo(PARTIES);
    }

    @Test
    void numbersDatesAndFormulasComeAsTheirCellsShowThem() throws IOException {
        Path file = folder.resolve("cells.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet();
            Row row = sheet.createRow(0);
            row.createCell(0).setCellValue(856552001091d);
            row.createCell(1).setCellValue(2115);
            row.getCell(1).setCellStyle(format(book, "00000"));
            row.createCell(2).setCellValue(LocalDate.of(2022, 6, 3));
            row.getCell(2).setCellStyle(format(book, "m/d/yy"));
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellFormula("HYPERLINK(\"http://example.org\",\"x\")");
            row.createCell(5).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(row.getCell(5));
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellValue("=cmd|' /C calc'!A0");
            row.createCell(8).setCellValue(4.5);
            row.getCell(8).setCellStyle(format(book, "$#,##0.00"));
            book.write(out);
        }
        assertThat(ListReader.read(file).value().headings().cells()).containsExactly("856552001091", "02115", "2022-06-03", "0.3",
                "=HYPERLINK(\"http://example.org\",\"x\")", "2", "TRUE", "=cmd|' /C calc'!A0", "$4.50");
    }

    @Test
    void theFirstSheetThatShowsAndIsNotEmptyIsReadAndTheOthersAreNamed() throws IOException {
        Path file = folder.resolve("sheets.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Cover").createRow(3).createCell(2).setBlank();
            fill(book.createSheet("Drafts"));
            book.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.HIDDEN);
            fill(book.createSheet("Parties"));
            fill(book.createSheet("Old & gone"));
            book.write(out);
        }
        assertThat(parties(file)).isEqualTo(PARTIES);
        assertThat(notes(file)).containsExactly("sheets.xlsx: the sheet «Parties» was read and «Drafts», «Old & gone» were left out; "
                + "to read another sheet, save it as a file of its own");
    }

    @Test
    void whatIsStruckThroughIsMarked() throws IOException {
        Path file = folder.resolve("struck.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = fill(book.createSheet());
            Font font = book.createFont();
            font.setStrikeout(true);
            CellStyle style = book.createCellStyle();
            style.setFont(font);
            sheet.getRow(2).getCell(0).setCellStyle(style);
            XSSFRichTextString part = new XSSFRichTextString("a@acme.com old@acme.com");
            part.applyFont(11, 23, font);
            sheet.getRow(1).getCell(2).setCellValue(part);
            book.write(out);
        }
        RawTable table = ListReader.read(file).value();
        assertThat(table.rows()).extracting(RawRow::struck).containsExactly(List.of("", "", "old@acme.com"), List.of("Beta LLC"));
        assertThat(PartyListReader.read(table).value().parties().get(1).doubts()).containsExactly("it is struck through in the list");
    }

    @Test
    void whatWasDeletedFromAWordDocumentWithChangesTrackedIsNotRead() throws IOException {
        assertThat(parties(documents("""
                <w:p><w:r><w:t>Acme Inc.</w:t></w:r><w:del><w:r><w:delText>Ghost LLC</w:delText></w:r></w:del><w:r><w:br/><w:t>1 Main St</w:t></w:r>
                <w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:br/><w:t>Reno, NV 89501</w:t></w:r></w:p>
                <w:p/><w:p><w:moveFrom><w:r><w:t>moved away</w:t></w:r></w:moveFrom><w:r><w:t>Beta LLC</w:t><w:tab/></w:r></w:p>
                <w:p><w:r><w:t>2 Oak Ave</w:t></w:r></w:p><w:p><w:r><w:t>Elko, NV 89801</w:t></w:r></w:p>"""))).isEqualTo("""
                Acme Inc. | 1 Main St, Reno, NV 89501 |
                Beta LLC | 2 Oak Ave, Elko, NV 89801 |""");
    }

    @Test
    void addressesInATextBoxAreReadOnce() throws IOException {
        assertThat(parties(documents("""
                <w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                <mc:Choice Requires="wps"><w:txbxContent><w:p><w:r><w:t>Acme Inc.</w:t></w:r></w:p><w:p><w:r><w:t>1 Main St</w:t></w:r></w:p>
                <w:p><w:r><w:t>Reno, NV 89501</w:t></w:r></w:p></w:txbxContent></mc:Choice>
                <mc:Fallback><w:txbxContent><w:p><w:r><w:t>Acme Inc. again</w:t></w:r></w:p></w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>""")))
                .isEqualTo("Acme Inc. | 1 Main St, Reno, NV 89501 |");
    }

    @Test
    void addressBooksOfEveryVersionAreRead() throws IOException {
        Path book = Files.writeString(folder.resolve("book.vcf"), """
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Nu=C3=B1ez;Ana
                FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ana Nu=C3=B1ez
                ORG:Acme Inc.;Legal
                ADR;WORK:;Suite 5;1 Main St;Reno;NV;89501;USA
                EMAIL;INTERNET:ana@acme.com
                TEL;WORK;VOICE:(775) 555-0100
                END:VCARD
                BEGIN:VCARD
                VERSION:3.0
                N:Roe;Jane;;;
                FN:Jane Roe
                ADR;TYPE=HOME:;;9 Elm St;Ely;NV;89301;
                ADR;TYPE=WORK:248;;;Markleeville;CA;96120;
                END:VCARD
                BEGIN:VCARD
                VERSION:4.0
                FN:Beta LLC
                ORG:Beta LLC
                ROLE:Retailer
                ADR:;;2 Oak Ave;Elko;NV;89801;United States
                EMAIL:b@beta.com
                TEL;VALUE=uri:tel:+1-775-555-0101
                END:VCARD
                """.replace("\n", "\r\n"));
        assertThat(parties(book)).isEqualTo("""
                Acme Inc. | 1 Main St, Suite 5, Reno, NV 89501 | ana@acme.com
                Jane Roe | PO Box 248, Markleeville, CA 96120; 9 Elm St, Ely, NV 89301 |
                Beta LLC | 2 Oak Ave, Elko, NV 89801 | b@beta.com""");
        List<ImportedParty> parties = read(book);
        assertThat(parties.getFirst().addressee()).contains("Ana Nuñez");
        assertThat(parties.getFirst().phones()).containsExactly("(775) 555-0100");
        assertThat(parties.get(2).roles()).containsExactly("Retailer");
        assertThat(parties.get(2).lines()).isEqualTo("card 3");
    }

    @Test
    void addressesThatArePastedAreReadHoweverTheyAreTyped() {
        assertThat(pasted("""
                Service list

                Acme Inc.
                Attn: General Counsel
                1 Main St., Suite 5
                Reno, NV 89501-1234
                (775) 555-0100
                gc@acme.com

                Jane Roe
                Beta LLC
                c/o Registered Agents of Nevada
                P.O. Box 12
                Elko, Nevada 89801
                USA

                Gamma GmbH
                Hauptstrasse 5
                80331 München
                Germany

                Delta Foods, Inc. d/b/a Delta Market, 4 Fir St, Ely, NV 89301

                Epsilon Inc
                5 Ash St
                Ely
                """)).isEqualTo("""
                Acme Inc. | 1 Main St., Suite 5, Reno, NV 89501-1234 | gc@acme.com
                Beta LLC | c/o Registered Agents of Nevada, P.O. Box 12, Elko, NV 89801 |
                Gamma GmbH | Hauptstrasse 5, 80331 München, Germany |
                Delta Foods, Inc. d/b/a Delta Market | 4 Fir St, Ely, NV 89301 |
                Epsilon Inc |  |""");
    }

    @Test
    void proseWithoutAnyAddressIsRefused() {
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(Refused.class, () -> pasted("""
                We write to confirm the terms that were discussed. The deadline is near; please answer soon.
                Nothing in this letter waives any right. All rights are reserved. Please keep this letter confidential.
                """)).getMessage()).startsWith("pasted text: this text names no address and no e-mail address that could be told from its sentences");
    }

    private Path documents(String body) throws IOException {
        return Zips.write(folder.resolve("document.docx"), Zips.document("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + body + "</w:body></w:document>"));
    }

    private static XSSFSheet fill(XSSFSheet sheet) {
        for (int i = 0; i < LIST.size(); i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < 3; column++) {
                Cell cell = row.createCell(column);
                cell.setCellValue(LIST.get(i).get(column));
            }
        }
        return sheet;
    }

    private static CellStyle format(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static List<String> notes(Path file) {
        return ListReader.read(file).notes().stream().map(Note::toString).toList();
    }

    private static String parties(Path file) {
        return text(read(file));
    }

    private static List<ImportedParty> read(Path file) {
        return PartyListReader.read(ListReader.read(file).value()).value().parties();
    }

    private static String pasted(String text) {
        Result<RawTable> table = ListReader.read(ListFile.of("pasted text", text.getBytes(UTF_8)), Watch.NONE);
        return text(PartyListReader.read(table.value()).value().parties());
    }

    private static String text(List<ImportedParty> parties) {
        List<String> lines = new ArrayList<>();
        parties.forEach(party -> lines.add((party.name() + " | " + party.addresses().stream().map(Address::oneLine).collect(Collectors.joining("; "))
                + " | " + String.join("; ", party.emails())).stripTrailing()));
        return String.join("\n", lines);
    }
}
