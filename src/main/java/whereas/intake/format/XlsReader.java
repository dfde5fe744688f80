package whereas.intake.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import whereas.intake.ListFile;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.RowLimits;
import whereas.intake.Watch;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Reads an Excel workbook of before 2007; such a sheet has 65,536 rows at most. Formulas are never computed. */
final class XlsReader {
    private static final long LARGEST = 60_000_000;
    private static final int WIDEST = 256;

    private XlsReader() {
    }

    /** @throws Refused when it is protected by a password, or another kind of file in the same wrapping */
    static Result<RawTable> read(ListFile file, Path path, Watch watch) {
        file.requireAtMost(LARGEST);
        try (POIFSFileSystem wrapping = new POIFSFileSystem(path.toFile(), true)) {
            DirectoryNode root = wrapping.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw locked(file);
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                throw new Refused(file.name(), "this is an old Word document (.doc); open it in Word, save it as .docx, and read that");
            }
            if (!root.hasEntryCaseInsensitive("Workbook") && !root.hasEntryCaseInsensitive("Book")) {
                throw new Refused(file.name(), "this is neither an Excel workbook nor a Word document; export the list from it as CSV "
                        + "and read that");
            }
            List<Note> notes = new ArrayList<>();
            if (root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")) {
                notes.add(Note.info(file.name(), "the file contains macros (a program inside the file); only its text was read and "
                        + "nothing of it was run"));
            }
            try (HSSFWorkbook book = new HSSFWorkbook(root, false)) {
                Result<RawTable> table = table(file, book, watch, notes);
                return new Result<>(table.value(), new Result<>(table.value(), notes).with(table.notes()).notes());
            }
        } catch (EncryptedDocumentException e) {
            throw locked(file);
        } catch (IOException e) {
            throw XmlPart.damaged(file);
        }
    }

    private static Refused locked(ListFile file) {
        return new Refused(file.name(), "the file is protected by a password; open it in its program, take the password off, and read "
                + "that copy");
    }

    private static Result<RawTable> table(ListFile file, HSSFWorkbook book, Watch watch, List<Note> notes) {
        List<RawRow> rows = List.of();
        String read = "";
        List<String> others = new ArrayList<>();
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            boolean shows = !book.isSheetHidden(i) && !book.isSheetVeryHidden(i);
            List<RawRow> found = rows.isEmpty() && shows ? rows(file, book, book.getSheetAt(i), watch) : List.of();
            if (!found.isEmpty()) {
                rows = found;
                read = book.getSheetName(i);
            } else if (book.getSheetAt(i).getPhysicalNumberOfRows() > 0) {
                others.add(book.getSheetName(i));
            }
        }
        if (!others.isEmpty() && !read.isEmpty()) {
            notes.add(SheetTable.others(file, read, others));
        }
        return SheetTable.of(file.name(), rows);
    }

    private static List<RawRow> rows(ListFile file, HSSFWorkbook book, HSSFSheet sheet, Watch watch) {
        CellNumber numbers = new CellNumber(book.getInternalWorkbook().isUsing1904DateWindowing());
        RowLimits limits = new RowLimits(file.name());
        List<RawRow> rows = new ArrayList<>();
        for (int index = sheet.getFirstRowNum(); index >= 0 && index <= sheet.getLastRowNum(); index++) {
            HSSFRow row = sheet.getRow(index);
            List<String> cells = new ArrayList<>();
            List<String> struck = new ArrayList<>();
            for (int column = 0; row != null && column < Math.min(WIDEST, row.getLastCellNum()); column++) {
                HSSFCell cell = row.getCell(column);
                String text = cell == null ? "" : text(cell, cell.getCellType(), numbers);
                cells.add(text);
                struck.add(!text.isEmpty() && cell.getCellStyle().getFont(book).getStrikeout() ? text : "");
            }
            limits.take(cells);
            rows.add(new RawRow(index + 1, "row", cells.isEmpty() ? List.of("") : cells, struck.stream().allMatch(String::isEmpty)
                    ? List.of() : struck));
            watch.check((double) index / Math.max(1, sheet.getLastRowNum()), rows.size());
        }
        return rows.stream().allMatch(RawRow::isBlank) ? List.of() : rows;
    }

    private static String text(HSSFCell cell, CellType type, CellNumber numbers) {
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> numbers.shown(cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(),
                    String.valueOf(cell.getCellStyle().getDataFormatString()));
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case FORMULA -> text(cell, cell.getCachedFormulaResultType(), numbers);
            case ERROR -> "#" + cell.getErrorCellValue();
            default -> "";
        };
    }
}
