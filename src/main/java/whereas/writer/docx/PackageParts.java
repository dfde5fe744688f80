package whereas.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import whereas.result.Refused;

/** How the parts of a Word file hang together. */
final class PackageParts {
    /** A reference document is a few hundred kilobytes; one that unpacks to more than this is none. */
    private static final int LARGEST = 32 << 20;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    static final String ROOT_RELATIONSHIPS = DocxParts.DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + relationship("rId1", RELATIONSHIP + "officeDocument", "word/document.xml")
            + relationship("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")
            + relationship("rId3", RELATIONSHIP + "extended-properties", "docProps/app.xml") + "</Relationships>";

    private PackageParts() {
    }

    /** All parts of a Word file, by name. */
    static Map<String, byte[]> read(String file, byte[] docx) {
        Map<String, byte[]> parts = new TreeMap<>();
        int total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes(LARGEST - total + 1);
                total += bytes.length;
                if (total > LARGEST) {
                    throw new Refused(file, "the reference document unpacks to more than 32 MB; take out its pictures or use the shipped one");
                }
                parts.put(entry.getName(), bytes);
            }
        } catch (IOException e) {
            throw new Refused(file, "the reference document is damaged or not a Word file; put the shipped one back");
        }
        if (parts.isEmpty()) {
            throw new Refused(file, "the reference document is damaged or not a Word file; put the shipped one back");
        }
        return parts;
    }

    static String contentTypes(Set<String> constantParts) {
        StringBuilder xml = new StringBuilder(DocxParts.DECLARATION + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/><Default Extension=\"jpeg\" ContentType=\"image/jpeg\"/>"
                + "<Default Extension=\"gif\" ContentType=\"image/gif\"/><Default Extension=\"emf\" ContentType=\"image/x-emf\"/>"
                + "<Default Extension=\"wmf\" ContentType=\"image/x-wmf\"/>");
        xml.append(override("/word/document.xml", TYPE + "document.main+xml"));
        xml.append(override("/word/styles.xml", TYPE + "styles+xml"));
        xml.append(override("/word/settings.xml", TYPE + "settings+xml"));
        xml.append(override("/word/numbering.xml", TYPE + "numbering+xml"));
        xml.append(override("/word/footnotes.xml", TYPE + "footnotes+xml"));
        xml.append(override("/word/header1.xml", TYPE + "header+xml"));
        xml.append(override("/word/header2.xml", TYPE + "header+xml"));
        xml.append(override("/word/footer1.xml", TYPE + "footer+xml"));
        if (constantParts.contains("word/theme/theme1.xml")) {
            xml.append(override("/word/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"));
        }
        xml.append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        xml.append(override("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"));
        return xml.append("</Types>").toString();
    }

    static String relationships(boolean theme) {
        return DocxParts.DECLARATION + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationship("rId1", RELATIONSHIP + "styles", "styles.xml") + relationship("rId2", RELATIONSHIP + "settings", "settings.xml")
                + relationship("rId3", RELATIONSHIP + "numbering", "numbering.xml") + relationship("rId4", RELATIONSHIP + "footnotes", "footnotes.xml")
                + relationship("rId5", RELATIONSHIP + "header", "header1.xml") + relationship("rId6", RELATIONSHIP + "header", "header2.xml")
                + relationship("rId7", RELATIONSHIP + "footer", "footer1.xml")
                + (theme ? relationship("rId8", RELATIONSHIP + "theme", "theme/theme1.xml") : "") + "</Relationships>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
