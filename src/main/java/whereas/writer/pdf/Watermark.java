package whereas.writer.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Draws pale words across every page, below its text. */
final class Watermark {
    private static final float PALE = 0.88f;
    /** The part of the page's diagonal that the words take. */
    private static final float LENGTH = 0.72f;

    private Watermark() {
    }

    static void draw(PDDocument pdf, String words) throws IOException {
        PDFont font = EmbeddedFonts.bold(pdf);
        float width = font.getStringWidth(words) / 1000;
        for (PDPage page : pdf.getPages()) {
            float right = page.getMediaBox().getWidth();
            float top = page.getMediaBox().getHeight();
            double diagonal = Math.hypot(right, top);
            double angle = Math.atan2(top, right);
            float size = (float) (diagonal * LENGTH / width);
            float start = (float) (diagonal * (1 - LENGTH) / 2);
            try (PDPageContentStream under = new PDPageContentStream(pdf, page, AppendMode.PREPEND, true, true)) {
                under.setNonStrokingColor(PALE, PALE, PALE);
                under.beginText();
                under.setFont(font, size);
                // Along the diagonal, the letters' middle on it.
                under.setTextMatrix(Matrix.concatenate(Matrix.getRotateInstance(angle, 0, 0), Matrix.getTranslateInstance(start, -size / 3)));
                under.showText(words);
                under.endText();
            }
        }
    }
}
