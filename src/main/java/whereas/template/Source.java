package whereas.template;

import java.util.ArrayList;
import java.util.List;

/** The text of a template, as its author wrote it. */
final class Source {
    private static final int REACH = 60;

    private final String text;
    private final List<Integer> lines = new ArrayList<>();

    Source(String text) {
        this.text = text;
        lines.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
    }

    String text() {
        return text;
    }

    /** The offset of a place that is counted from line 1 and column 1. */
    int offset(int line, int column) {
        int start = lines.get(Math.clamp(line - 1, 0, lines.size() - 1));
        return Math.clamp((long) start + column - 1, 0, text.length());
    }

    /** The line, from 1, in which an offset lies. */
    int line(int offset) {
        int line = 1;
        while (line < lines.size() && lines.get(line) <= offset) {
            line++;
        }
        return line;
    }

    /** The words around a passage, without markup and on one line, with the passage itself between » and «. */
    String sentence(int from, int to) {
        int interpolation = text.lastIndexOf("${", from);
        if (interpolation >= 0 && interpolation < from && text.indexOf('}', interpolation) >= to) {
            return sentence(interpolation, text.indexOf('}', to) + 1);
        }
        if (to <= from + 1 && (text.startsWith("<#", from) || text.startsWith("<@", from))) {
            return sentence(from, endOfTag(from));
        }
        int tag = enclosingTag(from);
        String passage = squeeze(text.substring(from, Math.max(from, Math.min(to, text.length()))));
        String before = words(text.substring(Math.max(0, tag - 4 * REACH), tag), true);
        int end = tag < from ? Math.max(to, endOfTag(to)) : Math.min(to, text.length());
        String after = words(text.substring(end, Math.min(text.length(), end + 4 * REACH)), false);
        return (tail(before) + "»" + head(passage, 2 * REACH) + "«" + head(after, REACH)).strip();
    }

    /** Where the tag begins that the offset stands in; the offset itself when it stands in none. */
    private int enclosingTag(int offset) {
        int open = text.lastIndexOf('<', offset - 1);
        return open >= 0 && text.indexOf('>', open) >= offset && !text.substring(open, offset).contains("\n\n")
                && text.substring(open, offset).matches("(?s)</?[#@a-z].*") ? open : offset;
    }

    private int endOfTag(int offset) {
        int end = text.indexOf('>', Math.min(offset, text.length()));
        return end < 0 ? text.length() : end + 1;
    }

    /** Running text of one paragraph: what lies beyond a tag that begins or ends a block is left out. */
    private static String words(String raw, boolean before) {
        String flat = raw.replaceAll("(?s)<#--.*?-->", "");
        String[] parts = flat.split("(?s)\\n\\s*\\n|</?(p|h\\d|li|ol|ul|table|thead|tbody|tr|td|th|line|dt|dd|dl|address|caption|"
                + "signature|date|document|letterhead|header|footer|pagebreak)\\b[^>]*>|</?#(if|elseif|else|list|macro|function)\\b[^>]*>",
                -1);
        String part = before ? parts[parts.length - 1] : parts[0];
        return squeeze(part.replaceAll("(?s)</?[#@a-zA-Z][^<>]*>", "").replaceAll(before ? "(?s)^[^<>]*>" : "(?s)<[^<>]*$", ""));
    }

    private static String squeeze(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String tail(String text) {
        if (text.length() <= REACH) {
            return text.stripLeading();
        }
        int cut = text.indexOf(' ', text.length() - REACH);
        return "…" + text.substring(cut < 0 ? text.length() - REACH : cut);
    }

    private static String head(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int cut = text.lastIndexOf(' ', length);
        return text.substring(0, cut <= 0 ? length : cut) + " …";
    }
}
