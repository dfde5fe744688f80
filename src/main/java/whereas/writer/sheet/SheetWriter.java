package whereas.writer.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import whereas.writer.ZipWriter;

/** Writes one list as an Excel workbook. Every cell is text, so that nothing in it is ever taken for a formula. */
public final class SheetWriter {
    /** The longest text that a cell can hold. */
    private static final int LONGEST = 32_767;
    private static final int WIDEST = 60;
    private static final Pattern TIME = Pattern.compile("(<dcterms:created[^>]*>|<dcterms:modified[^>]*>)[^<]*(</)");

    private SheetWriter() {
    }

    /**
     * The workbook's bytes, the same whenever the list and the date are.
     *
     * @param date the date that the file's properties give as its creation
     */
    public static byte[] write(String name, List<String> header, List<List<String>> rows, LocalDate date) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Whereas", null)) {
            book.properties().setTitle(name);
            Worksheet sheet = book.newWorksheet(name);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, width(header, rows, column));
            }
            for (int i = 0; i < rows.size(); i++) {
                fill(sheet, i + 1, rows.get(i));
            }
            sheet.freezePane(0, 1);
            sheet.setAutoFilter(0, 0, rows.size(), header.size() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return fixed(bytes.toByteArray(), date);
    }

    private static void fill(Worksheet sheet, int row, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            sheet.value(row, i, value.length() > LONGEST ? value.substring(0, LONGEST) : value);
            sheet.style(row, i).wrapText(true).verticalAlignment("top").format("@").set();
        }
    }

    private static int width(List<String> header, List<List<String>> rows, int column) {
        int longest = header.get(column).length() + 3;
        for (List<String> row : rows) {
            longest = Math.max(longest, row.get(column).lines().mapToInt(String::length).max().orElse(0) + 2);
        }
        return Math.min(longest, WIDEST);
    }

    /** The workbook is stamped with the time of writing: the same parts again, sorted and with the date instead. */
    private static byte[] fixed(byte[] workbook, LocalDate date) {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(workbook).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        parts.computeIfPresent("docProps/core.xml", (_, core) -> TIME.matcher(new String(core, StandardCharsets.UTF_8))
                .replaceAll("$1" + date + "T00:00:00Z$2").getBytes(StandardCharsets.UTF_8));
        ZipWriter fixed = new ZipWriter();
        parts.forEach(fixed::add);
        return fixed.finish();
    }
}
