package whereas.writer.docx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.result.Refused;
import whereas.writer.ZipWriter;

/**
 * The Word file that gives every document its looks: styles, numbering, margins, and what its first page's header holds,
 * a logo for instance. It is read once; what goes into every document unchanged is kept deflated.
 */
public final class ReferenceDocument {
    /** Numbers of lists begin here, so that they never meet one of the reference document's own. */
    static final int FIRST_FREE_NUMBER = 1001;
    private static final Pattern SECTION = Pattern.compile("<w:sectPr\\b.*?</w:sectPr>", Pattern.DOTALL);

    private final List<ZipWriter.Entry> constantParts;
    private final ZipWriter.Entry noNumbering;
    private final ZipWriter.Entry noFootnotes;
    private final byte[] numberingStart;
    private final Map<ListStyle, Integer> abstractNumbers;
    private final byte[] headerStart;
    private final String pageSetup;
    private final int textWidth;

    private ReferenceDocument(String file, Map<String, byte[]> parts) {
        String document = text(file, parts, "word/document.xml");
        String styles = text(file, parts, "word/styles.xml");
        String numbering = text(file, parts, "word/numbering.xml");
        ReferenceHeader header = ReferenceHeader.of(document, parts);
        Matcher section = SECTION.matcher(document);
        String last = "";
        while (section.find()) {
            last = section.group();
        }
        pageSetup = elements(last, "pgSz", "pgMar", "cols", "docGrid");
        textWidth = attribute(file, last, "pgSz", "w") - attribute(file, last, "pgMar", "left") - attribute(file, last, "pgMar", "right");
        numberingStart = bytes(ReferenceNumbering.definitions(numbering));
        abstractNumbers = new EnumMap<>(ListStyle.class);
        for (ListStyle style : ListStyle.values()) {
            abstractNumbers.put(style, ReferenceNumbering.abstractNumber(file, styles, numbering, style));
        }
        headerStart = bytes(header.start());
        Map<String, byte[]> constant = new TreeMap<>(header.media());
        if (!header.relationships().isEmpty()) {
            constant.put("word/_rels/header1.xml.rels", bytes(header.relationships()));
        }
        constant.put("_rels/.rels", bytes(PackageParts.ROOT_RELATIONSHIPS));
        constant.put("docProps/app.xml", bytes(DocxParts.APP));
        constant.put("word/_rels/document.xml.rels", bytes(PackageParts.relationships(parts.containsKey("word/theme/theme1.xml"))));
        constant.put("word/settings.xml", bytes(DocxParts.SETTINGS));
        constant.put("word/styles.xml", bytes(styles));
        if (parts.containsKey("word/theme/theme1.xml")) {
            constant.put("word/theme/theme1.xml", parts.get("word/theme/theme1.xml"));
        }
        Map<String, byte[]> ordered = new LinkedHashMap<>();
        ordered.put("[Content_Types].xml", bytes(PackageParts.contentTypes(constant.keySet())));
        ordered.putAll(constant);
        constantParts = ordered.entrySet().stream().map(part -> ZipWriter.deflate(part.getKey(), part.getValue())).toList();
        noNumbering = ZipWriter.deflate("word/numbering.xml", bytes(ReferenceNumbering.definitions(numbering) + "</w:numbering>"));
        noFootnotes = ZipWriter.deflate("word/footnotes.xml", bytes(Footnotes.START + Footnotes.END));
    }

    /**
     * Reads a reference document.
     *
     * @throws Refused when the file cannot be read or lacks what documents need
     */
    public static ReferenceDocument read(Path file) {
        try {
            return read(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Refused(file.toString(), "the reference document, which holds the looks of all documents, cannot be read; put it back");
        }
    }

    /** Reads a reference document from its bytes; the name is for messages. */
    public static ReferenceDocument read(String file, byte[] docx) {
        return new ReferenceDocument(file, PackageParts.read(file, docx));
    }

    List<ZipWriter.Entry> constantParts() {
        return constantParts;
    }

    ZipWriter.Entry noNumbering() {
        return noNumbering;
    }

    ZipWriter.Entry noFootnotes() {
        return noFootnotes;
    }

    byte[] numberingStart() {
        return numberingStart;
    }

    int abstractNumber(ListStyle style) {
        return abstractNumbers.get(style);
    }

    byte[] headerStart() {
        return headerStart;
    }

    /** Page size, margins and columns as the last section of the reference document sets them. */
    String pageSetup() {
        return pageSetup;
    }

    /** The width between the margins, in twentieths of a point. */
    int textWidth() {
        return textWidth;
    }

    private static String text(String file, Map<String, byte[]> parts, String name) {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new Refused(file, "the reference document has no part " + name + "; take the shipped one and change that in Word");
        }
        return new String(part, StandardCharsets.UTF_8);
    }

    private static String elements(String section, String... names) {
        StringBuilder found = new StringBuilder();
        for (String name : names) {
            Matcher element = Pattern.compile("<w:" + name + "\\b[^>]*/>").matcher(section);
            found.append(element.find() ? element.group() : "");
        }
        return found.toString();
    }

    private static int attribute(String file, String section, String element, String name) {
        Matcher value = Pattern.compile("<w:" + element + "\\b[^>]*\\bw:" + name + "=\"(\\d+)\"").matcher(section);
        if (!value.find()) {
            throw new Refused(file, "the reference document sets no page size or margins; take the shipped one and change that in Word");
        }
        return Integer.parseInt(value.group(1));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
