package whereas.writer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SheetWriterTest {
    private static final LocalDate DATE = LocalDate.of(2022, 6, 3);
    private static final List<List<String>> ROWS = List.of(List.of("Alpine", "=HYPERLINK(\"http://x\")"), List.of("Amador", "+1-800"));

    @Test
    void aCellThatLooksLikeAFormulaStaysText() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(write()))) {
            var cell = book.getSheet("Service list").getRow(1).getCell(1);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
        }
    }

    @Test
    void theSameListGivesTheSameBytes() {
        assertThat(write()).isEqualTo(write());
    }

    private static byte[] write() {
        return SheetWriter.write("Service list", List.of("Recipient", "Note"), ROWS, DATE);
    }
}
