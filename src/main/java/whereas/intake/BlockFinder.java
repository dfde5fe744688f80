package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import whereas.result.Note;

/**
 * Finds the address blocks of a document, in columns or one below the other, among whatever else it says. Every block becomes
 * a row of one cell that holds its lines as they stand; a block that is not whole becomes a row too, so that nobody is lost.
 */
public final class BlockFinder {
    private static final double MOST = 0.6;
    private static final int LONGEST_LINE = 120;
    private static final int LONGEST_GROUP = 400;
    private static final int MOST_WORDS = 40;

    private final String file;
    private final List<RawRow> blocks = new ArrayList<>();
    private final List<RawRow> loose = new ArrayList<>();
    private int leftOut;
    private RawRow previousLoose;

    private BlockFinder(String file) {
        this.file = file;
    }

    /**
     * What was found.
     *
     * @param complete how many of the blocks have a name and an address or an e-mail address
     */
    public record Found(RawTable table, int complete, List<Note> notes) {
        public Found {
            notes = List.copyOf(notes);
        }
    }

    /** Finds the blocks in the order of the document. */
    public static Found in(String file, List<Region> regions) {
        BlockFinder finder = new BlockFinder(file);
        regions.stream().flatMap(region -> region instanceof Region.Lines lines ? TabbedLines.split(lines).stream() : List.of(region)
                .stream())
                .forEach(finder::take);
        return finder.found();
    }

    /** Whether the cells of a table are addresses laid out side by side rather than the columns of a list. */
    public static boolean isLayout(List<RawRow> rows) {
        List<RawRow> filled = rows.stream().filter(row -> !row.isBlank()).toList();
        if (filled.isEmpty() || ColumnGuess.areHeadings(filled.getFirst())) {
            return false;
        }
        if (BlockColumns.areWholeCells(filled)) {
            return true;
        }
        int width = filled.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        long mixed = IntStream.range(0, width).filter(column -> isMixed(filled, column)).count();
        return mixed > 0 && mixed * 2 >= width && complete(BlockColumns.stacked(rows)) > 0;
    }

    /** Whether a row names the columns below it. */
    public static boolean areHeadings(RawRow row) {
        return ColumnGuess.areHeadings(row);
    }

    /** Whether some cells of a column end an address and others, between them, do not. */
    private static boolean isMixed(List<RawRow> rows, int column) {
        List<String> cells = rows.stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank()).toList();
        long ends = cells.stream().filter(cell -> BlockLines.endsBlock(Cells.clean(cell))).count();
        return ends > 0 && ends <= cells.size() * MOST && !BlockLines.endsBlock(Cells.clean(cells.getFirst()));
    }

    private void take(Region region) {
        switch (region) {
            case Region.Grid grid -> grid(grid);
            case Region.Lines lines -> lines(lines);
        }
    }

    private void grid(Region.Grid grid) {
        List<RawRow> found = BlockColumns.areWholeCells(grid.rows()) ? BlockColumns.wholeCells(grid.rows())
                : BlockColumns.stacked(grid.rows());
        if (complete(found) > 0) {
            blocks.addAll(found);
        } else {
            leftOut += grid.rows().stream().allMatch(RawRow::isBlank) ? 0 : 1;
        }
        previousLoose = null;
    }

    private void lines(Region.Lines lines) {
        List<List<RawRow>> groups = groups(lines.lines());
        boolean doubleSpaced = groups.size() > 5 && groups.stream().allMatch(group -> group.size() == 1)
                && groups.stream().noneMatch(group -> AddressBlock.of(group.getFirst().text()).isComplete())
                && groups.stream().anyMatch(group -> BlockLines.endsBlock(group.getFirst().text()));
        if (doubleSpaced) {
            group(groups.stream().map(List::getFirst).toList());
        } else {
            groups.forEach(this::group);
        }
    }

    private static List<List<RawRow>> groups(List<RawRow> lines) {
        List<List<RawRow>> groups = new ArrayList<>();
        boolean open = false;
        for (RawRow line : lines) {
            if (line.isBlank()) {
                open = false;
            } else if (open) {
                groups.getLast().add(line);
            } else {
                groups.add(new ArrayList<>(List.of(line)));
                open = true;
            }
        }
        return groups;
    }

    private void group(List<RawRow> group) {
        for (RawRow block : BlockColumns.stacked(group)) {
            List<String> lines = block.cell(0).lines().toList();
            boolean ends = lines.stream().anyMatch(BlockLines::endsBlock) || lines.size() > 1 && BlockLines.endsAddress(lines.getLast());
            if (isProse(block.cell(0))) {
                leftOut++;
                previousLoose = null;
            } else if (ends) {
                blocks.add(AddressBlock.of(block.cell(0)).name().isEmpty() && previousLoose != null ? joined(previousLoose, block) : block);
                previousLoose = null;
            } else {
                loose.add(block);
                previousLoose = lines.size() <= 2 ? block : null;
            }
        }
    }

    /** A name with a blank line between it and its address. */
    private RawRow joined(RawRow name, RawRow address) {
        loose.remove(name);
        return new RawRow(name.line(), name.unit(), List.of(name.cell(0) + "\n" + address.cell(0)), name.struck());
    }

    private static boolean isProse(String text) {
        String[] words = text.split("\\s+");
        boolean sentence = words.length > 15 && (text.strip().matches("(?s).*[.:;?!]$")
                || text.matches("(?s).*\\p{Ll}{3,}\\. \\p{Lu}\\p{Ll}.*"));
        return words.length > MOST_WORDS || text.length() > LONGEST_GROUP || sentence || text.lines().anyMatch(line ->
                line.length() > LONGEST_LINE);
    }

    /** In a list every group of lines is meant to be a party; in a document most are not. */
    private Found found() {
        boolean list = blocks.size() > loose.size() + leftOut;
        List<Note> notes = new ArrayList<>();
        for (RawRow block : loose) {
            boolean title = block.cell(0).lines().count() == 1 && blocks.stream().noneMatch(other -> other.line() < block.line());
            if (list && !title) {
                blocks.add(block);
            } else {
                leftOut++;
            }
        }
        if (leftOut > 0) {
            notes.add(Note.info(file, (leftOut == 1 ? "1 part of the text names" : leftOut + " parts of the text name")
                    + " no address and no e-mail address and " + (leftOut == 1 ? "was" : "were") + " left out"));
        }
        blocks.sort(java.util.Comparator.comparingInt(RawRow::line));
        String unit = blocks.isEmpty() ? "line" : blocks.getFirst().unit();
        RawRow headings = new RawRow(blocks.isEmpty() ? 1 : blocks.getFirst().line(), unit, List.of("Name and address"));
        return new Found(new RawTable(file, List.of(), headings, blocks), complete(blocks), notes);
    }

    private static int complete(List<RawRow> blocks) {
        return (int) blocks.stream().filter(block -> AddressBlock.of(block.cell(0)).isComplete()).count();
    }
}
