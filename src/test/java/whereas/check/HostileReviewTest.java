package whereas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import whereas.assembly.Unreadable;
import whereas.assembly.Workspace;
import whereas.matter.MatterFile;
import whereas.result.Refused;

/** Files made to break a review: each is read to its end, or refused with one sentence. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class HostileReviewTest {
    private static final String NOTICE = "60-DAY NOTICE OF VIOLATION\nJune 3, 2022\nDear Sir,\nCalifornia Health and Safety Code 25249.6\n";
    private static final String TYPES = "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName="
            + "\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
    private static final String RELATIONS = "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
            + "relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
            + "officeDocument\" Target=\"word/document.xml\"/></Relationships>";
    private static final String DOCUMENT = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + "<w:p><w:r><w:t>%s</w:t></w:r></w:p></w:body></w:document>";

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a ", "A.", "1-", "a@", "(\"", "manufactured, ", "Acme ", "*", "\u00A0", "[", "\\", "Inc. "})
    void aRowOfOneThingIsReadToItsEnd(String bait) {
        assertThat(Reviews.of(NOTICE + bait.repeat(20_000))).extracting(Finding::id).contains("certificate-of-merit-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "Re: x\n", "PROOF OF SERVICE\n", "I, Ann Bee, declare that I am\n", "District Attorney\n", "Attachments:\n"})
    void manyLinesOfOneKindAreReadToTheirEnd(String line) {
        assertThat(Reviews.of(NOTICE + line.repeat(10_000))).extracting(Finding::id).contains("certificate-of-merit-missing");
    }

    @Test
    void anEndlessWordIsCutAndThatIsSaid() throws IOException {
        Path file = write("word.txt", (NOTICE + "A.".repeat(150_000)).getBytes(StandardCharsets.UTF_8));
        assertThat(workspace().checks().review(List.of(file)).notes()).extracting(Object::toString).containsExactly(file
                + ", line 5: more than 1500 letters stand here without a blank; only the first of them were read");
    }

    @Test
    void aTextLongerThanAnyPacketIsRefused() throws IOException {
        byte[] line = "The products are sold in California. ".repeat(30).concat("\n").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("long.txt");
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < 25_000; i++) {
                out.write(line);
            }
        }
        refuses(file, "more than any packet; review the papers of one packet at a time");
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        refuses(write("nul.txt", "Notice\0of\0Violation".getBytes(StandardCharsets.UTF_8)), "this is not a text file (it has NUL bytes)");
    }

    @Test
    void brokenUtf8IsReadAndSaid() throws IOException {
        byte[] bytes = (NOTICE + "x").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        assertThat(workspace().checks().review(List.of(write("bytes.txt", bytes))).notes()).extracting(Object::toString)
                .anyMatch(note -> note.contains("is not UTF-8 and was read as Windows-1252"));
    }

    @Test
    void aPartOfAWordDocumentThatUnfoldsToGigabytesIsRefused() throws IOException {
        Path file = folder.resolve("bomb.docx");
        byte[] blanks = new byte[1 << 20];
        Arrays.fill(blanks, (byte) ' ');
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "_rels/.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 400; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        refuses(file, "");
    }

    @Test
    void aWordDocumentReadsNoOtherFile() throws IOException {
        Path secret = write("secret.txt", "the secret of the firm".getBytes(StandardCharsets.UTF_8));
        Path file = folder.resolve("entity.docx");
        Files.write(file, docx("<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>" + DOCUMENT.formatted("&e; " + NOTICE.replace('\n', ' '))));
        try {
            assertThat(workspace().checks().review(List.of(file)).value()).noneMatch(finding -> (finding.message()
                    + finding.place().quote()).contains("the secret"));
        } catch (Unreadable refused) {
            assertThat(refused.getMessage()).doesNotContain("the secret").contains("entity.docx");
        }
    }

    @Test
    void aPdfCutOffInTheMiddleOrLockedIsRefused() throws IOException {
        byte[] whole = pdf(false);
        refuses(write("cut.pdf", Arrays.copyOf(whole, whole.length / 2)), "");
        refuses(write("locked.pdf", pdf(true)), "this PDF is locked by a password; save a copy without one");
    }

    @Test
    void aMatterNestedWithoutEndIsRefused() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> MatterFile.read("m.json", "{\"a\":".repeat(200_000)))
                .withMessageContaining("nested too deeply");
    }

    @Test
    void aMatterMayNotNameFilesOutsideItsFolder() throws IOException {
        String sample = Files.readString(Path.of("templates/prop65-notice/samples/khee-trading.json"));
        for (String title : List.of("../../escaped", "..", "/etc/passwd", "a\\u0000b", "con")) {
            String facts = sample.replace("Khee snow crab: Clean Product Advocates", title);
            Path data = Files.createDirectories(folder.resolve("data"));
            Path matter = write("matter.json", facts.getBytes(StandardCharsets.UTF_8));
            var said = new java.io.StringWriter();
            whereas.cli.Terminal.run(new Workspace(data, Path.of("templates")), new java.io.PrintWriter(said), new java.io.PrintWriter(said),
                    "assemble", matter.toString(), "--out", Files.createDirectories(folder.resolve("in/out")).toString(), "--draft");
        }
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile).filter(file -> !file.startsWith(folder.resolve("in/out")))
                    .filter(file -> !file.startsWith(folder.resolve("data"))).map(file -> file.getFileName().toString())).containsExactly("matter.json");
        }
    }

    private void refuses(Path file, String message) {
        assertThatExceptionOfType(Unreadable.class).isThrownBy(() -> workspace().checks().review(List.of(file)))
                .withMessageContaining(file.getFileName().toString()).withMessageContaining(message)
                .satisfies(refused -> assertThat(refused.getMessage().lines()).hasSize(1));
    }

    private Workspace workspace() {
        return new Workspace(folder.resolve("none"), Path.of("templates"));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] docx(String document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Map.of("[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", document)
                    .entrySet()) {
                part(zip, part.getKey(), part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static byte[] pdf(boolean locked) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
