package whereas.writer.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How wide letters are in relation to each other. */
final class Advances {
    private static final int[] WIDTHS = read();

    private Advances() {
    }

    /** Reads the widths now, where that keeps no window waiting, and not when they are first asked for. */
    static void load() {
        of(" ", 1);
    }

    /** The width of a text's first characters, in units of the font. */
    static double of(String text, int characters) {
        double sum = 0;
        for (int i = 0; i < characters; i++) {
            sum += WIDTHS[text.charAt(i)];
        }
        return sum;
    }

    private static int[] read() {
        try (TrueTypeFont face = EmbeddedFonts.regular()) {
            CmapLookup letters = face.getUnicodeCmapLookup();
            HorizontalMetricsTable metrics = face.getHorizontalMetrics();
            int[] widths = new int[1 << 16];
            for (int c = 0; c < widths.length; c++) {
                widths[c] = metrics.getAdvanceWidth(letters.getGlyphId(c));
            }
            return widths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
