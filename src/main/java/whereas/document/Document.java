package whereas.document;

import java.util.List;

/**
 * A document.
 *
 * @param title the title, for the file's properties
 * @param author the person or firm that stands as its author in the file's properties
 * @param language the language tag of the text, such as en-US
 * @param letterhead lines at the top of the first page, the sender's name first; empty for none
 * @param header what stands at the top of every page but the first; empty for none
 * @param footer what stands at the bottom of every page; empty for none
 * @param marks what is set on every page beside its text
 */
public record Document(String title, String author, String language, List<List<Inline>> letterhead, List<Inline> header,
                       List<Inline> footer, List<Block> body, PageMarks marks) {
    public Document {
        letterhead = List.copyOf(letterhead);
        header = List.copyOf(header);
        footer = List.copyOf(footer);
        body = List.copyOf(body);
    }

    /** A document without marks. */
    public Document(String title, String author, String language, List<List<Inline>> letterhead, List<Inline> header, List<Inline> footer,
            List<Block> body) {
        this(title, author, language, letterhead, header, footer, body, PageMarks.NONE);
    }

    /** The same document with other marks. */
    public Document with(PageMarks other) {
        return new Document(title, author, language, letterhead, header, footer, body, other);
    }
}
