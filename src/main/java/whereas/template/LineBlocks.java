package whereas.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import whereas.document.Block;
import whereas.document.Inline;

/** Reads blocks that consist of single lines: addresses, captions, places to sign, terms. */
final class LineBlocks {
    private static final Set<String> NONE = Set.of();
    private static final Set<String> LINE = Set.of("line");

    private final MarkupCursor in;
    private final Flow flow;
    private final Blocks blocks;

    LineBlocks(MarkupCursor in, Flow flow, Blocks blocks) {
        this.in = in;
        this.flow = flow;
        this.blocks = blocks;
    }

    /** The lines of a block: {@code <line>} elements, or loose text parted by {@code <br/>}; empty lines vanish. */
    List<List<Inline>> read(String block) {
        in.allowOnly(NONE);
        List<List<Inline>> lines = new ArrayList<>();
        while (true) {
            switch (in.next()) {
                case MarkupCursor.START -> {
                    if (in.name().equals("line")) {
                        in.allowOnly(NONE);
                        addLine(lines, flow.read("line"));
                    } else {
                        looseLines(lines, block);
                    }
                }
                case MarkupCursor.TEXT -> looseLines(lines, block);
                default -> {
                    return lines;
                }
            }
        }
    }

    private void looseLines(List<List<Inline>> lines, String block) {
        in.stay();
        List<Inline> line = new ArrayList<>();
        for (Inline inline : flow.read(block, LINE)) {
            if (inline instanceof Inline.LineBreak) {
                addLine(lines, line);
                line = new ArrayList<>();
            } else {
                line.add(inline);
            }
        }
        addLine(lines, line);
    }

    private static void addLine(List<List<Inline>> lines, List<Inline> line) {
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    /** Terms with their descriptions. */
    List<Block.Definition> definitions() {
        in.allowOnly(NONE);
        List<Block.Definition> entries = new ArrayList<>();
        List<List<Inline>> term = new ArrayList<>();
        blocks.children("dl", name -> {
            int offset = in.offset();
            if (name.equals("dt")) {
                in.allowOnly(NONE);
                if (!term.isEmpty()) {
                    in.problem(offset, "a <dt> is followed by another <dt>; each term needs its <dd>");
                    entries.add(new Block.Definition(term.removeLast(), List.of()));
                }
                term.add(flow.read(name));
                return true;
            }
            if (name.equals("dd")) {
                in.allowOnly(NONE);
                List<Inline> description = flow.read(name);
                if (term.isEmpty()) {
                    in.problem(offset, "a <dd> stands without a <dt> before it");
                }
                entries.add(new Block.Definition(term.isEmpty() ? List.of() : term.removeLast(), description));
                return true;
            }
            return false;
        });
        if (!term.isEmpty()) {
            in.problem("the last <dt> has no <dd>");
            entries.add(new Block.Definition(term.removeLast(), List.of()));
        }
        return entries;
    }

    /** A place to sign. */
    Block.SignatureBlock signature() {
        in.allowOnly(NONE);
        List<List<Inline>> date = new ArrayList<>();
        List<List<Inline>> lines = new ArrayList<>();
        blocks.children("signature", name -> {
            if (name.equals("date")) {
                in.allowOnly(NONE);
                if (!date.isEmpty()) {
                    in.problem("<signature> has a second <date>; it can have one");
                }
                addLine(date, flow.read(name));
                return true;
            }
            if (name.equals("line")) {
                in.allowOnly(NONE);
                addLine(lines, flow.read(name));
                return true;
            }
            return false;
        });
        return new Block.SignatureBlock(date.stream().findFirst(), lines);
    }
}
