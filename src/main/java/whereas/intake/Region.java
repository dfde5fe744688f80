package whereas.intake;

import java.util.List;

/** A part of a document, top to bottom, in which addresses may stand. */
public sealed interface Region {
    /** Lines one below the other; a blank one parts what stands above it from what stands below. */
    record Lines(List<RawRow> lines) implements Region {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** Columns side by side: a table, or lines divided by tabs or by wide gaps. */
    record Grid(List<RawRow> rows) implements Region {
        public Grid {
            rows = List.copyOf(rows);
        }
    }
}
