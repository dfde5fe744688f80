package whereas.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import whereas.document.Inline;

/** Reads running text: collapses white space as HTML does and gathers what is marked in it. */
final class Flow {
    private static final Set<String> NONE = Set.of();
    private static final Set<String> HREF = Set.of("href");
    private static final Set<String> BPI = Set.of("double", "public");
    private static final Pattern TARGET = Pattern.compile("(?i)(https?://|mailto:)\\S+");

    private final MarkupCursor in;
    private char[] run = new char[256];
    private int length;
    private boolean space;
    private boolean blank = true;
    private boolean special;
    private boolean replaced;

    Flow(MarkupCursor in) {
        this.in = in;
    }

    /**
     * The text from here to the end of the current element.
     *
     * @param inside the element's name, for complaints
     * @param stops elements before which the text ends too; when there are any, the cursor stays where the text ends
     */
    List<Inline> read(String inside, Set<String> stops) {
        space = false;
        blank = true;
        List<Inline> content = new ArrayList<>();
        fill(content, inside, stops);
        trimEnd(content);
        return content;
    }

    List<Inline> read(String inside) {
        return read(inside, NONE);
    }

    /** Whether any character had to be replaced because no document can hold it. */
    boolean replaced() {
        return replaced;
    }

    private void fill(List<Inline> content, String inside, Set<String> stops) {
        while (true) {
            switch (in.next()) {
                case MarkupCursor.TEXT -> append(in.characters(), in.charactersStart(), in.charactersLength());
                case MarkupCursor.START -> {
                    if (stops.contains(in.name())) {
                        in.stay();
                        flush(content);
                        return;
                    }
                    element(content, in.name(), inside);
                }
                default -> {
                    if (!stops.isEmpty()) {
                        in.stay();
                    }
                    flush(content);
                    return;
                }
            }
        }
    }

    private void element(List<Inline> content, String name, String inside) {
        if (!name.equals("a") && !name.equals("bpi")) {
            in.allowOnly(NONE);
        }
        switch (name) {
            case "b", "strong" -> {
                List<Inline> child = child(content, name);
                if (!child.isEmpty()) {
                    content.add(new Inline.Strong(child));
                }
            }
            case "i", "em" -> {
                List<Inline> child = child(content, name);
                if (!child.isEmpty()) {
                    content.add(new Inline.Emphasis(child));
                }
            }
            case "u" -> {
                List<Inline> child = child(content, name);
                if (!child.isEmpty()) {
                    content.add(new Inline.Underline(child));
                }
            }
            case "a" -> link(content);
            case "bpi" -> proprietary(content);
            case "fn" -> footnote(content);
            case "gap" -> {
                endRun(content);
                content.add(new Inline.Gap(plain()));
                blank = false;
            }
            case "br" -> {
                space = false;
                flush(content);
                trimEnd(content);
                content.add(new Inline.LineBreak());
                blank = true;
                in.expectEmpty();
            }
            case "page" -> field(content, Inline.FieldKind.PAGE);
            case "pages" -> field(content, Inline.FieldKind.PAGES);
            default -> {
                in.problem(Vocabulary.misplaced(name, inside));
                fill(content, inside, NONE);
            }
        }
    }

    private List<Inline> child(List<Inline> content, String name) {
        endRun(content);
        List<Inline> child = new ArrayList<>();
        fill(child, name, NONE);
        return child;
    }

    private void link(List<Inline> content) {
        in.allowOnly(HREF);
        String target = in.attribute("href");
        int offset = in.offset();
        if (target == null) {
            in.problem("<a> needs the attribute href with the address that it leads to");
        } else if (!TARGET.matcher(target).matches()) {
            in.problem("\"" + target + "\" is not an address that a link can lead to; it begins with https://, http:// or mailto:");
            target = null;
        }
        List<Inline> child = child(content, "a");
        if (target == null) {
            content.addAll(child);
        } else if (child.isEmpty()) {
            in.problem(offset, "<a> holds no words to show");
        } else {
            content.add(new Inline.Link(target, child));
        }
    }

    /** Proprietary information; an attribute says what the public version has in its place. */
    private void proprietary(List<Inline> content) {
        in.allowOnly(BPI);
        String twice = in.attribute("double");
        if (twice != null && !twice.equals("true") && !twice.equals("false")) {
            in.problem("<bpi> has the double \"" + twice + "\"; it can be true or false");
        }
        Optional<String> instead = Optional.ofNullable(in.attribute("public")).map(String::strip).filter(words -> !words.isEmpty());
        int offset = in.offset();
        List<Inline> child = child(content, "bpi");
        if (child.isEmpty()) {
            in.problem(offset, "<bpi> holds no words; put the proprietary information into it");
        } else {
            content.add(new Inline.Proprietary("true".equals(twice) ? Inline.Level.NOT_RELEASABLE : Inline.Level.RELEASABLE, child,
                    instead.map(words -> List.<Inline>of(new Inline.Text(words)))));
        }
    }

    private void footnote(List<Inline> content) {
        int offset = in.offset();
        endRun(content);
        blank = true;
        List<Inline> child = new ArrayList<>();
        fill(child, "fn", NONE);
        trimEnd(child);
        space = false;
        blank = false;
        if (child.isEmpty()) {
            in.problem(offset, "<fn> is empty; a footnote needs words");
        } else {
            content.add(new Inline.Footnote(child));
        }
    }

    private void field(List<Inline> content, Inline.FieldKind kind) {
        endRun(content);
        content.add(new Inline.Field(kind));
        blank = false;
        in.expectEmpty();
    }

    /** The words alone up to the end of the current element. */
    private String plain() {
        List<Inline> content = new ArrayList<>();
        boolean outerBlank = blank;
        blank = true;
        for (int depth = 1; depth > 0;) {
            switch (in.next()) {
                case MarkupCursor.TEXT -> append(in.characters(), in.charactersStart(), in.charactersLength());
                case MarkupCursor.START -> {
                    if (!in.name().equals("gap")) {
                        in.problem(Vocabulary.misplaced(in.name(), "gap"));
                    }
                    depth++;
                }
                default -> depth--;
            }
        }
        flush(content);
        space = false;
        blank = outerBlank;
        return content.isEmpty() ? "?" : ((Inline.Text) content.getFirst()).text();
    }

    private void append(char[] text, int start, int count) {
        if (length + count + 1 > run.length) {
            run = Arrays.copyOf(run, Math.max(run.length * 2, length + count + 1));
        }
        char[] to = run;
        int n = length;
        boolean pending = space;
        boolean nothing = blank;
        for (int i = start, end = start + count; i < end; i++) {
            char c = text[i];
            if (c > ' ') {
                if (pending) {
                    to[n++] = ' ';
                    pending = false;
                }
                if (c >= Character.MIN_SURROGATE) {
                    special = true;
                }
                nothing = false;
                to[n++] = c;
            } else if (!nothing) {
                pending = true;
            }
        }
        length = n;
        space = pending;
        blank = nothing;
    }

    /** Ends the present run of text, with the space that parts it from what follows. */
    private void endRun(List<Inline> content) {
        if (space) {
            run[length++] = ' ';
            space = false;
            blank = true;
        }
        flush(content);
    }

    private void flush(List<Inline> content) {
        if (length == 0) {
            return;
        }
        if (special) {
            replaced |= Characters.replaceBroken(run, length);
            special = false;
        }
        content.add(new Inline.Text(new String(run, 0, length)));
        length = 0;
    }

    /** Takes a space away that stands before the end of a block or line. */
    private static void trimEnd(List<Inline> content) {
        if (!content.isEmpty() && content.getLast() instanceof Inline.Text(String text) && text.endsWith(" ")) {
            content.removeLast();
            if (text.length() > 1) {
                content.add(new Inline.Text(text.substring(0, text.length() - 1)));
            }
        }
    }
}
