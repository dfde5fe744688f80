package whereas.assembly.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of the leak test sees a secret in each place where one could hide. */
class PlantedLeaksTest {
    private static final String SECRET = "Qzx Steel & 73,91";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
            "word/document.xml~   <w:r><w:t>Qzx St</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>eel &amp; 73</w:t></w:r><w:t>,91</w:t>",
            "word/document.xml~   <w:r><w:rPr><w:vanish/></w:rPr><w:t>Qzx Steel &#38; 73,91</w:t></w:r>",
            "word/document.xml~   <wp:docPr id=\"1\" name=\"Picture\" descr=\"Qzx Steel &amp; 73,91\"/>",
            "word/comments.xml~   <w:comment><w:t>Qzx Steel &amp; 73,91</w:t></w:comment>",
            "docProps/core.xml~   <dc:title>Qzx&#160;Steel &amp; 73,91</dc:title>",
            "docProps/custom.xml~ <!-- Qzx Steel & 73,91 -->",
            "xl/sharedStrings.xml~ <si><r><t>Qzx</t></r><r><t> Steel &amp; </t></r><r><t>73,91</t></r></si>",
            "word/media/qzx steel & 73,91.png~ x"})
    void inThePartsOfAPackage(String part, String content) throws IOException {
        Files.write(folder.resolve("a.docx"), zip(part, content.getBytes(StandardCharsets.UTF_8), ""));
        seen();
    }

    @Test
    void inAPackageInAPackageAndInItsComment() throws IOException {
        Files.write(folder.resolve("a.docx"), zip("embedded.xlsx", zip("x.xml", "<v>Qzx Steel &amp; 73,91</v>".getBytes(StandardCharsets.UTF_8), ""), ""));
        seen();
        Files.write(folder.resolve("a.docx"), zip("x.xml", new byte[0], SECRET));
        seen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json;{\"matter\" : \"Qzx Steel \\u0026 73,91\"}", "a.html;<p title='Qzx Steel &amp; 73,91'>", "a.html;<p>Qzx <b>Ste</b>el &amp; 73,91",
            "a.csv;x,\"Qzx Steel & 73,91\"", "a.ics;SUMMARY:Qzx St\r\n eel & 73,91", "a.txt;Qzx\nSteel\n  & 73,91", "a.txt;QZX STEEL & 73,91"})
    void inFilesOfText(String file) throws IOException {
        Files.writeString(folder.resolve(file.split(";")[0]), file.split(";", 2)[1]);
        seen();
    }

    @Test
    void inUtf16AndInNamesOfFilesAndFolders() throws IOException {
        Path file = folder.resolve("a.txt");
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            Files.write(file, SECRET.getBytes(charset));
            seen();
        }
        Files.delete(file);
        Files.createDirectories(folder.resolve("recipients/Qzx Steel & 73,91"));
        seen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "kerned", "invisible", "title", "note", "outline", "metadata", "font", "alternative"})
    void inAPdf(String place) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            switch (place) {
                case "title" -> pdf.getDocumentInformation().setTitle(SECRET);
                case "metadata" -> pdf.getDocumentInformation().setCustomMetadataValue("Matter", SECRET);
                case "note" -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setContents(SECRET);
                    page.setAnnotations(List.of(note));
                }
                case "outline" -> {
                    PDOutlineItem item = new PDOutlineItem();
                    item.setTitle(SECRET);
                    PDDocumentOutline outline = new PDDocumentOutline();
                    outline.addLast(item);
                    pdf.getDocumentCatalog().setDocumentOutline(outline);
                }
                case "font" -> font.getCOSObject().setName(COSName.BASE_FONT, "ABCDEF+QzxSteel&73,91");
                case "alternative" -> page.getCOSObject().setString(COSName.ALT, SECRET);
                default -> { }
            }
            try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                out.beginText();
                out.setFont(font, 10);
                out.newLineAtOffset(72, 700);
                switch (place) {
                    case "text" -> out.showText(SECRET);
                    case "kerned" -> out.showTextWithPositioning(new Object[] {"Qz", -30f, "x S", 40f, "teel & 7", -20f, "3,91"});
                    case "invisible" -> {
                        out.setRenderingMode(RenderingMode.NEITHER);
                        out.showText(SECRET);
                    }
                    default -> out.showText("nothing");
                }
                out.endText();
            }
            pdf.save(folder.resolve("a.pdf").toFile());
        }
        seen();
    }

    @Test
    void andNothingWhereThereIsNone() throws IOException {
        Files.write(folder.resolve("a.docx"), zip("word/document.xml", "<w:t>Qzx Steel and 73,91</w:t>".getBytes(StandardCharsets.UTF_8), ""));
        assertThat(EveryByte.in(folder).mentions(List.of(SECRET))).isEmpty();
    }

    private void seen() {
        assertThat(EveryByte.in(folder).mentions(List.of(SECRET))).isNotEmpty();
    }

    private static byte[] zip(String part, byte[] content, String comment) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setComment(comment);
            for (Map.Entry<String, byte[]> entry : Map.of(part, content).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
