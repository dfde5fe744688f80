package whereas.writer.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import whereas.writer.ZipWriter;

/** Writes one list as an Excel workbook. Every cell is text, so that nothing in it is ever taken for a formula. */
public final class SheetWriter {
    /** The longest text that a cell can hold. */
    private static final int LONGEST = 32_767;
    private static final int WIDEST = 60;

    private SheetWriter() {
    }

    /**
     * The workbook's bytes, the same whenever the list and the date are.
     *
     * @param date the date that the file's properties give as its creation
     */
    public static byte[] write(String name, List<String> header, List<List<String>> rows, LocalDate date) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            var core = book.getProperties().getCoreProperties();
            Optional<Date> day = Optional.of(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
            core.setTitle(name);
            core.setCreator("Whereas");
            core.setCreated(day);
            core.setModified(day);
            XSSFSheet sheet = book.createSheet(name);
            fill(sheet.createRow(0), header, heading(book));
            CellStyle text = book.createCellStyle();
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet.createRow(i + 1), rows.get(i), text);
            }
            for (int column = 0; column < header.size(); column++) {
                sheet.setColumnWidth(column, width(header, rows, column) * 256);
            }
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, header.size() - 1));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return fixed(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CellStyle heading(XSSFWorkbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        CellStyle style = book.createCellStyle();
        style.setFont(bold);
        return style;
    }

    private static void fill(XSSFRow row, List<String> values, CellStyle style) {
        for (int i = 0; i < values.size(); i++) {
            var cell = row.createCell(i);
            String value = values.get(i);
            cell.setCellValue(value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            cell.setCellStyle(style);
        }
    }

    private static int width(List<String> header, List<List<String>> rows, int column) {
        int longest = header.get(column).length() + 3;
        for (List<String> row : rows) {
            longest = Math.max(longest, row.get(column).lines().mapToInt(String::length).max().orElse(0) + 2);
        }
        return Math.min(longest, WIDEST);
    }

    /** POI stamps the parts of a package with the time of writing: the same parts again, sorted and without it. */
    private static byte[] fixed(byte[] workbook) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        ZipWriter fixed = new ZipWriter();
        parts.forEach(fixed::add);
        return fixed.finish();
    }
}
