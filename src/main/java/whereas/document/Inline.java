package whereas.document;

import java.util.List;

/** A part of a line of text. */
public sealed interface Inline {
    record Text(String text) implements Inline {
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Underline(List<Inline> content) implements Inline {
        public Underline {
            content = List.copyOf(content);
        }
    }

    record LineBreak() implements Inline {
    }

    /** A note at the foot of the page; its number follows from its place. */
    record Footnote(List<Inline> content) implements Inline {
        public Footnote {
            content = List.copyOf(content);
        }
    }

    record Link(String target, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /** Something that only the finished pages know. */
    record Field(FieldKind kind) implements Inline {
    }

    /** The number of the page, or of all pages. */
    enum FieldKind { PAGE, PAGES }

    /** A fact that is still missing, shown so that nobody overlooks it. */
    record Gap(String missing) implements Inline {
    }
}
