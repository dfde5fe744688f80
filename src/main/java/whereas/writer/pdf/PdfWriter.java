package whereas.writer.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import whereas.document.Document;
import whereas.result.Note;
import whereas.result.Result;
import whereas.writer.html.HtmlWriter;

/** Writes documents as PDF files with a text layer, embedded fonts, and the document's title and author. */
public final class PdfWriter {
    static {
        quiet();
    }

    private PdfWriter() {
    }

    /** The engine talks of what it does unless it is told not to. */
    static void quiet() {
        XRLog.setLoggingEnabled(false);
    }

    /**
     * The PDF's bytes, the same whenever the document and the date are, with a warning when the embedded fonts lack some of its
     * letters, as they do Chinese, Japanese and Korean ones.
     *
     * @param date the date that the file's properties give as its creation
     */
    public static Result<byte[]> write(Document document, LocalDate date) {
        String html = HtmlWriter.writePaged(document).replace("<!DOCTYPE html>\n", "");
        Set<String> missing = EmbeddedFonts.missing(html);
        return new Result<>(write(html, document, date), missing.isEmpty() ? List.of() : List.of(Note.warning(document.title(),
                "the PDF cannot show these letters, which its fonts lack: " + String.join(" ", missing) + "; the Word file has them")));
    }

    private static byte[] write(String html, Document document, LocalDate date) {
        try (PDDocument pdf = new PDDocument()) {
            pdf.setDocumentId(0L);
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            EmbeddedFonts.use(builder, EmbeddedFonts.in(pdf));
            // Nothing is fetched: whatever address stands in a document, the answer is empty.
            builder.useUriResolver((_, _) -> null);
            builder.withHtmlContent(html, null);
            try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
                renderer.createPDFWithoutClosing();
                if (document.marks().watermark().isPresent()) {
                    Watermark.draw(pdf, document.marks().watermark().get());
                }
                properties(pdf, document, date);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many pages the document has when it is printed. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void properties(PDDocument pdf, Document document, LocalDate date) {
        PDDocumentInformation information = new PDDocumentInformation();
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        day.clear();
        day.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
        information.setTitle(document.title());
        information.setAuthor(document.author());
        information.setCreator("Whereas");
        information.setProducer("Whereas");
        information.setCreationDate(day);
        information.setModificationDate(day);
        pdf.setDocumentInformation(information);
        pdf.getDocumentCatalog().setLanguage(document.language());
        COSArray id = new COSArray();
        id.add(new COSString(new byte[16]));
        id.add(new COSString(new byte[16]));
        pdf.getDocument().getTrailer().setItem(COSName.ID, id);
    }
}
