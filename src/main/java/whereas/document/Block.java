package whereas.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A part of a document that stands on lines of its own. */
public sealed interface Block {
    /** Whether the block says nothing without the paragraph that leads up to it, and so must not begin a page without it. */
    default boolean needsLeadIn() {
        return switch (this) {
            case NumberedList _, BulletList _, Table _, Addressee _, SignatureBlock _ -> true;
            case Heading _, Paragraph _, Definitions _, Caption _, PageBreak _, Labels _ -> false;
        };
    }

    /** A heading of level 1 (the document's own title) to 3. */
    record Heading(int level, List<Inline> text) implements Block {
        public Heading {
            text = List.copyOf(text);
            if (level < 1 || level > 3) {
                throw new IllegalArgumentException("a heading has level 1, 2 or 3, not " + level);
            }
        }
    }

    record Paragraph(Role role, List<Inline> text) implements Block {
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /** What a paragraph is for. */
    enum Role {
        BODY, SUBTITLE, DATE, DELIVERY, REFERENCE, SALUTATION, CLOSING, QUOTATION, BANNER, NOTE, CITATION
    }

    /** A list whose items are counted from one, whatever stood before it. */
    record NumberedList(Numbering numbering, List<List<Block>> items) implements Block {
        public NumberedList {
            items = copies(items);
        }
    }

    /** How a numbered list counts. */
    enum Numbering { DECIMAL, LETTER, ROMAN }

    record BulletList(List<List<Block>> items) implements Block {
        public BulletList {
            items = copies(items);
        }
    }

    /**
     * A table.
     *
     * @param widths the columns' widths in relation to each other, one for each column
     * @param header rows that are repeated on each page; may be empty
     */
    record Table(TableRole role, List<Integer> widths, List<Row> header, List<Row> rows) implements Block {
        public Table {
            widths = List.copyOf(widths);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
        }
    }

    /** GRID shows its lines, as data does; COLUMNS only sets things side by side, as a list of addresses does. */
    enum TableRole { GRID, COLUMNS }

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    record Cell(List<Block> content) {
        public Cell {
            content = List.copyOf(content);
        }
    }

    /** The lines of an address that belong together. */
    record Addressee(List<List<Inline>> lines) implements Block {
        public Addressee {
            lines = copies(lines);
        }
    }

    /** Terms with what they stand for, as «Noticing Party: Clean Product Advocates, LLC». */
    record Definitions(List<Definition> entries) implements Block {
        public Definitions {
            entries = List.copyOf(entries);
        }
    }

    record Definition(List<Inline> term, List<Inline> description) {
        public Definition {
            term = List.copyOf(term);
            description = List.copyOf(description);
        }
    }

    /** The lines in the upper right corner of a filing's first page. */
    record Caption(List<List<Inline>> lines) implements Block {
        public Caption {
            lines = copies(lines);
        }
    }

    /**
     * A place to sign, kept on one page.
     *
     * @param date the words before the line that date it, such as «Dated: June 3, 2022»; empty where the text has the date
     * @param lines the signer's name, then capacity, firm and the like
     */
    record SignatureBlock(Optional<List<Inline>> date, List<List<Inline>> lines) implements Block {
        public SignatureBlock {
            date = date.map(List::copyOf);
            lines = copies(lines);
        }
    }

    record PageBreak() implements Block {
    }

    /** A sheet of address labels. */
    record Labels(LabelStock stock, List<List<String>> labels) implements Block {
        public Labels {
            labels = copies(labels);
        }
    }

    /** Label sheets as they are sold. */
    enum LabelStock { AVERY_5160 }

    private static <T> List<List<T>> copies(List<List<T>> lists) {
        List<List<T>> copies = new ArrayList<>(lists.size());
        for (List<T> list : lists) {
            copies.add(List.copyOf(list));
        }
        return Collections.unmodifiableList(copies);
    }
}
