package whereas.template;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Says in plain words why markup is not well-formed. */
final class Malformed {
    private Malformed() {
    }

    static String words(XMLStreamException problem, String markup, int offset, List<String> open) {
        String cause = problem.getMessage().lines().findFirst().orElse("");
        if (markup.isBlank()) {
            return "the template prints nothing; it must print one <document>";
        }
        if (cause.startsWith("Unexpected close tag")) {
            String closing = markup.substring(markup.lastIndexOf("</", offset) + 2).split("[\\s>]", 2)[0];
            return open.isEmpty() ? "</" + closing + "> closes nothing that is open"
                    : "<" + open.getLast() + "> is still open where </" + closing + "> stands; close it first";
        }
        if (cause.startsWith("Unexpected EOF") || cause.startsWith("Unexpected end-of-input")) {
            return open.isEmpty() ? "the markup ends too early" : "<" + open.getLast() + "> is never closed";
        }
        if (cause.startsWith("Undeclared general entity")) {
            int start = markup.lastIndexOf('&', offset);
            int end = markup.indexOf(';', Math.max(start, 0));
            String entity = start >= 0 && end > start ? markup.substring(start, end + 1) : "&…;";
            return entity + " is not known; write the character itself";
        }
        if (cause.contains("after '<'") || cause.contains("for '<'")) {
            return "a bare < has no place here; write &lt; where it is part of the text";
        }
        if (cause.contains("entity") || cause.contains("'&'")) {
            return "a bare & has no place here; write &amp; where it is part of the text";
        }
        if (cause.contains("multiple roots") || cause.contains("epilog")) {
            return "something stands behind </document>; everything belongs inside it";
        }
        if (cause.contains("prolog")) {
            return "something stands before <document>; everything belongs inside it";
        }
        return "the markup is not well-formed: " + cause.replaceFirst("\\s*\\(code \\d+[^)]*\\)", "");
    }
}
