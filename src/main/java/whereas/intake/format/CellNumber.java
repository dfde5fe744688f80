package whereas.intake.format;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Writes the numbers of a sheet as text: dates so that nobody can mistake them, long numbers with all their digits. */
final class CellNumber {
    private final boolean since1904;
    private final DataFormatter formatter = new DataFormatter(Locale.US);

    CellNumber(boolean since1904) {
        this.since1904 = since1904;
    }

    /** A number as it is stored. */
    String shown(String stored, int format, String pattern) {
        try {
            return shown(Double.parseDouble(stored), format, pattern);
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** A date as 2022-06-03, any other number as its cell shows it but never shortened to a power of ten. */
    String shown(double number, int format, String pattern) {
        if (DateUtil.isADateFormat(format, pattern) && DateUtil.isValidExcelDate(number)) {
            LocalDateTime time = DateUtil.getLocalDateTime(number, since1904, true);
            return number < 1 ? time.toLocalTime().toString() : time.toLocalTime().equals(LocalTime.MIDNIGHT) ? time.toLocalDate()
                    .toString()
                    : time.toLocalDate() + " " + time.toLocalTime();
        }
        boolean plain = pattern.equalsIgnoreCase("General") || pattern.equals("@") || pattern.toUpperCase(Locale.ROOT).contains("E+");
        return plain || Double.isNaN(number) || Double.isInfinite(number) ? NumberToTextConverter.toText(number)
                : formatter.formatRawCellContents(number, format, pattern).strip();
    }
}
