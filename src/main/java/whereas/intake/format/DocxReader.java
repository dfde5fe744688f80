package whereas.intake.format;

import java.util.ArrayList;
import java.util.List;
import whereas.intake.BlockFinder;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.Region;
import whereas.intake.Watch;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** Reads a Word document: its tables as lists, or else the addresses in its tables, columns and paragraphs. */
final class DocxReader {
    private DocxReader() {
    }

    /** @throws Refused when the document has neither */
    static Result<RawTable> read(OfficeFile office, Watch watch) {
        String file = office.file().name();
        watch.check(0, 0);
        DocumentText text = new DocumentText(file);
        office.read(office.main(), text);
        List<Note> notes = new ArrayList<>(office.notes());
        List<List<RawRow>> lists = text.regions().stream().filter(Region.Grid.class::isInstance).map(grid -> ((Region.Grid) grid).rows())
                .filter(rows -> rows.size() > 1 && BlockFinder.areHeadings(rows.getFirst())).toList();
        BlockFinder.Found found = BlockFinder.in(file, text.regions());
        if (lists.isEmpty() || rows(lists) < found.complete()) {
            if (found.complete() == 0) {
                return plain(file, text, notes);
            }
            notes.addAll(found.notes());
            return new Result<>(found.table(), notes);
        }
        Result<RawTable> table = joined(file, lists, notes);
        long outside = BlockFinder.in(file, text.regions().stream().filter(region -> !(region instanceof Region.Grid grid
                && lists.contains(grid.rows())))
                .toList()).complete();
        if (outside > 0) {
            notes.add(Note.warning(file, "the table was read; " + outside + (outside == 1 ? " address" : " addresses") + " outside it "
                    + (outside == 1 ? "was" : "were") + " left out"));
        }
        return new Result<>(table.value(), new Result<>(table.value(), notes).with(table.notes()).notes());
    }

    private static int rows(List<List<RawRow>> lists) {
        return lists.stream().mapToInt(list -> list.size() - 1).sum();
    }

    /** The first list, with the rows of the others that have its headings; a list that goes on over pages is often cut in two. */
    private static Result<RawTable> joined(String file, List<List<RawRow>> lists, List<Note> notes) {
        List<String> headings = headings(lists.getFirst());
        List<RawRow> all = new ArrayList<>(lists.getFirst());
        long others = 0;
        for (List<RawRow> list : lists.subList(1, lists.size())) {
            if (headings(list).equals(headings)) {
                all.addAll(list.subList(1, list.size()));
            } else {
                others++;
            }
        }
        if (others > 0) {
            notes.add(Note.warning(file, (others == 1 ? "another table with other headings was" : others
                    + " other tables with other headings were")
                    + " left out; copy it into a document of its own to read it"));
        }
        return RawTable.ofSheet(file, all);
    }

    private static List<String> headings(List<RawRow> list) {
        return list.getFirst().cells().stream().map(cell -> cell.strip().toLowerCase(java.util.Locale.ROOT)).toList();
    }

    /** A document with no address in it: a table without headings that are known, or single names. */
    private static Result<RawTable> plain(String file, DocumentText text, List<Note> notes) {
        List<RawRow> rows = text.regions().stream().filter(Region.Grid.class::isInstance).map(grid -> ((Region.Grid) grid).rows())
                .findFirst()
                .orElseThrow(() -> new Refused(file, "this document has no table, no address and no e-mail address; see whether it is "
                        + "the right one"));
        Result<RawTable> table = RawTable.ofSheet(file, rows);
        return new Result<>(table.value(), new Result<>(table.value(), notes).with(table.notes()).notes());
    }
}
