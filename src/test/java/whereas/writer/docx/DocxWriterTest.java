package whereas.writer.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;

class DocxWriterTest {
    private static final LocalDate DATE = LocalDate.of(2022, 6, 3);
    private final DocxWriter writer = new DocxWriter(ReferenceDocument.read(ShippedReference.FILE));

    @Test
    void theShippedReferenceDocumentIsMadeOfItsParts() throws Exception {
        assertThat(Files.readAllBytes(ShippedReference.FILE)).as("run ShippedReference to make it again").isEqualTo(ShippedReference.bytes());
    }

    @Test
    void everyPartIsValidAgainstTheSchema() throws Exception {
        assertThat(Schema.problems(writer.write(Specimen.document(), DATE))).isEmpty();
    }

    @Test
    void wordReadsBackStylesTitleAndText() throws Exception {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(writer.write(Specimen.document(), DATE)))) {
            assertThat(read.getProperties().getCoreProperties().getTitle()).isEqualTo("Specimen & more");
            assertThat(read.getProperties().getCoreProperties().getCreator()).isEqualTo("Whereas");
            List<String> styles = read.getParagraphs().stream().map(XWPFParagraph::getStyle).distinct().toList();
            assertThat(styles).contains("Heading1", "Heading2", "BodyText", "ListNumber", "ListBullet", "Reference", "Banner", "SignatureName");
            assertThat(styles).allSatisfy(style -> assertThat(read.getStyles().styleExist(style)).as(style).isTrue());
            assertThat(read.getParagraphs()).anyMatch(p -> p.getText().contains("lacking [telephone of the noticing party] – naïve café 冷凍蟹肉 𝔘."));
            assertThat(read.getFootnotes()).anyMatch(note -> note.getParagraphs().getFirst().getText().contains("See section 25501(a)(4)."));
            assertThat(read.getTables().getFirst().getRow(0).isRepeatHeader()).isTrue();
            assertThat(read.getHeaderList()).anyMatch(header -> header.getText().contains("Cliffwood Law Firm, PC"));
        }
    }

    @Test
    void everyListCountsFromOne() throws Exception {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(writer.write(Specimen.document(), DATE)))) {
            List<String> numbers = read.getParagraphs().stream().filter(p -> "ListNumber".equals(p.getStyle()))
                    .map(p -> p.getNumID().toString()).distinct().toList();
            assertThat(numbers).hasSize(2);
            for (String number : numbers) {
                var instance = read.getNumbering().getNum(new java.math.BigInteger(number)).getCTNum();
                assertThat(instance.getLvlOverrideArray(0).getStartOverride().getVal().intValue()).isEqualTo(1);
            }
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytesInEveryZoneAndLanguage() {
        byte[] first = writer.write(Specimen.document(), DATE);
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(new DocxWriter(ReferenceDocument.read(ShippedReference.FILE)).write(Specimen.document(), DATE)).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void whatWasWrittenBeforeLeavesNoTrace() {
        Document specimen = Specimen.document();
        Document other = new Document("Other", "Whereas", "en-US", List.of(List.of(new Inline.Text("Other Law Firm, PC"))),
                List.of(), List.of(new Inline.Text("Other footer")), List.of(new Block.NumberedList(Block.Numbering.ROMAN, List.of(List.of()))));
        byte[] first = writer.write(specimen, DATE);
        assertThat(writer.write(other, DATE)).isEqualTo(new DocxWriter(ReferenceDocument.read(ShippedReference.FILE)).write(other, DATE));
        assertThat(writer.write(specimen, DATE)).isEqualTo(first);
    }

    @Test
    void documentsWithAHundredAndFiftyFootersKeepTheirOwn() throws Exception {
        for (int i = 0; i < 150; i++) {
            byte[] docx = writer.write(new Document("Page", "Whereas", "en-US", List.of(), List.of(), List.of(new Inline.Text("Footer " + i)), List.of()), DATE);
            try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
                assertThat(read.getFooterList().getFirst().getText().strip()).isEqualTo("Footer " + i);
            }
        }
    }

    @Test
    void sixtyLabelsFillTwoSheets() throws Exception {
        List<List<String>> labels = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            labels.add(List.of("District Attorney", "County No. " + i, "1 Main Street", "Somewhere, CA 90000"));
        }
        byte[] docx = writer.write(new Document("Labels", "Whereas", "en-US", List.of(), List.of(), List.of(),
                List.of(new Block.Labels(Block.LabelStock.AVERY_5160, labels))), DATE);
        assertThat(Schema.problems(docx)).isEmpty();
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(read.getTables().getFirst().getRows()).hasSize(20);
        }
        Files.createDirectories(Path.of("target/looks"));
        Files.write(Path.of("target/looks/labels.docx"), docx);
        Files.write(Path.of("target/looks/specimen.docx"), writer.write(Specimen.document(), DATE));
    }
}
