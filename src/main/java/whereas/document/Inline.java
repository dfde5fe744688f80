package whereas.document;

import java.util.List;
import java.util.Optional;

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

    /**
     * Business proprietary information. Which of it a reader sees depends on the version of the document, so no writer takes it:
     * a version must have been chosen before.
     *
     * @param publicText what the public version says in its place; empty where it says nothing
     */
    record Proprietary(Level level, List<Inline> content, Optional<List<Inline>> publicText) implements Inline {
        public Proprietary {
            content = List.copyOf(content);
            publicText = publicText.map(List::copyOf);
        }

        /** What a writer says that meets it. */
        public IllegalStateException unversioned() {
            return new IllegalStateException("proprietary information has come to a writer before a version was chosen");
        }
    }

    /** Whether proprietary information may be released under administrative protective order: single or double brackets. */
    enum Level { RELEASABLE, NOT_RELEASABLE }

    /** A fact that is still missing, shown so that nobody overlooks it. */
    record Gap(String missing) implements Inline {
    }
}
