package whereas.writer.text;

import java.util.ArrayList;
import java.util.List;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;

/** Writes a document as plain text: one paragraph a line, blocks set off by blank lines, cells by bars. */
public final class TextWriter {
    private final StringBuilder out = new StringBuilder();
    private final List<String> footnotes = new ArrayList<>();

    private TextWriter() {
    }

    /** The document's text; it ends with a line break. */
    public static String write(Document document) {
        TextWriter writer = new TextWriter();
        document.marks().lines().forEach(mark -> writer.line("", mark));
        if (!document.marks().lines().isEmpty()) {
            writer.out.append('\n');
        }
        document.letterhead().forEach(line -> writer.line("", writer.words(line)));
        if (!document.letterhead().isEmpty()) {
            writer.out.append('\n');
        }
        writer.blocks(document.body(), "");
        for (int i = 0; i < writer.footnotes.size(); i++) {
            writer.line("", "[" + (i + 1) + "] " + writer.footnotes.get(i));
        }
        return writer.out.toString().stripTrailing() + "\n";
    }

    private void blocks(List<Block> blocks, String indent) {
        for (Block block : blocks) {
            block(block, indent);
            out.append('\n');
        }
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading heading -> line(indent, words(heading.text()));
            case Block.Paragraph paragraph -> line(indent, words(paragraph.text()));
            case Block.NumberedList list -> {
                for (int i = 0; i < list.items().size(); i++) {
                    item(list.items().get(i), indent, marker(list.numbering(), i + 1));
                }
            }
            case Block.BulletList list -> list.items().forEach(item -> item(item, indent, "- "));
            case Block.Table table -> {
                table.header().forEach(row -> line(indent, cells(row)));
                table.rows().forEach(row -> line(indent, cells(row)));
            }
            case Block.Addressee addressee -> addressee.lines().forEach(line -> line(indent, words(line)));
            case Block.Definitions definitions -> definitions.entries()
                    .forEach(entry -> line(indent, words(entry.term()) + " " + words(entry.description())));
            case Block.Caption caption -> caption.lines().forEach(line -> line(indent, words(line)));
            case Block.SignatureBlock signature -> {
                signature.date().ifPresent(date -> line(indent, words(date)));
                line(indent, "____________________");
                signature.lines().forEach(line -> line(indent, words(line)));
            }
            case Block.PageBreak _ -> line(indent, "----------");
            case Block.Labels labels -> labels.labels().forEach(label -> line(indent, String.join(" / ", label)));
        }
    }

    private void item(List<Block> item, String indent, String marker) {
        int start = out.length();
        String inner = indent + " ".repeat(marker.length());
        for (Block block : item) {
            block(block, inner);
        }
        if (out.length() > start) {
            out.replace(start, start + inner.length(), indent + marker);
        } else {
            line(indent, marker.stripTrailing());
        }
    }

    private static String marker(Block.Numbering numbering, int number) {
        return switch (numbering) {
            case DECIMAL -> number + ". ";
            case LETTER -> "(" + (char) ('a' + (number - 1) % 26) + ") ";
            case ROMAN -> "(" + roman(number) + ") ";
        };
    }

    private static String roman(int number) {
        int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] letters = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        StringBuilder roman = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            while (number >= values[i]) {
                roman.append(letters[i]);
                number -= values[i];
            }
        }
        return roman.toString();
    }

    private String cells(Block.Row row) {
        return String.join(" | ", row.cells().stream().map(cell -> {
            TextWriter inner = new TextWriter();
            inner.footnotes.addAll(footnotes);
            cell.content().forEach(block -> inner.block(block, ""));
            footnotes.clear();
            footnotes.addAll(inner.footnotes);
            return inner.out.toString().strip().replace("\n", " / ");
        }).toList());
    }

    private String words(List<Inline> inlines) {
        StringBuilder words = new StringBuilder();
        for (Inline inline : inlines) {
            words.append(switch (inline) {
                case Inline.Text text -> text.text();
                case Inline.Strong strong -> words(strong.content());
                case Inline.Emphasis emphasis -> words(emphasis.content());
                case Inline.Underline underline -> words(underline.content());
                case Inline.LineBreak _ -> "\n";
                case Inline.Footnote note -> {
                    footnotes.add(words(note.content()));
                    yield "[" + footnotes.size() + "]";
                }
                case Inline.Link link -> words(link.content());
                case Inline.Field field -> field.kind() == Inline.FieldKind.PAGE ? "#" : "##";
                case Inline.Proprietary proprietary -> throw proprietary.unversioned();
                case Inline.Gap gap -> "[" + gap.missing() + "]";
            });
        }
        return words.toString();
    }

    private void line(String indent, String text) {
        text.lines().forEach(line -> out.append(indent).append(line).append('\n'));
        if (text.isEmpty()) {
            out.append(indent).append('\n');
        }
    }
}
