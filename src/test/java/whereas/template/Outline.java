package whereas.template;

import java.util.List;
import java.util.stream.Collectors;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;
import whereas.json.Names;

/** Writes a document's tree as one compact line, so that a test can say what it expects. */
final class Outline {
    private Outline() {
    }

    static String of(Document document) {
        return (document.letterhead().isEmpty() ? "" : "letterhead(" + lines(document.letterhead()) + ") ")
                + (document.header().isEmpty() ? "" : "header(" + text(document.header()) + ") ")
                + (document.footer().isEmpty() ? "" : "footer(" + text(document.footer()) + ") ")
                + blocks(document.body());
    }

    static String blocks(List<Block> blocks) {
        return blocks.stream().map(Outline::block).collect(Collectors.joining(" "));
    }

    static String text(List<Inline> inlines) {
        return inlines.stream().map(Outline::inline).collect(Collectors.joining());
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, List<Inline> text) -> "h" + level + "(" + text(text) + ")";
            case Block.Paragraph(Block.Role role, List<Inline> text) -> Names.of(role) + "(" + text(text) + ")";
            case Block.NumberedList(Block.Numbering numbering, List<List<Block>> items) ->
                    Names.of(numbering) + "[" + items(items) + "]";
            case Block.BulletList(List<List<Block>> items) -> "bullets[" + items(items) + "]";
            case Block.Table table -> Names.of(table.role()) + table.widths() + "{" + rows(table.header()) + " / " + rows(table.rows()) + "}";
            case Block.Addressee(List<List<Inline>> lines) -> "address(" + lines(lines) + ")";
            case Block.Caption(List<List<Inline>> lines) -> "caption(" + lines(lines) + ")";
            case Block.Definitions(List<Block.Definition> entries) -> entries.stream()
                    .map(entry -> text(entry.term()) + "=" + text(entry.description())).collect(Collectors.joining("; ", "terms(", ")"));
            case Block.SignatureBlock signature -> "sign(" + signature.date().map(date -> text(date) + ": ").orElse("")
                    + lines(signature.lines()) + ")";
            case Block.PageBreak _ -> "break";
            case Block.Labels _ -> "labels";
        };
    }

    private static String items(List<List<Block>> items) {
        return items.stream().map(Outline::blocks).collect(Collectors.joining(", "));
    }

    private static String rows(List<Block.Row> rows) {
        return rows.stream().map(row -> row.cells().stream().map(cell -> blocks(cell.content())).collect(Collectors.joining("|")))
                .collect(Collectors.joining("; "));
    }

    private static String lines(List<List<Inline>> lines) {
        return lines.stream().map(Outline::text).collect(Collectors.joining("/"));
    }

    private static String inline(Inline inline) {
        return switch (inline) {
            case Inline.Text(String text) -> text;
            case Inline.Strong(List<Inline> content) -> "*" + text(content) + "*";
            case Inline.Emphasis(List<Inline> content) -> "_" + text(content) + "_";
            case Inline.Underline(List<Inline> content) -> "~" + text(content) + "~";
            case Inline.LineBreak _ -> "⏎";
            case Inline.Footnote(List<Inline> content) -> "^(" + text(content) + ")";
            case Inline.Link(String target, List<Inline> content) -> text(content) + "→" + target;
            case Inline.Field(Inline.FieldKind kind) -> "#" + Names.of(kind);
            case Inline.Proprietary part -> (part.level() == Inline.Level.NOT_RELEASABLE ? "⟦⟦" : "⟦") + text(part.content())
                    + part.publicText().map(words -> "|" + text(words)).orElse("") + (part.level() == Inline.Level.NOT_RELEASABLE ? "⟧⟧" : "⟧");
            case Inline.Gap(String missing) -> "‹" + missing + "›";
        };
    }
}
