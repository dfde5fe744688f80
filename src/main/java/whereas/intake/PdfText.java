package whereas.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** The text layer of a PDF, line by line; words that stand far apart on one line are divided by a tab, as columns are. */
final class PdfText extends PDFTextStripper {
    /** A gap of so many spaces parts columns; justified lines have smaller ones. */
    private static final float COLUMN_GAP = 3.5f;
    /** Lines further apart than so many heights belong to different paragraphs. */
    private static final float PARAGRAPH_GAP = 1.75f;

    private final List<FileLine> lines = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private final String file;
    private int page;
    private float endOfWord;
    private float baseline;
    private float lastBaseline;
    private float height;

    private PdfText(String file) {
        this.file = file;
        setSortByPosition(true);
    }

    static Result<FileText> read(String file, byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PdfText text = new PdfText(file);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                int before = text.lines.size();
                text.page = page;
                text.setStartPage(page);
                text.setEndPage(page);
                text.getText(document);
                text.endLine();
                if (text.lines.subList(before, text.lines.size()).stream().allMatch(line -> line.text().isBlank())) {
                    text.notes.add(Note.warning(file, "page " + page + " has no text layer and was not read; it may be a scan"));
                }
                text.blank();
            }
            return new Result<>(new FileText(file, text.lines, document.getNumberOfPages()), text.notes);
        } catch (InvalidPasswordException e) {
            throw new Refused(file, "this PDF is locked by a password; save a copy without one");
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            throw new Refused(file, "this PDF is damaged and cannot be read; print it to a new PDF and read that");
        }
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        TextPosition first = positions.getFirst();
        if (line.isEmpty()) {
            baseline = first.getYDirAdj();
            height = Math.max(first.getHeightDir(), 4);
            if (baseline - lastBaseline > PARAGRAPH_GAP * Math.max(height * 1.6f, 1)) {
                blank();
            }
        } else {
            line.append(first.getXDirAdj() - endOfWord > COLUMN_GAP * Math.max(first.getWidthOfSpace(), 1) ? "\t" : " ");
        }
        line.append(text);
        TextPosition last = positions.getLast();
        endOfWord = last.getXDirAdj() + last.getWidthDirAdj();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writeWordSeparator() {
        // The next word measures the gap itself.
    }

    private void endLine() {
        if (!line.isEmpty()) {
            lines.add(new FileLine(lines.size() + 1, page, line.toString().strip()));
            line.setLength(0);
            lastBaseline = baseline;
        }
    }

    private void blank() {
        if (!lines.isEmpty() && !lines.getLast().text().isEmpty()) {
            lines.add(new FileLine(lines.size() + 1, page, ""));
        }
        lastBaseline = Float.MAX_VALUE;
    }
}
