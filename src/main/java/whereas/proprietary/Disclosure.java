package whereas.proprietary;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;
import whereas.document.PageMarks;

/**
 * Makes one version of a document: the single place where it is decided what a reader may see. What comes out has no
 * proprietary parts any more, only brackets and what may stand in them.
 */
public final class Disclosure {
    private static final Inline.Text NOTHING = new Inline.Text(" ");

    private final Version version;
    private final List<String> problems = new ArrayList<>();
    private final List<Inline.Proprietary> found = new ArrayList<>();
    private final Set<Inline.Level> carries = EnumSet.noneOf(Inline.Level.class);

    private Disclosure(Version version) {
        this.version = version;
    }

    /**
     * A version of a document.
     *
     * @param proprietary what stands in brackets in any version of it, in reading order
     * @param carries the levels of those that this version shows
     * @param problems what is wrong with its brackets
     */
    public record Disclosed(Document document, List<Inline.Proprietary> proprietary, Set<Inline.Level> carries,
                            List<String> problems) {
        public Disclosed {
            proprietary = List.copyOf(proprietary);
            carries = Set.copyOf(carries);
            problems = List.copyOf(problems);
        }

        /** The document with marks on its pages; without any where it has no brackets. */
        public Document marked(List<String> lines, String watermark) {
            return proprietary.isEmpty() ? document
                    : document.with(new PageMarks(lines, carries.isEmpty() ? Optional.empty() : Optional.of(watermark)));
        }
    }

    /** The version of a document in which the brackets of every text are understood. */
    public static Disclosed of(Document document, Version version) {
        Disclosure disclosure = new Disclosure(version);
        Document disclosed = disclosure.document(document);
        return new Disclosed(disclosed, disclosure.found, disclosure.carries, disclosure.problems);
    }

    /** What the public version says in place of a part; empty where it says nothing. */
    static Optional<String> instead(Inline.Proprietary part) {
        return Brackets.publicWords(part).flatMap(words -> words.equals(Brackets.ROUNDED) ? Rounded.of(Brackets.words(part.content())) : Optional.of(words));
    }

    private Document document(Document document) {
        return new Document(text(document.title()), text(document.author()), document.language(), lines(document.letterhead()),
                inlines(document.header()), inlines(document.footer()), blocks(document.body()), document.marks());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        return switch (block) {
            case Block.Heading heading -> new Block.Heading(heading.level(), inlines(heading.text()));
            case Block.Paragraph paragraph -> new Block.Paragraph(paragraph.role(), inlines(paragraph.text()));
            case Block.NumberedList list -> new Block.NumberedList(list.numbering(), list.items().stream().map(this::blocks).toList());
            case Block.BulletList list -> new Block.BulletList(list.items().stream().map(this::blocks).toList());
            case Block.Table table -> new Block.Table(table.role(), table.widths(), rows(table.header()), rows(table.rows()));
            case Block.Addressee addressee -> new Block.Addressee(lines(addressee.lines()));
            case Block.Definitions definitions -> new Block.Definitions(definitions.entries().stream()
                    .map(entry -> new Block.Definition(inlines(entry.term()), inlines(entry.description()))).toList());
            case Block.Caption caption -> new Block.Caption(lines(caption.lines()));
            case Block.SignatureBlock signature -> new Block.SignatureBlock(signature.date().map(this::inlines), lines(signature.lines()));
            case Block.PageBreak pageBreak -> pageBreak;
            case Block.Labels labels -> new Block.Labels(labels.stock(), labels.labels().stream().map(label -> label.stream().map(this::text).toList()).toList());
        };
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream().map(row -> new Block.Row(row.cells().stream().map(cell -> new Block.Cell(blocks(cell.content()))).toList())).toList();
    }

    private List<List<Inline>> lines(List<List<Inline>> lines) {
        return lines.stream().map(this::inlines).toList();
    }

    /** A text without markup, such as a title or the address of a link. */
    private String text(String text) {
        return Brackets.in(text) ? Brackets.words(inlines(List.of(new Inline.Text(text)))) : text;
    }

    private List<Inline> inlines(List<Inline> text) {
        Brackets.Reading reading = Brackets.read(text);
        problems.addAll(reading.problems());
        return shown(reading.content());
    }

    private List<Inline> shown(List<Inline> text) {
        List<Inline> shown = new ArrayList<>();
        for (Inline part : text) {
            switch (part) {
                case Inline.Strong strong -> shown.add(new Inline.Strong(shown(strong.content())));
                case Inline.Emphasis emphasis -> shown.add(new Inline.Emphasis(shown(emphasis.content())));
                case Inline.Underline underline -> shown.add(new Inline.Underline(shown(underline.content())));
                case Inline.Footnote note -> shown.add(new Inline.Footnote(shown(note.content())));
                case Inline.Link link -> shown.add(new Inline.Link(text(link.target()), shown(link.content())));
                case Inline.Gap gap -> shown.add(new Inline.Gap(text(gap.missing())));
                case Inline.Proprietary proprietary -> proprietary(proprietary, shown);
                case Inline.Text _, Inline.LineBreak _, Inline.Field _ -> shown.add(part);
            }
        }
        return shown;
    }

    private void proprietary(Inline.Proprietary part, List<Inline> shown) {
        found.add(part);
        boolean twice = part.level() == Inline.Level.NOT_RELEASABLE;
        List<Inline> inside = List.of();
        if (!version.hides(part.level())) {
            inside = shown(part.content());
            if (!Brackets.words(inside).isBlank()) {
                carries.add(part.level());
            }
        }
        if (Brackets.words(inside).isBlank()) {
            inside = instead(part).map(words -> List.<Inline>of(new Inline.Text(words))).orElse(List.of(NOTHING));
        }
        shown.add(new Inline.Text(twice ? "[[" : "["));
        shown.addAll(inside);
        shown.add(new Inline.Text(twice ? "]]" : "]"));
    }
}
