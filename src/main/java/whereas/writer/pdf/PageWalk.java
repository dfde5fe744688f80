package whereas.writer.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Walks over pages that were laid out and notes where each run of text stands, and whose fact it is. */
final class PageWalk {
    private final TextOrigins origins;
    private final List<PageBox> pages;
    private final double scale;
    private final int[] lefts;
    private final int[] tops;
    private final Map<Element, Reading> readings = new IdentityHashMap<>();
    private final List<TextRun> runs = new ArrayList<>();
    private final List<FactPlace> facts = new ArrayList<>();
    private int line;

    /** How far the texts of an element were read. */
    private static final class Reading {
        private int next;
        private String master;
        private TextOrigins.Origin origin;
    }

    private PageWalk(PdfBoxRenderer renderer, TextOrigins origins) {
        this.origins = origins;
        this.pages = renderer.getRootBox().getLayer().getPages();
        this.scale = 1 / renderer.getDotsPerPoint();
        CssContext context = renderer.getSharedContext().newLayoutContextInstance();
        lefts = pages.stream().mapToInt(page -> page.getMarginBorderPadding(context, CalculatedStyle.LEFT)).toArray();
        tops = pages.stream().mapToInt(page -> page.getMarginBorderPadding(context, CalculatedStyle.TOP)).toArray();
    }

    static PageWalk over(PdfBoxRenderer renderer, TextOrigins origins) {
        PageWalk walk = new PageWalk(renderer, origins);
        walk.box(renderer.getRootBox(), null);
        return walk;
    }

    List<TextRun> runs() {
        return List.copyOf(runs);
    }

    List<FactPlace> facts() {
        return List.copyOf(facts);
    }

    private void box(Box box, Element around) {
        Element element = box.getElement() == null ? around : box.getElement();
        if (box instanceof LineBox) {
            line++;
        }
        if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    text(text, inline, element);
                } else {
                    box((Box) child, element);
                }
            }
        }
        for (Box child : box.getChildren()) {
            box(child, element);
        }
        if (box instanceof LineBox footed && footed.getReferencedFootnoteBodies() != null) {
            for (BlockBox note : footed.getReferencedFootnoteBodies()) {
                box(note, element);
            }
        }
    }

    private void text(InlineText text, InlineLayoutBox box, Element element) {
        String words = text.getSubstring();
        int page = page(box.getAbsY());
        if (words.isBlank() || page < 0 || element == null) {
            return;
        }
        TextRun run = new TextRun(page, line, (box.getAbsX() + text.getX() + lefts[page]) * scale,
                (box.getAbsY() - pages.get(page).getTop() + tops[page]) * scale, text.getWidth() * scale, box.getHeight() * scale, words);
        runs.add(run);
        boolean gap = element.getTagName().equals("mark");
        boolean told = false;
        TextOrigins.Origin origin = origin(text, element);
        if (origin != null) {
            int shift = text.getStart() + leading(origin.text()) - leading(text.getMasterText());
            for (TextOrigins.Stretch stretch : origin.stretches()) {
                int from = Math.max(stretch.start() - shift, 0);
                int to = Math.min(stretch.end() - shift, words.length());
                if (from < to) {
                    told = true;
                    facts.add(gap ? whole(run, stretch.fact(), true) : part(run, from, to, stretch.fact()));
                }
            }
        }
        if (gap && !told) {
            facts.add(whole(run, "", true));
        }
    }

    private static FactPlace whole(TextRun run, String fact, boolean gap) {
        return new FactPlace(fact, run.page(), run.x(), run.y(), run.width(), run.height(), gap);
    }

    private static FactPlace part(TextRun run, int from, int to, String fact) {
        double x = run.reach(from);
        return new FactPlace(fact, run.page(), run.x() + x, run.y(), run.reach(to) - x, run.height(), false);
    }

    /** The text of the source that a run is a part of; null when it is none of them, as with the number of a page. */
    private TextOrigins.Origin origin(InlineText text, Element element) {
        Reading reading = readings.computeIfAbsent(element, _ -> new Reading());
        if (text.getMasterText() != reading.master) {
            List<TextOrigins.Origin> texts = origins.of(element);
            String wanted = text.getMasterText().strip();
            int next = reading.next;
            while (next < texts.size() && !texts.get(next).text().strip().equalsIgnoreCase(wanted)) {
                next++;
            }
            if (next == texts.size()) {
                return null;
            }
            reading.master = text.getMasterText();
            reading.origin = texts.get(next);
            reading.next = next + 1;
        }
        return reading.origin;
    }

    private static int leading(String text) {
        return text.length() - text.stripLeading().length();
    }

    private int page(int y) {
        int from = 0;
        int to = pages.size() - 1;
        while (from <= to) {
            int middle = (from + to) >>> 1;
            if (y < pages.get(middle).getTop()) {
                to = middle - 1;
            } else if (y >= pages.get(middle).getBottom()) {
                from = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
