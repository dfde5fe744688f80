package whereas.check.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import whereas.intake.FileLine;

/** One paper of a packet: its kind, where its heading stands, and its text. */
public final class Paper {
    private static final Pattern PARAGRAPH = Pattern.compile("\\S(?:(?!\\n[ \\t]*\\n).)*", Pattern.DOTALL);

    private final PaperKind kind;
    private final String file;
    private final int pages;
    private final Flow flow;
    private final int headingStart;
    private final int headingEnd;
    private List<Quotation> paragraphs;

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
            paragraphs = List.copyOf(all(PARAGRAPH));
        }
        return paragraphs;
    }

    /** The paragraph that a place of the text lies in. */
    public Quotation paragraphAt(int position) {
        return paragraphs().stream().filter(p -> p.start() <= position && position < p.end()).findFirst()
                .orElse(new Quotation(this, position, position));
    }

    /** The sentence that a place of the text lies in, as far as full stops and paragraphs tell. */
    public Quotation sentenceAt(int position) {
        Quotation paragraph = paragraphAt(position);
        int from = paragraph.start();
        Matcher stop = Sentences.END.matcher(text()).region(paragraph.start(), paragraph.end());
        while (stop.find()) {
            if (stop.end() > position) {
                return new Quotation(this, from, stop.start() + 1).trimmed();
            }
            from = stop.end();
        }
        return new Quotation(this, from, Math.max(from, paragraph.end())).trimmed();
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
