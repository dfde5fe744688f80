package whereas.intake.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Writes the same rows as the programs of an office would. */
final class Sheets {
    private Sheets() {
    }

    static Path xlsx(Path file, List<List<String>> rows) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            return workbook(file, book, rows);
        }
    }

    static Path xls(Path file, List<List<String>> rows) throws IOException {
        try (Workbook book = new HSSFWorkbook()) {
            return workbook(file, book, rows);
        }
    }

    private static Path workbook(Path file, Workbook book, List<List<String>> rows) throws IOException {
        Sheet sheet = book.createSheet("List");
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                if (!rows.get(i).get(column).isEmpty()) {
                    row.createCell(column).setCellValue(rows.get(i).get(column));
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }

    /** A document with a paragraph of prose above a table. */
    static Path docxTable(Path file, String above, List<List<String>> rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText(above);
            int width = rows.stream().mapToInt(List::size).max().orElse(1);
            XWPFTable table = document.createTable(rows.size(), width);
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < rows.get(i).size(); column++) {
                    lines(table.getRow(i).getCell(column).getParagraphs().getFirst(), rows.get(i).get(column));
                }
            }
            document.write(out);
            return file;
        }
    }

    /** A document with a paragraph for each line, in which tabs are tabs. */
    static Path docxLines(Path file, List<String> lines) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            for (String line : lines) {
                XWPFRun run = document.createParagraph().createRun();
                String[] parts = line.split("\t", -1);
                for (int i = 0; i < parts.length; i++) {
                    if (i > 0) {
                        run.addTab();
                    }
                    run.setText(parts[i], run.getCTR().sizeOfTArray());
                }
            }
            document.write(out);
            return file;
        }
    }

    private static void lines(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i), i);
        }
    }

    /** Pages on which lines of two or three cells stand in so many columns, and others run across them. */
    static Path pdf(Path file, List<String> lines) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int from = 0; from < lines.size(); from += 50) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 8);
                    for (int i = from; i < Math.min(from + 50, lines.size()); i++) {
                        String[] parts = lines.get(i).split("\t", -1);
                        for (int column = 0; column < parts.length; column++) {
                            content.beginText();
                            content.newLineAtOffset(30 + column * (parts.length > 2 ? 180 : 285), 740 - (i - from) * 13);
                            content.showText(parts[column]);
                            content.endText();
                        }
                    }
                }
            }
            document.save(file.toFile());
            return file;
        }
    }
}
