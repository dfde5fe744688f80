package whereas.writer.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The Liberation Serif fonts, as wide as Times New Roman, in a document. */
final class EmbeddedFonts {
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private EmbeddedFonts() {
    }

    /** The four faces in a document, each loaded when it is first used. */
    static List<Face> in(PDDocument pdf) {
        return List.of(new Face(pdf, "Regular", 400, FontStyle.NORMAL), new Face(pdf, "Bold", 700, FontStyle.NORMAL),
                new Face(pdf, "Italic", 400, FontStyle.ITALIC), new Face(pdf, "BoldItalic", 700, FontStyle.ITALIC));
    }

    static void use(PdfRendererBuilder builder, List<Face> faces) {
        faces.forEach(face -> builder.useFont(face, "Liberation Serif", face.weight, face.style, true));
    }

    /** One of the fonts. */
    static final class Face extends PDFontSupplier {
        private final PDDocument pdf;
        private final String resource;
        private final int weight;
        private final FontStyle style;
        private PDFont font;

        private Face(PDDocument pdf, String name, int weight, FontStyle style) {
            super(null);
            this.pdf = pdf;
            this.resource = "/liberation/LiberationSerif-" + name + ".ttf";
            this.weight = weight;
            this.style = style;
        }

        @Override
        public PDFont supply() {
            if (font == null) {
                try {
                    TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(bytes(resource)));
                    // Glyph substitution would compile a regular expression for each run of text; it only costs ligatures.
                    face.setEnableGsub(false);
                    font = PDType0Font.load(pdf, face, true);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return font;
        }
    }

    /** The bold letters, for what is drawn beside the text. */
    static PDFont bold(PDDocument pdf) {
        return new Face(pdf, "Bold", 700, FontStyle.NORMAL).supply();
    }

    /** The upright face. */
    static TrueTypeFont regular() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(bytes("/liberation/LiberationSerif-Regular.ttf")));
    }

    /** Those of the text's characters for which the fonts have no letter. */
    static Set<String> missing(String text) {
        try (TrueTypeFont face = regular()) {
            CmapLookup letters = face.getUnicodeCmapLookup();
            return text.codePoints().filter(point -> point > 0x7E && letters.getGlyphId(point) == 0).mapToObj(Character::toString)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String resource) {
        return FILES.computeIfAbsent(resource, name -> {
            try (InputStream in = EmbeddedFonts.class.getResourceAsStream(name)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
