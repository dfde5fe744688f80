package whereas.writer.docx;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the first page's header of a reference document holds, to stand above every letterhead.
 *
 * @param start the header part without its closing tag
 * @param relationships the header's relationships, to its pictures; empty for none
 * @param media the pictures, by part name
 */
record ReferenceHeader(String start, String relationships, Map<String, byte[]> media) {
    private static final ReferenceHeader NONE =
            new ReferenceHeader(DocxParts.DECLARATION + "<w:hdr " + DocxParts.NAMESPACES + ">", "", Map.of());

    static ReferenceHeader of(String document, Map<String, byte[]> parts) {
        Matcher reference = Pattern.compile("<w:headerReference\\b(?=[^>]*w:type=\"first\")[^>]*r:id=\"([^\"]+)\"").matcher(document);
        if (!reference.find()) {
            return NONE;
        }
        String target = target(text(parts, "word/_rels/document.xml.rels"), reference.group(1));
        String header = text(parts, "word/" + target);
        int end = header.lastIndexOf("</w:hdr>");
        if (end < 0) {
            return NONE;
        }
        String relationships = text(parts, "word/_rels/" + target + ".rels");
        Map<String, byte[]> media = new TreeMap<>();
        Matcher picture = Pattern.compile("Target=\"(media/[^\"]+)\"").matcher(relationships);
        while (picture.find()) {
            byte[] bytes = parts.get("word/" + picture.group(1));
            if (bytes != null) {
                media.put("word/" + picture.group(1), bytes);
            }
        }
        // Nothing that a document carries may point outside it.
        return relationships.contains("TargetMode=\"External\"") ? NONE : new ReferenceHeader(header.substring(0, end), relationships, media);
    }

    private static String target(String relationships, String id) {
        Matcher relationship = Pattern.compile("<Relationship\\b[^>]*>").matcher(relationships);
        while (relationship.find()) {
            if (relationship.group().contains("Id=\"" + id + "\"")) {
                Matcher target = Pattern.compile("Target=\"([^\"]+)\"").matcher(relationship.group());
                return target.find() ? target.group(1) : "";
            }
        }
        return "";
    }

    private static String text(Map<String, byte[]> parts, String name) {
        byte[] part = parts.get(name);
        return part == null ? "" : new String(part, StandardCharsets.UTF_8);
    }
}
