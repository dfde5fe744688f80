package whereas.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import whereas.writer.docx.Specimen;

class PdfWriterTest {
    private static final LocalDate DATE = LocalDate.of(2022, 6, 3);
    private final byte[] pdf = PdfWriter.write(Specimen.document(), DATE).value();

    @Test
    void thePagesHaveTheDocumentsTextWithRunningHeaderAndFooter() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            assertThat(stripper.getText(document)).contains("CLIFFWOOD LAW FIRM, PC", "Smith & <Sons> \"LLC\"", "[telephone of the noticing party]",
                    "Page 1 of 4", "Page 4 of 4", "Specimen, page 3", "See section 25501(a)(4).", "Product 40");
            assertThat(document.getNumberOfPages()).isEqualTo(4).isEqualTo(PdfWriter.pages(pdf));
        }
    }

    @Test
    void titleAuthorLanguageAndOutlineAreInTheFile() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Specimen & more");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Whereas");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle()).isEqualTo("60-Day Notice of Violation");
        }
    }

    @Test
    void everyFontOfThePagesIsEmbedded() throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void lettersThatTheFontsLackAreNamed() {
        assertThat(PdfWriter.write(Specimen.document(), DATE).notes()).extracting(Object::toString).containsExactly(
                "Specimen & more: the PDF cannot show these letters, which its fonts lack: 冷 凍 蟹 肉 𝔘; the Word file has them");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        assertThat(PdfWriter.write(Specimen.document(), DATE).value()).isEqualTo(pdf);
    }
}
