package whereas.document;

import java.util.ArrayList;
import java.util.List;

/** Finds what is still missing in a document. */
public final class Gaps {
    private final List<String> found = new ArrayList<>();

    private Gaps() {
    }

    /** The facts that are missing, in reading order, as often as they are missing. */
    public static List<String> in(Document document) {
        Gaps gaps = new Gaps();
        document.letterhead().forEach(gaps::inlines);
        gaps.inlines(document.header());
        gaps.inlines(document.footer());
        document.body().forEach(gaps::block);
        return List.copyOf(gaps.found);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.text());
            case Block.Paragraph paragraph -> inlines(paragraph.text());
            case Block.NumberedList list -> list.items().forEach(item -> item.forEach(this::block));
            case Block.BulletList list -> list.items().forEach(item -> item.forEach(this::block));
            case Block.Table table -> {
                table.header().forEach(this::row);
                table.rows().forEach(this::row);
            }
            case Block.Addressee addressee -> addressee.lines().forEach(this::inlines);
            case Block.Definitions definitions -> definitions.entries().forEach(entry -> {
                inlines(entry.term());
                inlines(entry.description());
            });
            case Block.Caption caption -> caption.lines().forEach(this::inlines);
            case Block.SignatureBlock signature -> {
                signature.date().ifPresent(this::inlines);
                signature.lines().forEach(this::inlines);
            }
            case Block.PageBreak _, Block.Labels _ -> { }
        }
    }

    private void row(Block.Row row) {
        for (Block.Cell cell : row.cells()) {
            cell.content().forEach(this::block);
        }
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text _, Inline.LineBreak _, Inline.Field _ -> { }
                case Inline.Strong strong -> inlines(strong.content());
                case Inline.Emphasis emphasis -> inlines(emphasis.content());
                case Inline.Underline underline -> inlines(underline.content());
                case Inline.Footnote footnote -> inlines(footnote.content());
                case Inline.Link link -> inlines(link.content());
                case Inline.Proprietary proprietary -> {
                    inlines(proprietary.content());
                    proprietary.publicText().ifPresent(this::inlines);
                }
                case Inline.Gap gap -> found.add(gap.missing());
            }
        }
    }
}
