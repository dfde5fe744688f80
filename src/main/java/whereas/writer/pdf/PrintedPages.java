package whereas.writer.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32C;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a document as they print, with where its text and its facts stand on them. */
public final class PrintedPages implements AutoCloseable {
    private final PDDocument pdf;
    private final List<TextRun> runs;
    private final List<FactPlace> facts;
    private final List<Sheet> sheets;

    /**
     * A page without its picture.
     *
     * @param width in points
     * @param height in points
     * @param fingerprint the same for pages that look the same
     */
    public record Sheet(double width, double height, long fingerprint) {
    }

    PrintedPages(PDDocument pdf, List<TextRun> runs, List<FactPlace> facts) {
        this.pdf = pdf;
        this.runs = runs;
        this.facts = facts;
        this.sheets = IntStream.range(0, pdf.getNumberOfPages()).mapToObj(i -> sheet(pdf.getPage(i))).toList();
    }

    public List<Sheet> sheets() {
        return sheets;
    }

    /** All text but that of running headers and footers, in reading order. */
    public List<TextRun> runs() {
        return runs;
    }

    public List<FactPlace> facts() {
        return facts;
    }

    /**
     * The picture of a page.
     *
     * @param page counted from 0
     * @param scale pixels to the point
     * @return opaque pixels as premultiplied ARGB, row by row
     */
    public Picture picture(int page, double scale) {
        try {
            BufferedImage image = new PDFRenderer(pdf).renderImage(page, (float) scale, ImageType.RGB);
            int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= 0xFF000000;
            }
            return new Picture(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Pixels. */
    public record Picture(int width, int height, int[] pixels) {
    }

    private static Sheet sheet(PDPage page) {
        return new Sheet(page.getMediaBox().getWidth(), page.getMediaBox().getHeight(), fingerprint(page));
    }

    /** What is drawn on a page, in one number. */
    public static long fingerprint(PDPage page) {
        try (InputStream content = page.getContents()) {
            CRC32C sum = new CRC32C();
            byte[] bytes = content.readAllBytes();
            sum.update(bytes);
            return (long) bytes.length << 32 | sum.getValue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            pdf.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
