package whereas.intake.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import whereas.intake.ListFile;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.result.Refused;
import whereas.result.Result;

/** Reads the text of a PDF by where it stands on its pages, so that columns stay columns. */
final class PdfReader {
    private static final long LARGEST = 50_000_000;
    private static final int MOST_PAGES = 500;

    private PdfReader() {
    }

    /** @throws Refused when it is protected by a password or has no text */
    static Result<RawTable> read(ListFile file, Watch watch) {
        file.requireAtMost(LARGEST);
        List<RawRow> lines = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file.start((int) LARGEST))) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw new Refused(file.name(), "the PDF has more than " + MOST_PAGES + " pages, the most that are read; divide it");
            }
            for (int page = 1; page <= pages; page++) {
                watch.check((double) (page - 1) / pages, lines.size());
                for (String line : PdfPage.lines(document, page)) {
                    lines.add(new RawRow(page, "page", List.of(line)));
                }
                lines.add(new RawRow(page, "page", List.of("")));
            }
        } catch (InvalidPasswordException e) {
            throw new Refused(file.name(), "the PDF is protected by a password; save a copy of it without one, and read that");
        } catch (IOException e) {
            throw XmlPart.damaged(file);
        }
        if (lines.stream().allMatch(RawRow::isBlank)) {
            throw new Refused(file.name(), "the PDF has no text in it, only pictures of pages; have its text recognized (OCR) first, "
                    + "or type the list");
        }
        return TextReader.of(file.name(), lines, () -> RawTable.ofSheet(file.name(), lines.stream()
                .map(line -> new RawRow(line.line(), "page", List.of(line.cell(0).split("\t", -1)))).toList()));
    }
}
