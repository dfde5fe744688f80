package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whereas.result.Refused;
import whereas.writer.docx.Schema;

/** What an export leaves on disk. */
class ExportTest {
    @TempDir private Path temp;

    private Workspace workspace() {
        return Samples.workspace(temp.resolve("data"));
    }

    private List<Path> export(String sample, Path folder) {
        Workspace workspace = workspace();
        return Samples.export(workspace, Samples.assemble(workspace, Samples.matter(workspace, sample)), folder);
    }

    @Test
    void everyGroupsFolderHoldsExactlyItsDocumentsInOrder() throws IOException {
        Path folder = temp.resolve("khee");
        export("khee-trading", folder);
        assertThat(tree(folder)).isEqualTo("""
                documents/1 60-Day Notice of Violation.docx
                documents/2 Certificate of Merit.docx
                documents/3 Confidential Factual Information in Support of Certificate of Merit.docx
                documents/4 Appendix A.docx
                documents/5 Certificate of Service.docx
                labels.docx
                mail-book.docx
                manifest.json
                recipients/agencies-by-email/1 60-Day Notice of Violation.docx
                recipients/agencies-by-email/2 Certificate of Merit.docx
                recipients/agencies-by-email/5 Certificate of Service.docx
                recipients/agencies-by-mail/1 60-Day Notice of Violation.docx
                recipients/agencies-by-mail/2 Certificate of Merit.docx
                recipients/agencies-by-mail/5 Certificate of Service.docx
                recipients/attorney-general/1 60-Day Notice of Violation.docx
                recipients/attorney-general/2 Certificate of Merit.docx
                recipients/attorney-general/3 Confidential Factual Information in Support of Certificate of Merit.docx
                recipients/attorney-general/5 Certificate of Service.docx
                recipients/violators/jid-freezer-service-llc/1 60-Day Notice of Violation.docx
                recipients/violators/jid-freezer-service-llc/2 Certificate of Merit.docx
                recipients/violators/jid-freezer-service-llc/4 Appendix A.docx
                recipients/violators/jid-freezer-service-llc/5 Certificate of Service.docx
                recipients/violators/khee-trading-group-inc/1 60-Day Notice of Violation.docx
                recipients/violators/khee-trading-group-inc/2 Certificate of Merit.docx
                recipients/violators/khee-trading-group-inc/4 Appendix A.docx
                recipients/violators/khee-trading-group-inc/5 Certificate of Service.docx
                recipients/violators/khee-trading-inc/1 60-Day Notice of Violation.docx
                recipients/violators/khee-trading-inc/2 Certificate of Merit.docx
                recipients/violators/khee-trading-inc/4 Appendix A.docx
                recipients/violators/khee-trading-inc/5 Certificate of Service.docx
                service-ledger.csv
                service-ledger.xlsx
                service-list.xlsx
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khee-trading", "one-violator", "forty-violators"})
    void everyWordFileIsValidAndReadsBackWithTheDocumentsWords(String sample) throws Exception {
        Workspace workspace = workspace();
        Assembled packet = Samples.assemble(workspace, Samples.matter(workspace, sample));
        Map<String, byte[]> files = workspace.export().files(packet, Optional.empty(), List.of(), Progress.NONE);
        assertThat(Schema.problems(files.get("labels.docx"))).isEmpty();
        assertThat(Schema.problems(files.get("mail-book.docx"))).isEmpty();
        for (AssembledDocument document : packet.documents()) {
            byte[] docx = files.get("documents/" + Export.name(document));
            assertThat(Schema.problems(docx)).as(document.of().title()).isEmpty();
            try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
                List<String> words = new ArrayList<>();
                WordText.of(read, words);
                assertThat(words).as(document.of().title()).containsSubsequence(WordText.of(((AssembledDocument.Written) document).tree()));
            }
        }
    }

    @Test
    void theServiceListHasARowForEveryEnvelopeAndEveryOtherRecipient() throws Exception {
        Path folder = temp.resolve("khee");
        export("khee-trading", folder);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("service-list.xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1 + 5 + 62);
            assertThat(sheet.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Khee Trading Group, Inc.");
            assertThat(sheet.getRow(2).getCell(5).getStringCellValue()).isEqualTo("Certified Mail");
        }
    }

    @Test
    void theLedgerHasARowForEachPieceWithTheHashOfEachFileThatWasServed() throws Exception {
        Path folder = temp.resolve("khee");
        export("khee-trading", folder);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("service-ledger.xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(5 + 1 + 33 + 29);
            var row = sheet.getRow(1);
            int last = LedgerSheet.HEADER.size() - 1;
            assertThat(row.getCell(LedgerSheet.HEADER.indexOf("Article number")).getStringCellValue()).isEqualTo("9407 1000 0000 0000 0000 16");
            List<String> served = List.of("1 60-Day Notice of Violation", "2 Certificate of Merit", "4 Appendix A", "5 Certificate of Service");
            List<String> hashes = new ArrayList<>();
            for (String name : served) {
                hashes.add(Manifest.sha256(Files.readAllBytes(folder.resolve("recipients/violators/khee-trading-group-inc/" + name + ".docx"))));
            }
            assertThat(row.getCell(last).getStringCellValue()).isEqualTo(String.join("\n", hashes));
        }
    }

    @Test
    void whereNothingIsMailedThereIsNoMailBook() {
        export("solar-petition", temp.resolve("solar"));
        assertThat(tree(temp.resolve("solar"))).doesNotContain("mail-book").contains("service-ledger.csv");
    }

    @Test
    void theManifestNamesEveryFileWithItsHashAndItsTemplate() throws IOException {
        Path folder = temp.resolve("khee");
        export("khee-trading", folder);
        String manifest = Files.readString(folder.resolve("manifest.json"));
        for (String line : tree(folder).lines().filter(name -> !name.equals("manifest.json")).toList()) {
            assertThat(manifest).contains("\"file\" : \"" + line + "\"").contains(Manifest.sha256(Files.readAllBytes(folder.resolve(line))));
        }
        assertThat(manifest).contains("\"template\" : \"prop65-notice/notice.ftl\"",
                Manifest.sha256(Files.readString(Samples.TEMPLATES.resolve("prop65-notice/notice.ftl"))), "\"draft\" : false");
    }

    @Test
    void anEarlierExportIsReplacedAsAWholeAndNothingIsLeftBesideIt() throws IOException {
        Path folder = temp.resolve("out/packet");
        export("khee-trading", folder);
        export("one-violator", folder);
        assertThat(tree(folder)).doesNotContain("khee").contains("larkspur");
        assertThat(tree(folder.getParent()).lines()).allMatch(line -> line.startsWith("packet/"));
    }

    @Test
    void aFolderWithOtherFilesIsNeverReplaced() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("mine"));
        Files.writeString(folder.resolve("thesis.txt"), "years of work");
        assertThatThrownBy(() -> export("khee-trading", folder)).isInstanceOf(Refused.class)
                .hasMessageContaining("the folder holds other files, which an export would replace; choose an empty or a new folder");
        assertThat(tree(folder)).isEqualTo("thesis.txt\n");
    }

    @Test
    void aCancelledExportLeavesNothing() {
        Workspace workspace = workspace();
        Assembled packet = Samples.assemble(workspace, Samples.matter(workspace, "khee-trading"));
        Progress cancelled = new Progress() {
            @Override public void step(int done, int total, String what) { }

            @Override public boolean cancelled() { return true; }
        };
        assertThatThrownBy(() -> workspace.export().write(packet, temp.resolve("packet"), Optional.empty(), List.of(), cancelled))
                .hasMessageContaining("cancelled; nothing was written");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void theSameMatterGivesTheSameBytesInAnotherProcessZoneAndLanguage() throws Exception {
        export("khee-trading", temp.resolve("here"));
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Duser.timezone=Asia/Tokyo",
                "-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=windows-1252", "-cp", System.getProperty("java.class.path"),
                ElsewhereMain.class.getName(), temp.resolve("there").toString()).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        assertThat(bytes(temp.resolve("there"))).usingRecursiveComparison().isEqualTo(bytes(temp.resolve("here")));
    }

    private static Map<String, byte[]> bytes(Path folder) throws IOException {
        Map<String, byte[]> bytes = new TreeMap<>();
        for (String name : tree(folder).lines().toList()) {
            bytes.put(name, Files.readAllBytes(folder.resolve(name)));
        }
        return bytes;
    }

    private static String tree(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder names = new StringBuilder();
            files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted()
                    .forEach(name -> names.append(name).append('\n'));
            return names.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
