package whereas.writer.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import whereas.document.Block;
import whereas.document.Document;
import whereas.document.Inline;

/** Writes a document as one well-formed HTML page whose classes name what each part means, with nothing from outside. */
public final class HtmlWriter {
    private final StringBuilder out = new StringBuilder(1 << 15);
    private final List<List<Inline>> footnotes = new ArrayList<>();
    private final boolean paged;
    private int headings;

    private HtmlWriter(boolean paged) {
        this.paged = paged;
    }

    /** One long page for reading on a screen. */
    public static String write(Document document) {
        return write(document, HtmlStyle.SHEET, false);
    }

    /** For an engine that makes pages: footnotes stand where their marks are, header and footer run along. */
    public static String writePaged(Document document) {
        return write(document, HtmlStyle.PAGED, true);
    }

    private static String write(Document document, String style, boolean paged) {
        HtmlWriter writer = new HtmlWriter(paged);
        writer.out.append("<!DOCTYPE html>\n<html lang=\"");
        writer.text(document.language());
        writer.out.append("\">\n<head>\n<meta charset=\"UTF-8\"/>\n<title>");
        writer.text(document.title());
        writer.out.append("</title>\n<style>\n").append(style)
                .append(document.marks().isEmpty() ? "" : paged ? HtmlStyle.markedPages(document.marks().lines().size()) : HtmlStyle.MARKED_SHEET).append("</style>\n");
        if (paged) {
            writer.bookmarks(document);
        }
        writer.out.append("</head>\n<body>\n");
        writer.page(document);
        writer.out.append("</body>\n</html>\n");
        return writer.out.toString();
    }

    private void page(Document document) {
        if (paged) {
            if (!document.marks().isEmpty()) {
                marks("first-marks", document.marks().lines(), List.of());
            }
            marks("running-header", document.marks().lines(), document.header());
            element("div", "running-footer", document.footer());
        } else if (!document.marks().isEmpty()) {
            document.marks().watermark().ifPresent(words -> element("div", "watermark", List.of(new Inline.Text(words))));
            marks("marks", document.marks().lines(), List.of());
        }
        if (!document.letterhead().isEmpty()) {
            out.append("<header class=\"letterhead\">\n");
            document.letterhead().forEach(line -> element("div", "", line));
            out.append("</header>\n");
        }
        for (int i = 0; i < document.body().size(); i++) {
            boolean leadsIn = paged && i + 1 < document.body().size() && document.body().get(i + 1).needsLeadIn();
            if (leadsIn && document.body().get(i) instanceof Block.Paragraph(Block.Role role, List<Inline> text) && role == Block.Role.BODY) {
                element("p", "lead-in", text);
            } else {
                block(document.body().get(i));
            }
        }
        for (int i = 0; i < footnotes.size(); i++) {
            out.append(i == 0 ? "<hr class=\"notes\"/>\n" : "").append("<p class=\"footnote\" id=\"note-").append(i + 1).append("\"><sup>")
                    .append(i + 1).append("</sup> ");
            inlines(footnotes.get(i));
            out.append("</p>\n");
        }
    }

    /** The marks of the page, each on its line, and the line of the header below them. */
    private void marks(String type, List<String> lines, List<Inline> header) {
        out.append("<div class=\"").append(type).append("\">");
        lines.forEach(line -> element("div", "mark", List.of(new Inline.Text(line))));
        inlines(header);
        out.append("</div>\n");
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> element("p", paragraph.role() == Block.Role.BODY ? "" : name(paragraph.role()), paragraph.text());
            case Block.NumberedList list -> list("ol type=\"" + switch (list.numbering()) {
                case DECIMAL -> "1";
                case LETTER -> "a";
                case ROMAN -> "i";
            } + "\"", "ol", list.items());
            case Block.BulletList list -> list("ul", "ul", list.items());
            case Block.Table table -> table(table);
            case Block.Addressee addressee -> element("address", "", lines(addressee.lines()));
            case Block.Definitions definitions -> {
                out.append("<dl>\n");
                definitions.entries().forEach(entry -> {
                    element("dt", "", entry.term());
                    element("dd", "", entry.description());
                });
                out.append("</dl>\n");
            }
            case Block.Caption caption -> element("div", "caption", lines(caption.lines()));
            case Block.SignatureBlock signature -> {
                out.append("<div class=\"signature\">\n");
                signature.date().ifPresent(date -> element("p", "date", date));
                element("div", "line", lines(signature.lines()));
                out.append("</div>\n");
            }
            case Block.PageBreak _ -> out.append("<div class=\"page-break\"></div>\n");
            case Block.Labels labels -> {
                out.append("<div class=\"labels\">\n");
                labels.labels().forEach(label -> element("div", "label",
                        lines(label.stream().map(line -> List.<Inline>of(new Inline.Text(line))).toList())));
                out.append("</div>\n");
            }
        }
    }

    private void heading(Block.Heading heading) {
        out.append("<h").append(heading.level()).append(" id=\"h").append(++headings).append("\">");
        inlines(heading.text());
        out.append("</h").append(heading.level()).append(">\n");
    }

    /** The outline that a reader of a PDF shows beside its pages. */
    private void bookmarks(Document document) {
        int number = 0;
        out.append("<bookmarks>");
        for (Block block : document.body()) {
            if (block instanceof Block.Heading heading) {
                out.append("<bookmark name=\"");
                plain(heading.text());
                out.append("\" href=\"#h").append(++number).append("\"/>");
            }
        }
        out.append("</bookmarks>\n");
    }

    private void plain(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> text(text.text());
                case Inline.Strong strong -> plain(strong.content());
                case Inline.Emphasis emphasis -> plain(emphasis.content());
                case Inline.Underline underline -> plain(underline.content());
                case Inline.Link link -> plain(link.content());
                case Inline.LineBreak _ -> out.append(' ');
                case Inline.Gap gap -> text(gap.missing());
                case Inline.Proprietary proprietary -> throw proprietary.unversioned();
                case Inline.Footnote _, Inline.Field _ -> { }
            }
        }
    }

    private void list(String open, String name, List<List<Block>> items) {
        out.append('<').append(open).append(">\n");
        for (List<Block> item : items) {
            out.append("<li>");
            item.forEach(this::block);
            out.append("</li>\n");
        }
        out.append("</").append(name).append(">\n");
    }

    private void table(Block.Table table) {
        out.append("<table class=\"").append(name(table.role())).append("\">\n<colgroup>");
        int sum = Math.max(1, table.widths().stream().mapToInt(Integer::intValue).sum());
        table.widths().forEach(width -> out.append("<col style=\"width:").append(width * 100 / sum).append("%\"/>"));
        out.append("</colgroup>\n");
        rows("thead", "th", table.header());
        rows("tbody", "td", table.rows());
        out.append("</table>\n");
    }

    private void rows(String group, String cell, List<Block.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        out.append('<').append(group).append(">\n");
        for (Block.Row row : rows) {
            out.append("<tr>");
            for (Block.Cell content : row.cells()) {
                out.append('<').append(cell).append('>');
                content.content().forEach(this::block);
                out.append("</").append(cell).append('>');
            }
            out.append("</tr>\n");
        }
        out.append("</").append(group).append(">\n");
    }

    private void element(String name, String type, List<Inline> content) {
        out.append('<').append(name);
        if (!type.isEmpty()) {
            out.append(" class=\"").append(type).append('"');
        }
        out.append('>');
        inlines(content);
        out.append("</").append(name).append(">\n");
    }

    private static List<Inline> lines(List<List<Inline>> lines) {
        List<Inline> joined = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!joined.isEmpty()) {
                joined.add(new Inline.LineBreak());
            }
            joined.addAll(line);
        }
        return joined;
    }

    private void inlines(List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> text(text.text());
                case Inline.Strong strong -> wrapped("strong", strong.content());
                case Inline.Emphasis emphasis -> wrapped("em", emphasis.content());
                case Inline.Underline underline -> wrapped("u", underline.content());
                case Inline.LineBreak _ -> out.append("<br/>");
                case Inline.Footnote note when paged -> {
                    out.append("<span class=\"note-at-foot\">");
                    inlines(note.content());
                    out.append("</span>");
                }
                case Inline.Footnote note -> {
                    footnotes.add(note.content());
                    out.append("<sup><a href=\"#note-").append(footnotes.size()).append("\">").append(footnotes.size()).append("</a></sup>");
                }
                case Inline.Link link -> {
                    out.append("<a href=\"");
                    text(link.target());
                    out.append("\">");
                    inlines(link.content());
                    out.append("</a>");
                }
                case Inline.Field field -> out.append("<span class=\"").append(name(field.kind())).append("\"></span>");
                case Inline.Proprietary proprietary -> throw proprietary.unversioned();
                case Inline.Gap gap -> {
                    out.append("<mark class=\"gap\">[");
                    text(gap.missing());
                    out.append("]</mark>");
                }
            }
        }
    }

    private void wrapped(String name, List<Inline> content) {
        out.append('<').append(name).append('>');
        inlines(content);
        out.append("</").append(name).append('>');
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
