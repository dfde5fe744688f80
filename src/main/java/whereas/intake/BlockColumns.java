package whereas.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Takes the columns of a layout apart into blocks. */
final class BlockColumns {
    private static final double MOST = 0.6;
    private static final double COMMON = 0.4;
    private static final int FEW = 3;

    /** A block as it grows. */
    private static final class Draft {
        private final int row;
        private final int column;
        private final List<String> lines = new ArrayList<>();
        private final List<String> struck = new ArrayList<>();
        private boolean ended;

        private Draft(int row, int column) {
            this.row = row;
            this.column = column;
        }

        private String opening() {
            String[] words = lines.getFirst().toLowerCase(Locale.ROOT).split("\\s+");
            return words.length < 2 ? "" : words[0] + " " + words[1];
        }
    }

    private final List<RawRow> rows;
    private final boolean blankEnds;

    private BlockColumns(List<RawRow> rows, boolean blankEnds) {
        this.rows = rows;
        this.blankEnds = blankEnds;
    }

    /** Whether most cells hold a block each. */
    static boolean areWholeCells(List<RawRow> rows) {
        List<String> cells = rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> !cell.isBlank()).toList();
        return !cells.isEmpty() && cells.stream().filter(BlockColumns::isWhole).count() >= MOST * cells.size();
    }

    private static boolean isWhole(String cell) {
        List<String> lines = Cells.cleanLines(cell).lines().toList();
        return cell.length() <= Cells.LONGEST && !lines.isEmpty() && lines.stream().anyMatch(BlockLines::endsBlock)
                && AddressBlock.of(cell).isComplete();
    }

    /** A block for each cell that holds something, row by row. */
    static List<RawRow> wholeCells(List<RawRow> rows) {
        List<RawRow> blocks = new ArrayList<>();
        for (RawRow row : rows) {
            for (int column = 0; column < row.cells().size(); column++) {
                if (!row.cell(column).isBlank()) {
                    blocks.add(new RawRow(row.line(), row.unit(), List.of(row.cell(column).strip()), struck(List.of(row.struck(column)))));
                }
            }
        }
        return blocks;
    }

    /**
     * The blocks of columns in which one stands upon the other, from the top and from left to right. A block ends with its ZIP
     * code or e-mail address, and before a line that begins like most blocks; a blank row ends it only where blank rows
     * usually stand between blocks, for it may also be the break of a page.
     */
    static List<RawRow> stacked(List<RawRow> rows) {
        BlockColumns columns = new BlockColumns(rows, blankRowsPart(rows));
        List<Draft> drafts = columns.drafts(Optional.empty());
        Map<String, Integer> openings = new HashMap<>();
        drafts.forEach(draft -> openings.merge(draft.opening(), 1, Integer::sum));
        openings.remove("");
        Optional<String> usual = openings.entrySet().stream().filter(e -> e.getValue() >= FEW && e.getValue() >= COMMON * drafts.size())
                .max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
        List<Draft> split = usual.isPresent() ? columns.drafts(usual) : drafts;
        return split.stream().sorted(Comparator.comparingInt((Draft draft) -> draft.row).thenComparingInt(draft -> draft.column))
                .map(columns::row).toList();
    }

    private static boolean blankRowsPart(List<RawRow> rows) {
        int ends = 0;
        int parted = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            if (rows.get(i).cells().stream().anyMatch(cell -> BlockLines.endsBlock(Cells.clean(cell)))) {
                ends++;
                parted += rows.get(i + 1).isBlank() ? 1 : 0;
            }
        }
        return parted * 2 >= ends;
    }

    private List<Draft> drafts(Optional<String> opening) {
        List<Draft> drafts = new ArrayList<>();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            Draft open = null;
            for (int row = 0; row < rows.size(); row++) {
                String cell = rows.get(row).cell(column);
                if (cell.isBlank()) {
                    open = open != null && (open.ended || blankEnds && rows.get(row).isBlank()) ? null : open;
                    continue;
                }
                for (String line : Cells.cleanLines(cell).lines().toList()) {
                    if (open == null || open.ended && !BlockLines.isTrailer(line) || open.lines.size() > 1 && begins(line, opening)) {
                        open = new Draft(row, column);
                        drafts.add(open);
                    }
                    open.lines.add(line);
                    open.ended |= BlockLines.endsBlock(line);
                }
                if (open != null) {
                    open.struck.add(rows.get(row).struck(column));
                }
            }
        }
        return drafts;
    }

    private static boolean begins(String line, Optional<String> opening) {
        String start = line.toLowerCase(Locale.ROOT);
        return opening.filter(words -> start.equals(words) || start.startsWith(words + " ")).isPresent();
    }

    private RawRow row(Draft draft) {
        RawRow first = rows.get(draft.row);
        return new RawRow(first.line(), first.unit(), List.of(String.join("\n", draft.lines)), struck(draft.struck));
    }

    private static List<String> struck(List<String> parts) {
        String text = String.join("\n", parts).strip();
        return text.isEmpty() ? List.of() : List.of(text);
    }
}
