package whereas.check.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.intake.FileLine;

/** One paper of a packet: its kind, where its heading stands, and its text. */
public final class Paper {
    private final PaperKind kind;
    private final String file;
    private final int pages;
    private final Flow flow;
    private final int headingStart;
    private final int headingEnd;
    private List<Quotation> paragraphs;
    private List<Quotation> sentences;
    private List<DateMention> dates;
    private List<CompanyMention> companies;

    /**
     * @param heading the index of the line that its heading stands on
     * @param pages how many pages its file has; 0 where the file does not tell
     */
    Paper(PaperKind kind, String file, List<FileLine> lines, int heading, int pages) {
        this.kind = kind;
        this.file = file;
        this.pages = pages;
        this.flow = new Flow(lines);
        int at = new Flow(lines.subList(0, heading)).text().length();
        this.headingStart = Math.min(at, flow.text().length());
        int end = flow.text().indexOf('\n', headingStart);
        this.headingEnd = end < 0 ? flow.text().length() : end;
    }

    public PaperKind kind() {
        return kind;
    }

    public String file() {
        return file;
    }

    public int pages() {
        return pages;
    }

    /** The text in plain characters: straight quotation marks, plain dashes, no markup. */
    public String text() {
        return flow.text();
    }

    /** The paper's heading; its first line where it has none. */
    public Quotation heading() {
        return new Quotation(this, headingStart, headingEnd).trimmed();
    }

    public Quotation all() {
        return new Quotation(this, 0, text().length());
    }

    public List<Quotation> all(Pattern pattern) {
        return all().all(pattern);
    }

    public List<Quotation> all(Pattern pattern, int group) {
        return all().all(pattern, group);
    }

    public Optional<Quotation> first(Pattern pattern) {
        return all().first(pattern);
    }

    public Optional<Quotation> first(Pattern pattern, int group) {
        return all().first(pattern, group);
    }

    public boolean says(Pattern pattern) {
        return pattern.matcher(text()).find();
    }

    /** What stands between blank lines. */
    public List<Quotation> paragraphs() {
        if (paragraphs == null) {
            paragraphs = List.copyOf(findParagraphs());
        }
        return paragraphs;
    }

    /** The days that it names, in their order. */
    List<DateMention> dates() {
        if (dates == null) {
            dates = List.copyOf(DateMention.read(all()));
        }
        return dates;
    }

    /** The companies that it names, in their order. */
    public List<CompanyMention> companies() {
        if (companies == null) {
            companies = List.copyOf(CompanyMention.read(all()));
        }
        return companies;
    }

    private List<Quotation> findParagraphs() {
        List<Quotation> found = new ArrayList<>();
        int open = -1;
        int lineStart = 0;
        while (lineStart < text().length()) {
            int next = text().indexOf('\n', lineStart);
            int lineEnd = next < 0 ? text().length() : next;
            Quotation line = new Quotation(this, lineStart, lineEnd).trimmed();
            if (line.start() < line.end()) {
                open = open < 0 ? line.start() : open;
            } else if (open >= 0) {
                found.add(new Quotation(this, open, lineStart - 1));
                open = -1;
            }
            lineStart = lineEnd + 1;
        }
        if (open >= 0) {
            found.add(new Quotation(this, open, text().length()));
        }
        return found;
    }

    private List<Quotation> findSentences() {
        List<Quotation> found = new ArrayList<>();
        for (Quotation paragraph : paragraphs()) {
            int from = paragraph.start();
            Matcher stop = Sentences.END.matcher(text()).region(paragraph.start(), paragraph.end());
            while (stop.find()) {
                found.add(new Quotation(this, from, stop.end()));
                from = stop.end();
            }
            found.add(new Quotation(this, from, Math.max(from, paragraph.end())));
        }
        return found;
    }

    /** The paragraph that a place of the text lies in. */
    public Quotation paragraphAt(int position) {
        return at(paragraphs(), position);
    }

    /** The sentence that a place of the text lies in, as far as full stops and paragraphs tell. */
    public Quotation sentenceAt(int position) {
        if (sentences == null) {
            sentences = List.copyOf(findSentences());
        }
        return at(sentences, position).trimmed();
    }

    /** The one of some stretches, which are in order, that a place lies in; no words when it lies between them. */
    private Quotation at(List<Quotation> stretches, int position) {
        int index = Collections.binarySearch(stretches, new Quotation(this, position, position), Comparator.comparingInt(Quotation::start));
        Quotation none = new Quotation(this, position, position);
        Quotation before = stretches.isEmpty() ? none : stretches.get(Math.max(0, index >= 0 ? index : -index - 2));
        return before.start() <= position && position < before.end() ? before : none;
    }

    List<Quotation> find(Pattern pattern, int start, int end, int group) {
        List<Quotation> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text()).region(start, end);
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        while (matcher.find()) {
            if (matcher.start(group) >= 0) {
                found.add(new Quotation(this, matcher.start(group), matcher.end(group)));
            }
        }
        return found;
    }

    Place place(int start, int end, int longest) {
        FileLine line = flow.line(start);
        String quote = flow.quote(start, end);
        return new Place(file, kind.words(), line.page(), line.number(), quote.length() > longest ? quote.substring(0, longest) : quote);
    }
}
