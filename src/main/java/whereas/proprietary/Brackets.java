package whereas.proprietary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import whereas.document.Inline;

/**
 * Brackets in texts: {@code [price]} is proprietary, {@code [[customer]]} may not even be released under protective order, and behind
 * a bar stands what the public version says instead, {@code [1,234|1,200]}; {@code [1,234|~]} rounds the number itself. A bracket that
 * is only a bracket is written {@code \[} or {@code \]}, a bar within brackets {@code \|}.
 */
public final class Brackets {
    private Brackets() {
    }

    /**
     * A text whose brackets were understood.
     *
     * @param content with the proprietary parts marked
     * @param problems each in a few words, with the words before it; never with what stands in brackets
     */
    public record Reading(List<Inline> content, List<String> problems) {
        public Reading {
            content = List.copyOf(content);
            problems = List.copyOf(problems);
        }

        /** The proprietary parts, in reading order. */
        public List<Inline.Proprietary> proprietary() {
            return content.stream().filter(Inline.Proprietary.class::isInstance).map(Inline.Proprietary.class::cast).toList();
        }
    }

    /** Understands the brackets of running text; those in its footnotes and emphasised parts each stand for themselves. */
    public static Reading read(List<Inline> text) {
        return new BracketReader().read(text);
    }

    public static Reading read(String text) {
        return read(List.of(new Inline.Text(text)));
    }

    /** Whether a text has a bracket at all. */
    public static boolean in(String text) {
        return text.indexOf('[') >= 0 || text.indexOf(']') >= 0;
    }

    /**
     * A text as a version has it, still with its brackets: what the version leaves out is gone, and what the public version says
     * instead stands behind a bar. What is wrong with the brackets of a version that hides something makes all of it hidden.
     */
    public static String versioned(String text, Version version) {
        if (!in(text)) {
            return text;
        }
        Reading reading = read(text);
        if (!reading.problems().isEmpty()) {
            return version == Version.NOT_FINAL || version == Version.BPI ? text : "[ ]";
        }
        StringBuilder versioned = new StringBuilder();
        for (Inline part : reading.content()) {
            versioned.append(part instanceof Inline.Proprietary proprietary ? versioned(proprietary, version) : escaped(words(List.of(part)), false));
        }
        return versioned.toString();
    }

    private static String versioned(Inline.Proprietary part, Version version) {
        boolean twice = part.level() == Inline.Level.NOT_RELEASABLE;
        String inside = version.hides(part.level()) ? Disclosure.instead(part).map(words -> "|" + escaped(words, true)).orElse(" ")
                : escaped(words(part.content()), true);
        if (inside.endsWith("\\")) {
            // Or it would take the bracket behind it for one that is only a bracket.
            inside += " ";
        }
        return twice ? "[[" + inside + "]]" : "[" + inside + "]";
    }

    /** A versioned text as people read it. */
    public static String printed(String versioned) {
        if (!in(versioned)) {
            return versioned;
        }
        Reading reading = read(versioned);
        return !reading.problems().isEmpty() ? versioned : reading.content().stream().map(part -> part instanceof Inline.Proprietary proprietary
                ? printed(proprietary) : words(List.of(part))).collect(Collectors.joining());
    }

    private static String printed(Inline.Proprietary part) {
        String words = words(part.content());
        String shown = !words.isBlank() ? words : part.publicText().map(Brackets::words).orElse(" ");
        return part.level() == Inline.Level.NOT_RELEASABLE ? "[[" + shown + "]]" : "[" + shown + "]";
    }

    private static String escaped(String text, boolean inside) {
        String escaped = text.replace("[", "\\[").replace("]", "\\]");
        return inside ? escaped.replace("|", "\\|") : escaped;
    }

    /** The words of running text; what is marked in it is gone. */
    public static String words(List<Inline> text) {
        List<String> words = new ArrayList<>();
        for (Inline part : text) {
            words.add(switch (part) {
                case Inline.Text(String plain) -> plain;
                case Inline.Strong(List<Inline> content) -> words(content);
                case Inline.Emphasis(List<Inline> content) -> words(content);
                case Inline.Underline(List<Inline> content) -> words(content);
                case Inline.Footnote(List<Inline> content) -> " " + words(content);
                case Inline.Link link -> words(link.content());
                case Inline.Proprietary proprietary -> words(proprietary.content());
                case Inline.LineBreak _ -> " ";
                case Inline.Field _, Inline.Gap _ -> "";
            });
        }
        return String.join("", words);
    }

    /** What stands in for a secret by itself: the words «~» ask that its number be rounded. */
    static final String ROUNDED = "~";

    static Optional<String> publicWords(Inline.Proprietary part) {
        return part.publicText().map(Brackets::words).map(String::strip).filter(words -> !words.isEmpty());
    }
}
