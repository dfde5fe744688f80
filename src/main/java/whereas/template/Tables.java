package whereas.template;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whereas.document.Block;

/** Reads tables. */
final class Tables {
    private static final Set<String> NONE = Set.of();
    private static final Pattern SHARE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Set<String> TABLE = Set.of("role", "widths");

    private final MarkupCursor in;
    private final Blocks blocks;

    Tables(MarkupCursor in, Blocks blocks) {
        this.in = in;
        this.blocks = blocks;
    }

    /** A table with every row filled up to the full number of columns; empty when it has no row at all. */
    Optional<Block> read() {
        in.allowOnly(TABLE);
        Block.TableRole role = blocks.choice("role", Vocabulary.TABLE_ROLES, Block.TableRole.GRID);
        List<Integer> widths = widths();
        List<List<Block.Cell>> header = new ArrayList<>();
        List<List<Block.Cell>> rows = new ArrayList<>();
        blocks.children("table", name -> {
            switch (name) {
                case "thead" -> {
                    if (!rows.isEmpty()) {
                        in.problem("<thead> stands behind other rows; put it first");
                    }
                    section(name, "th", header, widths.size());
                }
                case "tbody" -> section(name, "td", rows, widths.size());
                case "tr" -> rows.add(row("td", widths.size()));
                default -> {
                    return false;
                }
            }
            return true;
        });
        int columns = Math.max(widths.size(), Math.max(widest(header), widest(rows)));
        if (columns == 0) {
            return Optional.empty();
        }
        List<Integer> shares = widths.size() == columns ? widths : Collections.nCopies(columns, 1);
        return Optional.of(new Block.Table(role, shares, filled(header, columns), filled(rows, columns)));
    }

    private void section(String section, String cell, List<List<Block.Cell>> rows, int columns) {
        in.allowOnly(NONE);
        blocks.children(section, name -> {
            if (name.equals("tr")) {
                rows.add(row(cell, columns));
                return true;
            }
            return false;
        });
    }

    private List<Block.Cell> row(String cell, int columns) {
        in.allowOnly(NONE);
        int offset = in.offset();
        List<Block.Cell> cells = new ArrayList<>();
        blocks.children("tr", name -> {
            if (name.equals(cell)) {
                in.allowOnly(NONE);
                cells.add(new Block.Cell(blocks.read(name, true)));
                return true;
            }
            return false;
        });
        if (columns > 0 && cells.size() > columns) {
            in.problem(offset, "this row has " + cells.size() + " cells, but widths names " + columns + " columns");
        }
        return cells;
    }

    private List<Integer> widths() {
        String widths = in.attribute("widths");
        if (widths == null) {
            return List.of();
        }
        List<Integer> shares = new ArrayList<>();
        for (String share : widths.strip().split("\\s+")) {
            if (!SHARE.matcher(share).matches()) {
                in.problem("<table> has the widths \"" + widths + "\"; they are whole numbers with spaces between them, such as 2 1 1");
                return List.of();
            }
            shares.add(Integer.valueOf(share));
        }
        return shares;
    }

    private static int widest(List<List<Block.Cell>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<Block.Row> filled(List<List<Block.Cell>> rows, int columns) {
        List<Block.Row> filled = new ArrayList<>(rows.size());
        for (List<Block.Cell> cells : rows) {
            while (cells.size() < columns) {
                cells.add(new Block.Cell(List.of()));
            }
            filled.add(new Block.Row(cells));
        }
        return filled;
    }
}
