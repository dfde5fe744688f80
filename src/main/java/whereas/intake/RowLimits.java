package whereas.intake;

import java.util.List;
import whereas.result.Refused;

/** How much of a list is taken at most, so that no file can fill the memory. */
public final class RowLimits {
    /** The largest file that is read, in bytes. */
    public static final long BYTES = 200_000_000;
    /** The most rows of a list below its headings. */
    public static final int ROWS = 200_000;
    private static final int CELLS = 6_000_000;
    private static final long CHARACTERS = 200_000_000;

    private final String file;
    private final int maxRows;
    private int rows;
    private int cells;
    private long characters;

    /** @param file the name that the refusal carries */
    public RowLimits(String file, int maxRows) {
        this.file = file;
        this.maxRows = maxRows;
    }

    public RowLimits(String file) {
        this(file, ROWS);
    }

    /**
     * Counts a row.
     *
     * @throws Refused when it is one row, cell or character too many
     */
    public void take(List<String> row) {
        rows++;
        cells += row.size();
        row.forEach(cell -> characters += cell.length());
        if (rows > maxRows + 1) {
            throw new Refused(file, "the file has more than " + maxRows + " rows, the most that are read; divide it");
        }
        if (cells > CELLS || characters > CHARACTERS) {
            throw new Refused(file, "the file has far more cells than a list of " + maxRows + " rows; see whether this is the right file");
        }
    }
}
