package whereas.proprietary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import whereas.document.Inline;

/** Finds brackets in running text, across its emphasised parts, and complains about those that are not closed or stand in others. */
final class BracketReader {
    private static final int CONTEXT = 40;

    private final List<String> problems = new ArrayList<>();

    /** One list of inlines on its way through the reader. */
    private static final class Line {
        private final List<Inline> outside = new ArrayList<>();
        private final boolean within;
        private List<Inline> content;
        private List<Inline> instead;
        private boolean twice;
        private String before = "";

        /** @param within whether the list itself stands in brackets already */
        private Line(boolean within) {
            this.within = within;
        }

        private boolean open() {
            return content != null;
        }

        private List<Inline> target() {
            return instead != null ? instead : open() ? content : outside;
        }

        private void text(StringBuilder words) {
            if (!words.isEmpty()) {
                target().add(new Inline.Text(words.toString()));
                words.setLength(0);
            }
        }

        private void close() {
            outside.add(new Inline.Proprietary(twice ? Inline.Level.NOT_RELEASABLE : Inline.Level.RELEASABLE, content, Optional.ofNullable(instead)));
            content = null;
            instead = null;
        }
    }

    Brackets.Reading read(List<Inline> text) {
        return new Brackets.Reading(list(text, false), problems);
    }

    private List<Inline> list(List<Inline> text, boolean within) {
        Line level = new Line(within);
        for (Inline part : text) {
            boolean inner = within || level.open();
            switch (part) {
                case Inline.Text(String words) when !Brackets.in(words) && !level.open() -> level.outside.add(part);
                case Inline.Text(String words) -> text(words, level);
                case Inline.Strong(List<Inline> content) -> level.target().add(new Inline.Strong(list(content, inner)));
                case Inline.Emphasis(List<Inline> content) -> level.target().add(new Inline.Emphasis(list(content, inner)));
                case Inline.Underline(List<Inline> content) -> level.target().add(new Inline.Underline(list(content, inner)));
                case Inline.Footnote(List<Inline> content) -> level.target().add(new Inline.Footnote(list(content, inner)));
                case Inline.Link link -> level.target().add(new Inline.Link(link.target(), list(link.content(), inner)));
                case Inline.Proprietary marked -> {
                    if (inner) {
                        problems.add("proprietary information stands in other brackets; close those before it");
                    }
                    level.target().add(new Inline.Proprietary(marked.level(), list(marked.content(), true),
                            marked.publicText().map(words -> list(words, true))));
                }
                case Inline.LineBreak _, Inline.Field _, Inline.Gap _ -> level.target().add(part);
            }
        }
        if (level.open()) {
            problems.add("a bracket is opened" + level.before + " and not closed; close it, or write \\[ for a bracket that is only a bracket");
            level.close();
        }
        return level.outside;
    }

    private void text(String text, Line level) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (c == '\\' && (next == '[' || next == ']' || next == '|' && level.open())) {
                words.append(next);
                i++;
            } else if (c == '[') {
                boolean twice = next == '[';
                i += twice ? 1 : 0;
                if (level.open() || level.within) {
                    problems.add("brackets stand in other brackets" + (level.open() ? level.before : "") + "; close one before the next");
                } else {
                    level.before = before(words, level);
                    level.text(words);
                    level.content = new ArrayList<>();
                    level.twice = twice;
                }
            } else if (c == ']') {
                boolean twice = next == ']' && !(level.open() && !level.twice);
                i += twice ? 1 : 0;
                if (!level.open()) {
                    problems.add("a bracket is closed" + before(words, level) + " that was not opened; open it, or write \\] for a bracket that is only a bracket");
                } else if (level.twice != twice) {
                    problems.add("double brackets are opened" + level.before + " and closed by a single one; close them by ]]");
                }
                if (level.open()) {
                    level.text(words);
                    level.close();
                }
            } else if (c == '|' && level.open() && level.instead == null) {
                level.text(words);
                level.instead = new ArrayList<>();
            } else if (c == '|' && level.open()) {
                problems.add("the brackets opened" + level.before + " have two bars; write \\| for a bar that is only a bar");
            } else {
                words.append(c);
            }
        }
        level.text(words);
    }

    /** The words in front of a bracket, which tell a reader where it is; never any that stand in brackets. */
    private static String before(StringBuilder words, Line level) {
        if (level.open() || level.within || words.isEmpty() && level.outside.isEmpty()) {
            return "";
        }
        String all = words.isEmpty() && level.outside.getLast() instanceof Inline.Text(String text) ? text : words.toString();
        String last = all.substring(Math.max(0, all.length() - CONTEXT)).strip();
        return last.isEmpty() ? "" : " behind «" + last + "»";
    }
}
