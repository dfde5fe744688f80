package whereas.check.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whereas.intake.FileLine;
import whereas.intake.FileText;
import whereas.result.Note;

/** Finds the papers in the text of files: each file begins a paper, and so does each heading in it. */
final class PaperRecognition {
    private static final Pattern NOTICE = Phrase.of("(?:60|sixty)[- ]?(?:\\(60\\)[- ]?)?day notice|notices? of "
            + "(?:intent|violations?)|notice of proposition 65");
    private static final Pattern PROPOSITION_65 = Phrase.of("25249|proposition 65|safe drinking water and toxic");
    private static final Pattern TRADE = Phrase.of("antidumping|countervailing|tariff act of 1930|enforcement and compliance|19 "
            + "C\\.?F\\.?R\\.?(?: part| §+)? 351");
    private static final Pattern LETTER = Phrase.of("\\bdear |respectfully submitted|\\bthe honorable ");
    private static final Pattern BODY = Phrase.of("\\bdear |sincerely|respectfully");
    private static final Pattern HEADING = Pattern.compile("(?<![\"\u201C])\\b((?:CERTIFICATE OF "
            + "MERIT|(?:PROOF|CERTIFICATE|DECLARATION) OF SERVICE|APPENDIX \"?[AB]\"?|(?:COMPANY|GOVERNMENT|REPRESENTATIVE) "
            + "CERTIFICATION)(?![;,.\"\u201D]))");
    private static final int UNBROKEN = 2000;
    private static final int LONGEST_LETTERHEAD = 14;

    private final List<Paper> papers = new ArrayList<>();
    private final List<Note> unread = new ArrayList<>();

    /** A stretch of a file from one heading to the next. */
    private record Part(Optional<PaperKind> kind, int start, int heading) {
    }

    static ReviewedPacket of(List<FileText> files, List<Note> notes) {
        PaperRecognition recognition = new PaperRecognition();
        recognition.unread.addAll(notes);
        files.forEach(recognition::read);
        return new ReviewedPacket(recognition.papers, recognition.unread);
    }

    private void read(FileText whole) {
        FileText file = new FileText(whole.file(), LegibleLines.of(whole, unread).stream().flatMap(PaperRecognition::unfolded).toList(), whole.pages());
        List<Part> parts = parts(file.lines());
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            List<FileLine> lines = file.lines().subList(part.start(), i + 1 < parts.size() ? parts.get(i + 1).start()
                    : file.lines().size());
            if (lines.stream().allMatch(line -> line.text().isBlank())) {
                continue;
            }
            PaperKind kind = part.kind().orElseGet(() -> kind(new Flow(lines).text()));
            Paper paper = new Paper(kind, file.file(), lines, part.kind().isPresent() ? part.heading() - part.start()
                    : firstWords(lines), file.pages());
            if (kind == PaperKind.OTHER) {
                unread.add(Note.warning(file.file() + ", line " + lines.get(firstWords(lines)).number(),
                        "what begins here with «" + paper.heading().text()
                                + "» was not recognised as any paper of a packet; only its language was checked"));
            }
            papers.add(paper);
        }
    }

    /** Where line breaks were lost, the headings in capitals still tell one paper from the next. */
    private static Stream<FileLine> unfolded(FileLine line) {
        return line.text().length() < UNBROKEN ? Stream.of(line)
                : Arrays.stream(HEADING.matcher(line.text()).replaceAll("\n$1\n").split("\n")).map(part -> new FileLine(line.number(),
                        line.page(), part));
    }

    private static List<Part> parts(List<FileLine> lines) {
        SwornLines sworn = new SwornLines(lines);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Optional.empty(), 0, 0));
        for (int i = 0; i < lines.size(); i++) {
            Optional<PaperKind> kind = Headings.at(lines, i);
            if (kind.isEmpty()) {
                continue;
            }
            Part last = parts.getLast();
            if (last.kind().equals(kind) && (runningHead(lines, i) || continues(kind.get(), lines, sworn, last, i))) {
                continue;
            }
            Part part = new Part(kind, Headings.captionAbove(lines, i, last.heading() + (last.kind().isPresent() ? 1 : 0)), i);
            if (last.kind().isEmpty() && letterhead(lines.subList(0, part.start()))) {
                parts.removeLast();
                part = new Part(kind, 0, i);
            }
            parts.add(part);
        }
        return parts;
    }

    /** A heading that comes again on a later page of the same paper begins no new one. */
    private static boolean continues(PaperKind kind, List<FileLine> lines, SwornLines sworn, Part last, int index) {
        return switch (kind) {
            case PROOF_OF_SERVICE -> !sworn.between(last.start(), index) || !sworn.between(index, lines.size());
            case CERTIFICATE_OF_MERIT, APPENDIX_A, APPENDIX_B, CONFIDENTIAL_INFORMATION -> true;
            default -> false;
        };
    }

    /** The first line of a later page that names the paper which is open already. */
    private static boolean runningHead(List<FileLine> lines, int index) {
        int page = lines.get(index).page();
        for (int i = index - 1; i >= 0; i--) {
            if (!lines.get(i).text().isBlank()) {
                return page > 1 && lines.get(i).page() < page;
            }
        }
        return false;
    }

    private static boolean letterhead(List<FileLine> lines) {
        String text = new Flow(lines).text();
        return lines.stream().filter(line -> !line.text().isBlank()).count() <= LONGEST_LETTERHEAD && !BODY.matcher(text).find()
                && !NOTICE.matcher(text).find();
    }

    private static PaperKind kind(String text) {
        if (NOTICE.matcher(text).find() && PROPOSITION_65.matcher(text).find()) {
            return PaperKind.NOTICE;
        }
        return TRADE.matcher(text).find() && LETTER.matcher(text).find() ? PaperKind.LETTER : PaperKind.OTHER;
    }

    private static int firstWords(List<FileLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).text().isBlank()) {
                return i;
            }
        }
        return 0;
    }
}
