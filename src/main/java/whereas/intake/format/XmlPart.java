package whereas.intake.format;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;
import whereas.intake.ListFile;
import whereas.result.Refused;

/** Reads the XML inside Office files as a stream; document types, and with them entities of any kind, are refused. */
final class XmlPart {
    private static final SAXParserFactory PARSERS = parsers();

    /** Thrown by a handler that has seen enough. */
    static final class Enough extends SAXException {
        private static final long serialVersionUID = 1;
    }

    private XmlPart() {
    }

    private static SAXParserFactory parsers() {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.setFeature("http://xml.org/sax/features/external-general-entities", false);
            parsers.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
            return parsers;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Gives a part to a handler and closes it.
     *
     * @throws Refused when it is no sound XML or has a document type
     */
    static void read(ListFile file, InputStream part, DefaultHandler handler) {
        try (part) {
            XMLReader reader;
            synchronized (PARSERS) {
                reader = PARSERS.newSAXParser().getXMLReader();
            }
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver((_, _) -> new InputSource(InputStream.nullInputStream()));
            reader.parse(new InputSource(part));
        } catch (Enough enough) {
            // The handler has what it wanted.
        } catch (SAXParseException e) {
            throw String.valueOf(e.getMessage()).contains("DOCTYPE")
                    ? new Refused(file.name(), "the file has a document type or entities in it, which could draw in other files; "
                            + "no Office program writes such a file, and nothing of it was read")
                    : damaged(file);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw damaged(file);
        }
    }

    static Refused damaged(ListFile file) {
        return new Refused(file.name(), "the file is damaged or was cut short; open it in the program that wrote it and save it again");
    }
}
