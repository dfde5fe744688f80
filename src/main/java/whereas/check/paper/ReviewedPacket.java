package whereas.check.paper;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.intake.FileText;
import whereas.matter.Chemical;
import whereas.result.Note;

/** The papers of a packet as they were read, and what several rules ask of them. */
public final class ReviewedPacket {
    private static final Pattern NOTICE_TITLE = Pattern.compile("(?im)^[^\\w\\n]*((?:60|sixty)[- ]?(?:\\(60\\)[- ]?)?day "
            + "notice[^\\n]*|(?:supplemental |amended )?notices? of (?:intent|violations?)[^\\n:]*)$");

    private final List<Paper> papers;
    private final List<Note> unread;
    private final Map<Paper, List<ServiceAct>> service;
    private Parties parties;
    private Optional<DateMention> date;
    private Map<Chemical, Quotation> chemicals;

    ReviewedPacket(List<Paper> papers, List<Note> unread) {
        this.papers = List.copyOf(papers);
        this.unread = List.copyOf(unread);
        this.service = Collections.unmodifiableMap(papers.stream().filter(paper -> paper.kind() == PaperKind.PROOF_OF_SERVICE)
                .collect(Collectors.toMap(Function.identity(), ServiceActs::in, (a, _) -> a, LinkedHashMap::new)));
    }

    /** Recognises the papers in the text of files. */
    public static ReviewedPacket of(List<FileText> files, List<Note> unread) {
        return PaperRecognition.of(files, unread);
    }

    public List<Paper> papers() {
        return papers;
    }

    /** What could not be read, or not be recognised. */
    public List<Note> unread() {
        return unread;
    }

    /** Everything that the proofs of service declare, proof by proof. */
    public Map<Paper, List<ServiceAct>> service() {
        return service;
    }

    /** Who is alleged to have violated the law. */
    public Parties parties() {
        if (parties == null) {
            parties = new Parties(this);
        }
        return parties;
    }

    /** The known chemicals that the notice names more than in passing, each with its first place. */
    public Map<Chemical, Quotation> chemicals(Registers registers) {
        if (chemicals == null) {
            chemicals = notice().map(notice -> NamedChemicals.in(notice, registers)).orElse(Map.of());
        }
        return chemicals;
    }

    public Stream<Paper> of(PaperKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind);
    }

    public Optional<Paper> notice() {
        return of(PaperKind.NOTICE).findFirst();
    }

    public Optional<Paper> letter() {
        return of(PaperKind.LETTER).findFirst();
    }

    public List<Paper> proofs() {
        return of(PaperKind.PROOF_OF_SERVICE).toList();
    }

    public List<Paper> merits() {
        return of(PaperKind.CERTIFICATE_OF_MERIT).toList();
    }

    public List<Paper> certifications() {
        return papers.stream().filter(paper -> paper.kind().certification()).toList();
    }

    /** The papers that the firm itself wrote: all but the prescribed summaries. */
    public List<Paper> written() {
        return papers.stream().filter(paper -> paper.kind() != PaperKind.APPENDIX_A && paper.kind() != PaperKind.APPENDIX_B).toList();
    }

    public boolean prop65() {
        return papers.stream().anyMatch(p -> p.kind() == PaperKind.NOTICE || p.kind() == PaperKind.CERTIFICATE_OF_MERIT);
    }

    public boolean trade() {
        return papers.stream().anyMatch(p -> p.kind() == PaperKind.LETTER || p.kind().certification()
                || p.kind() == PaperKind.COMMISSION_CERTIFICATION);
    }

    public List<ServiceAct> acts() {
        return service.values().stream().flatMap(List::stream).toList();
    }

    /** The title that the notice gives itself. */
    public Optional<Quotation> noticeTitle() {
        return notice().flatMap(notice -> notice.first(NOTICE_TITLE, 1)).map(Quotation::trimmed);
    }

    /** The day that the notice or the letter bears: a date on a line of its own, or behind «Date:», else the first one. */
    public Optional<DateMention> date() {
        if (date == null) {
            date = findDate();
        }
        return date;
    }

    private Optional<DateMention> findDate() {
        Optional<Paper> paper = notice().or(this::letter);
        List<DateMention> dates = paper.map(p -> DateMention.in(p.all())).orElse(List.of());
        return dates.stream().filter(ReviewedPacket::alone).findFirst().or(() -> dates.stream().findFirst());
    }

    private static boolean alone(DateMention mention) {
        String text = mention.at().paper().text();
        int start = text.lastIndexOf('\n', mention.at().start()) + 1;
        int end = text.indexOf('\n', mention.at().end());
        String around = text.substring(start, mention.at().start()) + text.substring(mention.at().end(), end < 0 ? text.length() : end);
        return around.strip().matches("(?i)|dated?:?|date of notice:?");
    }
}
