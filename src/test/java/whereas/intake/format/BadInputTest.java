package whereas.intake.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.intake.ListFile;
import whereas.intake.PartyListReader;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Files that are broken, or made to do harm: one clear sentence, nothing read, nothing run, nothing fetched. */
class BadInputTest {
    private static final List<List<String>> LIST = List.of(List.of("Name", "City"), List.of("Acme Inc.", "Reno"));
    @TempDir private Path folder;

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            for (Map.Entry<String, String> part : Zips.workbook("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                if (part.getKey().endsWith("sheet1.xml")) {
                    zip.write(Zips.sheet("").replace("</sheetData></worksheet>", "").getBytes(UTF_8));
                    byte[] rows = " ".repeat(150_000).getBytes(UTF_8);
                    for (int i = 0; i < 4_000; i++) {
                        zip.write(rows);
                    }
                    zip.write("</sheetData></worksheet>".getBytes(UTF_8));
                }
            }
        }
        assertThat(Files.size(bomb)).isLessThan(5_000_000);
        assertThat(refusal(bomb)).isEqualTo("bomb.xlsx: the file unpacks to far more than any list (a zip bomb does); nothing of it was read. Do not open it");
    }

    @Test
    void aWorkbookThatIsReallyAWebPageIsCalledOne() throws IOException {
        for (String page : List.of("<html><body><table><tr><td>Acme</td></tr></table></body></html>", "\uFEFF<!DOCTYPE html>\n<table></table>",
                "<meta charset=\"utf-8\"><table><tr><td>Acme</td></tr></table>", "<?xml version=\"1.0\"?><html xmlns=\"x\"><body/></html>")) {
            assertThat(refusal(write("report.xlsx", page.getBytes(UTF_8)))).isEqualTo("report.xlsx: this is a web page (HTML), though it is named .xlsx; "
                    + "open it in a spreadsheet program, save it as an Excel workbook, and read that");
        }
        assertThat(refusal(write("report.xls", "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>".getBytes(UTF_8))))
                .startsWith("report.xls: this is XML, though it is named .xls;");
    }

    @Test
    void externalEntitiesAreNeverFollowed() throws IOException {
        Path secret = write("secret.txt", "TOP SECRET".getBytes(UTF_8));
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>";
        String message = ": the file has a document type or entities in it, which could draw in other files; no Office program writes such a file, "
                + "and nothing of it was read";
        assertThat(refusal(Zips.write(folder.resolve("x.xlsx"), Zips.workbook(type + Zips.sheet("<row><c t=\"inlineStr\"><is><t>&e;</t></is></c></row>")))))
                .isEqualTo("x.xlsx" + message);
        assertThat(refusal(Zips.write(folder.resolve("x.docx"), Zips.document(type + "<document><body><p><r><t>&e;</t></r></p></body></document>"))))
                .isEqualTo("x.docx" + message);
        Map<String, String> index = Zips.workbook(Zips.sheet(""));
        index.put("_rels/.rels", type + index.get("_rels/.rels"));
        assertThat(refusal(Zips.write(folder.resolve("y.xlsx"), index))).isEqualTo("y.xlsx" + message);
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
        assertThat(refusal(Zips.write(folder.resolve("z.xlsx"), Zips.workbook(laughs + Zips.sheet("<row><c><v>&b;</v></c></row>"))))).isEqualTo("z.xlsx" + message);
    }

    @Test
    void macrosAreNamedAndLeftAlone() throws IOException {
        Map<String, String> parts = Zips.workbook(Zips.sheet("<row r=\"1\"><c t=\"inlineStr\"><is><t>Name</t></is></c></row>"
                + "<row r=\"2\"><c t=\"inlineStr\"><is><t>Acme Inc.</t></is></c></row>"));
        parts.put("[Content_Types].xml", parts.get("[Content_Types].xml").replace("openxmlformats-officedocument.spreadsheetml.sheet.main",
                "ms-excel.sheet.macroEnabled.main"));
        parts.put("xl/vbaProject.bin", "Sub Auto_Open()");
        Result<RawTable> table = ListReader.read(Zips.write(folder.resolve("list.xlsm"), parts));
        assertThat(table.value().rows()).hasSize(1);
        assertThat(table.notes()).extracting(Note::toString).containsExactly(
                "list.xlsm: the file contains macros (a program inside the file); only its text was read and nothing of it was run");
    }

    @Test
    void filesProtectedByAPasswordAreCalledSo() throws Exception {
        Path plain = Sheets.xlsx(folder.resolve("plain.xlsx"), LIST);
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem wrapping = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream inside = encryptor.getDataStream(wrapping)) {
                Files.copy(plain, inside);
            }
            wrapping.writeFilesystem(out);
        }
        assertThat(refusal(locked)).isEqualTo("locked.xlsx: the file is protected by a password; open it in its program, take the password off, and read that copy");
        Path old = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook(Files.newInputStream(Sheets.xls(folder.resolve("old.xls"), LIST))); OutputStream out = Files.newOutputStream(old)) {
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(refusal(old)).isEqualTo("locked.xls: the file is protected by a password; open it in its program, take the password off, and read that copy");
        Path pdf = folder.resolve("locked.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
            document.save(pdf.toFile());
        }
        assertThat(refusal(pdf)).isEqualTo("locked.pdf: the PDF is protected by a password; save a copy of it without one, and read that");
    }

    @Test
    void aFileOfTwoGigabytesIsRefusedBeforeItIsOpened() throws IOException {
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.write("Name,City\n".getBytes(UTF_8));
            file.setLength(2L << 30);
        }
        assertThat(refusal(huge)).isEqualTo(huge + ": the file is larger than 200 MB, the most that is read; divide it");
    }

    @Test
    void nulBytesAreNoText() throws IOException {
        assertThat(refusal(write("nul.csv", "Name,City\nAc\0me,Reno\n".getBytes(UTF_8))))
                .isEqualTo("nul.csv: this is not a text file (it has NUL bytes); save the list as CSV UTF-8 and read that");
        assertThat(refusal(write("late.csv", ("Name,City\n" + "Acme,Reno\n".repeat(60_000) + "\0").getBytes(UTF_8)))).contains("NUL bytes");
    }

    @Test
    void aFileThatWasCutShortIsCalledDamaged() throws IOException {
        for (Path whole : List.of(Sheets.docxTable(folder.resolve("whole.docx"), "List", LIST), Sheets.xlsx(folder.resolve("whole.xlsx"), LIST))) {
            byte[] bytes = Files.readAllBytes(whole);
            Path cut = write("cut-" + whole.getFileName(), Arrays.copyOf(bytes, bytes.length * 2 / 3));
            assertThat(refusal(cut)).isEqualTo(cut.getFileName() + ": the file is damaged or was cut short; get it again from where it came");
        }
        byte[] old = Files.readAllBytes(Sheets.xls(folder.resolve("whole.xls"), LIST));
        assertThat(refusal(write("cut.xls", Arrays.copyOf(old, old.length / 3)))).startsWith("cut.xls: the file is damaged or was cut short;");
    }

    @Test
    void cellsThatBeginLikeFormulasStayText() throws IOException {
        Path file = Sheets.xlsx(folder.resolve("formula.xlsx"), List.of(List.of("Name", "City"), List.of("=HYPERLINK(\"http://evil.example\")", "+1"),
                List.of("@SUM(A1)", "-2")));
        RawTable table = ListReader.read(file).value();
        assertThat(table.rows().getFirst().cells()).containsExactly("=HYPERLINK(\"http://evil.example\")", "+1");
        assertThat(PartyListReader.read(table).value().parties().getFirst().doubts()).anyMatch(doubt -> doubt.endsWith("begins like a spreadsheet formula; it was kept as text"));
    }

    @Test
    void otherFilesAreCalledWhatTheyAre() throws IOException {
        assertThat(refusal(Zips.write(folder.resolve("list.ods"), Map.of("mimetype", "x", "content.xml", "<x/>")))).contains("this is an OpenDocument file");
        assertThat(refusal(Zips.write(folder.resolve("lists.zip"), Map.of("list.csv", "Name")))).contains("this is a zip archive; unpack it");
        assertThat(refusal(Zips.write(folder.resolve("list.xlsb"), Zips.parts("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main", ""))))
                .contains("this is a binary Excel workbook (.xlsb)");
        assertThat(refusal(Zips.write(folder.resolve("talk.pptx"), Zips.parts("ppt/presentation.xml",
                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "<x/>")))).contains("neither an Excel workbook nor a Word document");
        assertThat(refusal(write("list.doc", "{\\rtf1 Acme}".getBytes(UTF_8)))).contains("this is Rich Text, though it is named .doc");
        assertThat(refusal(write("scan.pdf", "\u0089PNG\r\n".getBytes(ISO_8859_1)))).contains("this is a picture");
        assertThat(refusal(write("empty.xlsx", new byte[0]))).contains("the file has no rows");
        assertThat(refusal(write("broken.pdf", "%PDF-1.7\nnothing".getBytes(UTF_8)))).contains("damaged or was cut short");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(folder.resolve("scanned.pdf").toFile());
        }
        assertThat(refusal(folder.resolve("scanned.pdf"))).contains("the PDF has no text in it, only pictures of pages");
    }

    @Test
    void aCancelledReadingStops() throws IOException {
        Path file = write("long.csv", ("Name,City\n" + "Acme Inc.,Reno\n".repeat(2_000)).getBytes(UTF_8));
        Watch impatient = new Watch() {
            @Override
            public void reached(double fraction, int rows) { }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThat(catchThrowableOfType(Refused.class, () -> ListReader.read(ListFile.of(file), impatient)).getMessage())
                .isEqualTo("the import was cancelled; nothing was added");
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static String refusal(Path file) {
        return catchThrowableOfType(Refused.class, () -> ListReader.read(file)).getMessage();
    }
}
