package whereas.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates every part of a Word file against the OOXML schema types. */
public final class Schema {
    private Schema() {
    }

    public static List<String> problems(byte[] docx) throws Exception {
        List<String> problems = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            validate(problems, "document", document.getDocument());
            for (var part : document.getPackage().getParts()) {
                String type = part.getContentType();
                String name = part.getPartName().getName();
                if (!name.startsWith("/word/")) {
                    continue;
                }
                try (var in = part.getInputStream()) {
                    if (type.endsWith("styles+xml")) {
                        validate(problems, name, StylesDocument.Factory.parse(in));
                    } else if (type.endsWith("numbering+xml")) {
                        validate(problems, name, NumberingDocument.Factory.parse(in));
                    } else if (type.endsWith("settings+xml")) {
                        validate(problems, name, SettingsDocument.Factory.parse(in));
                    } else if (type.endsWith("footnotes+xml")) {
                        validate(problems, name, FootnotesDocument.Factory.parse(in));
                    } else if (type.endsWith("header+xml")) {
                        validate(problems, name, HdrDocument.Factory.parse(in));
                    } else if (type.endsWith("footer+xml")) {
                        validate(problems, name, FtrDocument.Factory.parse(in));
                    }
                } catch (IOException e) {
                    problems.add(name + ": " + e.getMessage());
                }
            }
        }
        return problems;
    }

    private static void validate(List<String> problems, String part, XmlObject xml) {
        List<XmlError> errors = new ArrayList<>();
        if (!xml.validate(new XmlOptions().setErrorListener(errors))) {
            errors.forEach(error -> problems.add(part + ": " + error.getMessage()));
        }
    }
}
