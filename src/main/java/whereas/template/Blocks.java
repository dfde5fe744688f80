package whereas.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import whereas.document.Block;
import whereas.document.Inline;

/** Reads the parts of a document that stand on lines of their own. */
final class Blocks {
    private static final Set<String> NONE = Set.of();
    private static final Set<String> ROLE = Set.of("role");
    private static final Set<String> TYPE = Set.of("type");

    private final MarkupCursor in;
    private final Flow flow;
    private final Tables tables;
    private final LineBlocks lines;

    Blocks(MarkupCursor in, Flow flow) {
        this.in = in;
        this.flow = flow;
        this.tables = new Tables(in, this);
        this.lines = new LineBlocks(in, flow, this);
    }

    /**
     * All blocks up to the end of the current element.
     *
     * @param inside the element's name
     * @param loose whether text may stand in it without a paragraph of its own; it becomes a body paragraph
     */
    List<Block> read(String inside, boolean loose) {
        List<Block> blocks = new ArrayList<>();
        read(blocks, inside, loose, name -> false);
        return blocks;
    }

    /**
     * All blocks of a document.
     *
     * @param margins reads what may stand before the first block, and answers whether it was that
     */
    List<Block> readDocument(Predicate<String> margins) {
        List<Block> blocks = new ArrayList<>();
        read(blocks, "document", false, margins);
        return blocks;
    }

    private void read(List<Block> blocks, String inside, boolean loose, Predicate<String> others) {
        while (true) {
            switch (in.next()) {
                case MarkupCursor.TEXT -> {
                    if (!in.isBlank()) {
                        paragraph(blocks, inside, loose);
                    }
                }
                case MarkupCursor.START -> {
                    String name = in.name();
                    if (Vocabulary.BLOCK.contains(name)) {
                        block(blocks, name);
                    } else if (Vocabulary.INLINE.contains(name)) {
                        paragraph(blocks, inside, loose);
                    } else if (!blocks.isEmpty() || !others.test(name)) {
                        in.problem(Vocabulary.misplaced(name, inside));
                        read(blocks, inside, true, others);
                    }
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** Text that stands without a paragraph of its own. */
    private void paragraph(List<Block> blocks, String inside, boolean loose) {
        int offset = in.offset();
        in.stay();
        List<Inline> text = flow.read(inside, Vocabulary.BLOCK);
        if (!loose && text.stream().anyMatch(inline -> !(inline instanceof Inline.Gap))) {
            in.problem(offset, "words stand outside of any paragraph; put them into <p>…</p>");
        }
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(Block.Role.BODY, text));
        }
    }

    private void block(List<Block> blocks, String name) {
        switch (name) {
            case "p" -> {
                in.allowOnly(ROLE);
                Block.Role role = choice("role", Vocabulary.ROLES, Block.Role.BODY);
                List<Inline> text = flow.read(name);
                if (!text.isEmpty()) {
                    blocks.add(new Block.Paragraph(role, text));
                }
            }
            case "h1", "h2", "h3" -> {
                in.allowOnly(NONE);
                List<Inline> text = flow.read(name);
                if (!text.isEmpty()) {
                    blocks.add(new Block.Heading(name.charAt(1) - '0', text));
                }
            }
            case "ol" -> {
                in.allowOnly(TYPE);
                Block.Numbering numbering = choice("type", Vocabulary.NUMBERINGS, Block.Numbering.DECIMAL);
                List<List<Block>> items = items(name);
                if (!items.isEmpty()) {
                    blocks.add(new Block.NumberedList(numbering, items));
                }
            }
            case "ul" -> {
                in.allowOnly(NONE);
                List<List<Block>> items = items(name);
                if (!items.isEmpty()) {
                    blocks.add(new Block.BulletList(items));
                }
            }
            case "table" -> tables.read().ifPresent(blocks::add);
            case "address" -> {
                List<List<Inline>> address = lines.read(name);
                if (!address.isEmpty()) {
                    blocks.add(new Block.Addressee(address));
                }
            }
            case "caption" -> {
                List<List<Inline>> caption = lines.read(name);
                if (!caption.isEmpty()) {
                    blocks.add(new Block.Caption(caption));
                }
            }
            case "dl" -> {
                List<Block.Definition> entries = lines.definitions();
                if (!entries.isEmpty()) {
                    blocks.add(new Block.Definitions(entries));
                }
            }
            case "signature" -> blocks.add(lines.signature());
            case "pagebreak" -> {
                in.allowOnly(NONE);
                blocks.add(new Block.PageBreak());
                in.expectEmpty();
            }
            default -> throw new IllegalStateException(name);
        }
    }

    private List<List<Block>> items(String list) {
        List<List<Block>> items = new ArrayList<>();
        children(list, name -> {
            if (name.equals("li")) {
                in.allowOnly(NONE);
                items.add(read(name, true));
                return true;
            }
            return false;
        });
        return items;
    }

    /** The lines of a block that consists of them. */
    List<List<Inline>> lines(String block) {
        return lines.read(block);
    }

    /** Reads an element that may have elements only: hands each to the reader, which answers whether it belongs there. */
    void children(String inside, Predicate<String> reader) {
        while (true) {
            switch (in.next()) {
                case MarkupCursor.TEXT -> {
                    if (!in.isBlank()) {
                        in.problem("words stand directly in <" + inside + ">; they belong into one of its parts");
                    }
                }
                case MarkupCursor.START -> {
                    String name = in.name();
                    if (!reader.test(name)) {
                        in.problem(Vocabulary.misplaced(name, inside));
                        skip(name, inside, reader);
                    }
                }
                default -> {
                    return;
                }
            }
        }
    }

    /** Passes over an element that has no place here, still checking what it holds. */
    private void skip(String name, String inside, Predicate<String> reader) {
        if (Vocabulary.INLINE.contains(name)) {
            flow.read(name);
        } else if (Vocabulary.BLOCK.contains(name)) {
            block(new ArrayList<>(), name);
        } else if (Vocabulary.HOLDS_TEXT.contains(name)) {
            read(name, true);
        } else {
            children(inside, reader);
        }
    }

    /** The value of an attribute that has a few possible values. */
    <T> T choice(String attribute, Map<String, T> choices, T otherwise) {
        String value = in.attribute(attribute);
        if (value == null) {
            return otherwise;
        }
        T chosen = choices.get(value);
        if (chosen == null) {
            in.problem("<" + in.name() + "> has the " + attribute + " \"" + value + "\"; it can be "
                    + choices.keySet().stream().sorted().collect(Collectors.joining(", ")));
        }
        return Optional.ofNullable(chosen).orElse(otherwise);
    }
}
