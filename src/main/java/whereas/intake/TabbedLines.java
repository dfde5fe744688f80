package whereas.intake;

import java.util.ArrayList;
import java.util.List;

/** Tells the lines of a text that tabs divide into columns from those that run across the page. */
final class TabbedLines {
    private static final int SHORT = 60;

    private TabbedLines() {
    }

    /** The parts of a text, in order; a blank line, or a column that another line leaves empty, does not end columns. */
    static List<Region> split(Region.Lines text) {
        List<Region> parts = new ArrayList<>();
        List<RawRow> lines = text.lines();
        int at = 0;
        while (at < lines.size()) {
            int end = isTabbed(lines.get(at)) ? endOfColumns(lines, at) : endOfLines(lines, at);
            List<RawRow> part = lines.subList(at, end);
            if (part.stream().anyMatch(line -> cells(line).stream().filter(cell -> !cell.isBlank()).count() > 1)) {
                parts.add(new Region.Grid(part.stream().map(line -> new RawRow(line.line(), line.unit(), cells(line), line.struck()))
                        .toList()));
            } else {
                parts.add(new Region.Lines(part));
            }
            at = end;
        }
        return parts;
    }

    private static int endOfLines(List<RawRow> lines, int start) {
        int end = start;
        while (end < lines.size() && !isTabbed(lines.get(end))) {
            end++;
        }
        return end;
    }

    private static int endOfColumns(List<RawRow> lines, int start) {
        int end = start + 1;
        for (int at = end; at < lines.size(); at++) {
            RawRow line = lines.get(at);
            boolean trimmed = at == end && !line.isBlank() && line.cell(0).length() <= SHORT;
            if (isTabbed(line) || trimmed) {
                end = at + 1;
            } else if (!line.isBlank()) {
                break;
            }
        }
        return end;
    }

    private static boolean isTabbed(RawRow line) {
        return line.cell(0).indexOf('\t') >= 0;
    }

    private static List<String> cells(RawRow line) {
        return List.of(line.cell(0).split("\t", -1));
    }
}
