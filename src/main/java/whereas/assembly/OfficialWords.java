package whereas.assembly;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import whereas.result.Refused;

/**
 * The words of an official text without its markup, for comparison.
 *
 * @param paragraphs its headings, paragraphs and items, in their order
 * @param notes its footnotes
 */
record OfficialWords(List<String> paragraphs, List<String> notes) {
    private static final Set<String> BLOCKS = Set.of("p", "li", "h1", "h2", "h3");

    static OfficialWords read(Path file) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            return read(factory.createXMLStreamReader(in));
        } catch (IOException | XMLStreamException e) {
            throw new Refused(file.toString(), "this file of an official text cannot be read; put the shipped one back");
        }
    }

    private static OfficialWords read(XMLStreamReader in) throws XMLStreamException {
        List<String> paragraphs = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        StringBuilder note = new StringBuilder();
        boolean inNote = false;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.CHARACTERS -> (inNote ? note : text).append(in.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    inNote |= in.getLocalName().equals("fn");
                    text.append(in.getLocalName().equals("br") ? " " : "");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (in.getLocalName().equals("fn")) {
                        notes.add(note.toString().strip());
                        note.setLength(0);
                        inNote = false;
                    } else if (BLOCKS.contains(in.getLocalName())) {
                        paragraphs.add(text.toString().strip());
                        text.setLength(0);
                    }
                }
                default -> { }
            }
        }
        return new OfficialWords(paragraphs, notes);
    }
}
