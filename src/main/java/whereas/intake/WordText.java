package whereas.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import whereas.result.Refused;
import whereas.result.Result;

/** The text of a Word document: a line for each paragraph, and for each line of paragraphs that stand side by side in a table. */
final class WordText {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[(?:footnote|endnote)(?:Ref)?:\\d+]");

    private final List<FileLine> lines = new ArrayList<>();
    private int paragraph;

    private WordText() {
    }

    static Result<FileText> read(String file, byte[] bytes) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            WordText text = new WordText();
            document.getBodyElements().forEach(text::element);
            return Result.of(new FileText(file, text.lines, 0));
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new Refused(file, "this is not a Word document that can be read (a .docx is); open it in Word and save it again");
        }
    }

    private void element(IBodyElement element) {
        switch (element) {
            case XWPFParagraph one -> {
                paragraph++;
                // Word keeps a list's numbers apart from its text; a dash says that there was one.
                String text = one.getNumID() != null && !one.getText().isBlank() ? "- " + words(one) : words(one);
                text.lines().forEach(this::line);
                line("");
            }
            case XWPFTable table -> {
                table.getRows().forEach(this::row);
                line("");
            }
            default -> { }
        }
    }

    /** The words without the marks that stand for footnotes. */
    private static String words(XWPFParagraph paragraph) {
        return FOOTNOTE.matcher(paragraph.getText()).replaceAll("");
    }

    private void row(XWPFTableRow row) {
        List<List<String>> cells = row.getTableCells().stream()
                .map(cell -> cell.getParagraphs().stream().flatMap(p -> words(p).lines()).filter(line -> !line.isBlank()).toList())
                        .toList();
        paragraph++;
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            List<String> beside = new ArrayList<>();
            for (List<String> cell : cells) {
                beside.add(i < cell.size() ? cell.get(i) : "");
            }
            line(String.join("\t", beside));
        }
    }

    private void line(String text) {
        lines.add(new FileLine(paragraph, 0, text));
    }
}
