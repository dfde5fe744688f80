package whereas.writer.docx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.result.Refused;

/** Finds in a reference document how each kind of list is numbered. */
final class ReferenceNumbering {
    private ReferenceNumbering() {
    }

    /** The numbering part without its closing tag and with its own instances left in place. */
    static String definitions(String numbering) {
        return numbering.substring(0, numbering.lastIndexOf("</w:numbering>")).stripTrailing()
                // Word allows this only as the last child, and its lists are of no use here.
                .replaceAll("(?s)<w:numIdMacAtCleanup\\b.*", "");
    }

    /** The kind of numbering that a list's style is tied to. */
    static int abstractNumber(String file, String styles, String numbering, ListStyle style) {
        String number = find(file, style, "(?s)<w:style\\b(?:(?!</w:style>).)*?w:styleId=\"" + style.id()
                + "\"(?:(?!</w:style>).)*?<w:numId\\s+w:val=\"(\\d+)\"", styles);
        return Integer.parseInt(find(file, style, "(?s)<w:num\\b[^>]*w:numId=\"" + number
                + "\"[^>]*>\\s*<w:abstractNumId\\s+w:val=\"(\\d+)\"", numbering));
    }

    private static String find(String file, ListStyle style, String pattern, String text) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new Refused(file, "the style " + style.id() + " of the reference document is not tied to a numbering;"
                    + " give it one in Word, or take the shipped reference document");
        }
        return found.group(1);
    }
}
