package whereas.template;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Says in plain words why markup is not well-formed. */
final class Malformed {
    private Malformed() {
    }

    /** @param open the elements that are open, the innermost last */
    static MarkupProblem problem(XMLStreamException problem, String markup, int offset, List<String> open) {
        String cause = problem.getMessage().lines().findFirst().orElse("");
        if (markup.isBlank()) {
            return at(offset, "the template prints nothing; it must print one <document>");
        }
        if (cause.startsWith("Unexpected close tag")) {
            int start = Math.max(0, markup.lastIndexOf("</", offset));
            String closing = markup.substring(start + 2).split("[\\s>]", 2)[0];
            return at(start, open.isEmpty() ? "</" + closing + "> closes nothing that is open"
                    : "<" + open.getLast() + "> is still open where </" + closing + "> stands; close it first");
        }
        if (cause.startsWith("Unexpected EOF") || cause.startsWith("Unexpected end-of-input")) {
            return at(offset, open.isEmpty() ? "the markup ends too early" : "<" + open.getLast() + "> is never closed");
        }
        int ampersand = Math.max(0, markup.lastIndexOf('&', offset));
        if (cause.startsWith("Undeclared general entity")) {
            int end = markup.indexOf(';', ampersand);
            return at(ampersand, (end < 0 ? "this" : markup.substring(ampersand, end + 1))
                    + " is not known; write the character itself");
        }
        boolean afterAmpersand = offset > 0 && markup.charAt(offset - 1) == '&';
        if (!afterAmpersand && (cause.contains("after '<'") || cause.contains("missing name"))) {
            return at(Math.max(0, markup.lastIndexOf('<', offset)),
                    "a bare < has no place here; write &lt; where it is part of the text");
        }
        if (afterAmpersand || cause.contains("entity") || cause.contains("'&'")) {
            return at(ampersand, "a bare & has no place here; write &amp; where it is part of the text");
        }
        if (cause.contains("multiple roots") || cause.contains("epilog")) {
            return at(offset, "something stands behind </document>; everything belongs inside it");
        }
        if (cause.contains("prolog")) {
            return at(offset, "something stands before <document>; everything belongs inside it");
        }
        return at(offset, "the markup is not well-formed: " + cause.replaceFirst("\\s*\\(code \\d+[^)]*\\)", ""));
    }

    private static MarkupProblem at(int offset, String message) {
        return new MarkupProblem(offset, message);
    }
}
