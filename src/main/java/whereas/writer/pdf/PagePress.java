package whereas.writer.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import whereas.document.Document;
import whereas.writer.html.HtmlWriter;

/**
 * Makes the pages of documents in memory, for a preview: the same pages as {@link PdfWriter}'s, for it is the same engine with the same
 * looks, but the fonts stay loaded and no file is written. One thread at a time may use it and the pages it made.
 */
public final class PagePress implements AutoCloseable {
    /** The fonts live in a document of their own, which is never saved. */
    private final PDDocument home = new PDDocument();
    private final List<EmbeddedFonts.Face> fonts = EmbeddedFonts.in(home);
    private final DocumentBuilder reader;

    public PagePress() {
        PdfWriter.quiet();
        Advances.load();
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            reader = factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The pages of a document.
     *
     * @param document may have marks that say from which facts its text came
     * @param paths where the facts stand, by the numbers of the marks
     * @param read texts from which a template made others, with where they stand
     * @param stop whether nobody waits for these pages any more
     * @throws CancellationException when nobody does
     */
    public PrintedPages press(Document document, List<String> paths, Map<String, String> read, BooleanSupplier stop) {
        org.w3c.dom.Document source = source(HtmlWriter.writePaged(document).replace("<!DOCTYPE html>\n", ""));
        Element root = source.getDocumentElement();
        TextOrigins origins = TextOrigins.takenFrom(root, paths, read);
        PDDocument pdf = new PDDocument();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(pdf);
        EmbeddedFonts.use(builder, fonts);
        builder.useUriResolver((_, _) -> null);
        builder.useUnicodeLineBreaker(new StoppableBreaks(stop));
        builder.withW3cDocument(source, null);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            PageWalk walk = PageWalk.over(renderer, origins);
            return new PrintedPages(pdf, walk.runs(), walk.facts());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private org.w3c.dom.Document source(String html) {
        try {
            return reader.parse(new InputSource(new StringReader(html)));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            home.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where lines may break, which is asked for every text: a good place to stop work that nobody waits for. */
    private static final class StoppableBreaks implements FSTextBreaker {
        private final BooleanSupplier stop;
        private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.US));

        private StoppableBreaks(BooleanSupplier stop) {
            this.stop = stop;
        }

        @Override
        public int next() {
            return breaks.next();
        }

        @Override
        public void setText(String text) {
            if (stop.getAsBoolean()) {
                throw new CancellationException("a newer document is wanted");
            }
            breaks.setText(text);
        }
    }
}
