package whereas.assembly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;

/** The words of a document's body in reading order, from the tree and from a Word file. */
final class WordText {
    private WordText() {
    }

    static List<String> of(Document document) {
        List<String> words = new ArrayList<>();
        document.body().forEach(block -> block(block, words));
        return words;
    }

    static void of(XWPFDocument document, List<String> words) {
        document.getBodyElements().forEach(element -> element(element, words));
    }

    private static void element(IBodyElement element, List<String> words) {
        switch (element) {
            case XWPFParagraph paragraph -> split(paragraph.getText().replaceAll("\\[footnoteRef:\\d+]", ""), words);
            case XWPFTable table -> table.getRows().forEach(row -> row.getTableCells()
                    .forEach(cell -> cell.getBodyElements().forEach(inner -> element(inner, words))));
            default -> { }
        }
    }

    private static void block(Block block, List<String> words) {
        switch (block) {
            case Block.Heading heading -> split(inlines(heading.text()), words);
            case Block.Paragraph paragraph -> split(inlines(paragraph.text()), words);
            case Block.NumberedList list -> list.items().forEach(item -> item.forEach(inner -> block(inner, words)));
            case Block.BulletList list -> list.items().forEach(item -> item.forEach(inner -> block(inner, words)));
            case Block.Table table -> {
                table.header().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(inner -> block(inner, words))));
                table.rows().forEach(row -> row.cells().forEach(cell -> cell.content().forEach(inner -> block(inner, words))));
            }
            case Block.Addressee addressee -> addressee.lines().forEach(line -> split(inlines(line), words));
            case Block.Definitions definitions -> definitions.entries().forEach(entry -> {
                split(inlines(entry.term()), words);
                split(inlines(entry.description()), words);
            });
            case Block.Caption caption -> caption.lines().forEach(line -> split(inlines(line), words));
            case Block.SignatureBlock signature -> {
                signature.date().ifPresent(date -> split(inlines(date), words));
                signature.lines().forEach(line -> split(inlines(line), words));
            }
            case Block.PageBreak _, Block.Labels _ -> { }
        }
    }

    private static String inlines(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(switch (inline) {
                case Inline.Text words -> words.text();
                case Inline.Strong strong -> inlines(strong.content());
                case Inline.Emphasis emphasis -> inlines(emphasis.content());
                case Inline.Underline underline -> inlines(underline.content());
                case Inline.LineBreak _ -> "\n";
                case Inline.Footnote _ -> "";
                case Inline.Link link -> inlines(link.content());
                case Inline.Field _ -> "1";
                case Inline.Proprietary proprietary -> throw proprietary.unversioned();
                case Inline.Gap gap -> "[" + gap.missing() + "]";
            });
        }
        return text.toString();
    }

    private static void split(String text, List<String> words) {
        Arrays.stream(text.split("\\s+")).filter(word -> !word.isEmpty()).forEach(words::add);
    }
}
