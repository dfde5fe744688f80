package whereas.template;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.CharArrayReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLInputFactory2;
import org.codehaus.stax2.XMLStreamReader2;

/** Walks once through markup, keeps the open elements, and gathers what is wrong. */
final class MarkupCursor {
    static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;
    static final int TEXT = XMLStreamConstants.CHARACTERS;

    private static final WstxInputFactory FACTORY = factory();

    private final char[] markup;
    private final int length;
    private final XMLStreamReader2 reader;
    private final List<MarkupProblem> problems;
    private final List<String> open = new ArrayList<>();
    private int event;
    private boolean again;

    MarkupCursor(char[] markup, int length, List<MarkupProblem> problems) {
        this.markup = markup;
        this.length = length;
        this.problems = problems;
        try {
            reader = (XMLStreamReader2) FACTORY.createXMLStreamReader(new CharArrayReader(markup, 0, length));
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static WstxInputFactory factory() {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 200);
        return factory;
    }

    /** Goes on to the next start, end or text. */
    int next() {
        if (again) {
            again = false;
            return event;
        }
        try {
            if (event == END) {
                open.removeLast();
            }
            while (true) {
                event = reader.next();
                switch (event) {
                    case START -> {
                        open.add(reader.getLocalName());
                        return event;
                    }
                    case END, XMLStreamConstants.END_DOCUMENT -> {
                        return event;
                    }
                    case TEXT, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        event = TEXT;
                        return event;
                    }
                    case XMLStreamConstants.DTD -> problem("a document type (<!DOCTYPE …>) has no place here; delete it");
                    case XMLStreamConstants.PROCESSING_INSTRUCTION -> problem("<?…?> has no place here; delete it");
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** Lets {@link #next} give the same event once more. */
    void stay() {
        again = true;
    }

    /** The name of the element that starts here. */
    String name() {
        return reader.getLocalName();
    }

    char[] characters() {
        return reader.getTextCharacters();
    }

    int charactersStart() {
        return reader.getTextStart();
    }

    int charactersLength() {
        return reader.getTextLength();
    }

    boolean isBlank() {
        return reader.isWhiteSpace();
    }

    /** Where the current start or end, or the first word of the current text, begins. */
    int offset() {
        int offset = (int) reader.getLocationInfo().getStartingCharOffset();
        while (event == TEXT && offset < length && markup[offset] <= ' ') {
            offset++;
        }
        return offset;
    }

    /** The value of an attribute of the element that starts here, null when it has none. */
    String attribute(String name) {
        return reader.getAttributeCount() == 0 ? null : reader.getAttributeValue(null, name);
    }

    /** Complains about every attribute that the element which starts here cannot have. */
    void allowOnly(Set<String> names) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String attribute = reader.getAttributeLocalName(i);
            if (!names.contains(attribute)) {
                problem("<" + name() + "> cannot have the attribute \"" + attribute + "\"; "
                        + (names.isEmpty() ? "it has none" : "it can have " + String.join(", ", names.stream().sorted().toList()))
                        + Vocabulary.looks(attribute));
            }
        }
    }

    /** Complains about what stands here. */
    void problem(String message) {
        problem(offset(), message);
    }

    void problem(int offset, String message) {
        problems.add(new MarkupProblem(offset, message));
    }

    /** Passes over whatever the element that starts here holds, complaining about it; it should hold nothing. */
    void expectEmpty() {
        String name = name();
        for (int depth = 1; depth > 0;) {
            switch (next()) {
                case START -> {
                    problem("<" + name + "/> holds nothing; <" + name() + "> has no place in it");
                    depth++;
                }
                case END -> depth--;
                default -> {
                    if (!isBlank()) {
                        problem("<" + name + "/> holds nothing; close it at once and put the words behind it");
                    }
                }
            }
        }
    }

    private BrokenMarkup broken(XMLStreamException e) {
        int offset = e.getLocation() == null ? 0 : Math.clamp(e.getLocation().getCharacterOffset(), 0, length);
        return new BrokenMarkup(Malformed.problem(e, new String(markup, 0, length), offset, open));
    }
}
