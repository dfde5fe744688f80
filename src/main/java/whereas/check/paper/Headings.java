package whereas.check.paper;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import whereas.intake.FileLine;

/** Tells the lines that begin a paper, by their words and by what follows them. */
final class Headings {
    private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:[-•·]|\\(?[0-9a-zA-Z]{1,2}[.)])\\s.*");
    private static final Pattern CAPTION = Pattern.compile("(?i)^\\s*(?:To|Notice(?: of Violations?)?|Notic(?:ing|ed) "
            + "Part(?:y|ies)|Alleged Violators?"
            + "|Noticing (?:Entity|Individual))\\s*:.*");
    private static final int LOOK_AHEAD = 16;
    private static final int FIRST_WORDS = 4;
    private static final int LONGEST_CAPTION = 14;

    /** What a heading says, and what the lines behind it must say to make it one. */
    private record Mark(PaperKind kind, Pattern line, Pattern follows) {
        private Mark(PaperKind kind, String line, String follows) {
            this(kind, Phrase.of("^[\\W_]*" + line + ".{0,90}$"), Phrase.of(follows));
        }
    }

    private static final List<Mark> MARKS = List.of(
            new Mark(PaperKind.CERTIFICATE_OF_MERIT, "certificates? of merit\\b", "\\bdeclare|accompanies the attached|\\bcertify"),
            new Mark(PaperKind.PROOF_OF_SERVICE, "(?:proof|certificate|declaration|affidavit) of (?:service|mailing)\\b",
                    "\\bI am\\b|\\bI, |undersigned|\\bdeclare|\\bserved\\b|hereby certif|\\bresident\\b"),
            new Mark(PaperKind.CONFIDENTIAL_INFORMATION, "(?-i:CONFIDENTIAL)\\b.{0,40}(?:factual|information|attorney general|document)",
                    "attorney general|official information|merit|1040|25249\\.7"),
            new Mark(PaperKind.APPENDIX_A, "(?:appendix \"?a\"?\\b|the safe drinking water and toxic enforcement act of 1986 "
                    + "\\(proposition 65\\): a summary)",
                    "following summary has been prepared|office of environmental health hazard"),
            new Mark(PaperKind.APPENDIX_B, "appendix \"?b\"?\\b", "special compliance"),
            new Mark(PaperKind.GOVERNMENT_CERTIFICATION, "government certification\\b", "\\bcertify"),
            new Mark(PaperKind.REPRESENTATIVE_CERTIFICATION, "(?:representative|(?:legal )?counsel|attorney)(?:'s)? certification\\b",
                    "\\bcertify"),
            new Mark(PaperKind.COMPANY_CERTIFICATION, "company certification\\b", "\\bcertify"),
            new Mark(PaperKind.COMMISSION_CERTIFICATION, "certification(?:s)? (?:of|by) (?:legal )?counsel\\b", "\\bcertify"),
            new Mark(PaperKind.OTHER, "certification$", "\\bcertify"));

    private Headings() {
    }

    /** What paper a line begins, if any. */
    static Optional<PaperKind> at(List<FileLine> lines, int index) {
        String line = new Flow(lines.subList(index, index + 1)).text().strip();
        if (line.isEmpty() || line.length() > 130 || LIST_MARK.matcher(line).matches() || line.endsWith(";") || line.contains("\t")) {
            return Optional.empty();
        }
        for (Mark mark : MARKS) {
            if (mark.line().matcher(line).find() && stands(line)) {
                String next = next(lines, index, LOOK_AHEAD);
                if (mark.follows().matcher(next).find() && !listed(next, mark.follows())) {
                    return Optional.of(mark.kind().certification() || mark.kind() == PaperKind.COMMISSION_CERTIFICATION
                            || mark.kind() == PaperKind.OTHER ? certification(next(lines, index, FIRST_WORDS), mark.kind()) : mark.kind());
                }
            }
        }
        return Optional.empty();
    }

    /** A title with another title below it, before any of the words that belong to the paper, is an entry of a list. */
    private static boolean listed(String next, Pattern follows) {
        for (String line : next.split("\n")) {
            if (follows.matcher(line).find()) {
                return false;
            }
            if (MARKS.stream().anyMatch(mark -> mark.line().matcher(line.strip()).find()) && stands(line.strip())) {
                return true;
            }
        }
        return false;
    }

    /** A heading is in capitals, or is a few words without the full stop of a sentence. */
    private static boolean stands(String line) {
        String start = line.substring(0, Math.min(line.length(), 18));
        return start.equals(start.toUpperCase(Locale.ROOT)) || line.length() < 75 && !line.matches(".*[a-z][.,:]$");
    }

    /** The words of a certification say more of who certifies than its heading. */
    private static PaperKind certification(String text, PaperKind heading) {
        if (Phrase.of("employed (?:as .{0,80})?by the government of").matcher(text).find()) {
            return PaperKind.GOVERNMENT_CERTIFICATION;
        }
        if (heading == PaperKind.COMPANY_CERTIFICATION || Phrase.of("currently employed").matcher(text).find()) {
            return PaperKind.COMPANY_CERTIFICATION;
        }
        boolean commission = heading != PaperKind.REPRESENTATIVE_CERTIFICATION && Phrase.of("201\\.6|207\\.3").matcher(text).find();
        return commission ? PaperKind.COMMISSION_CERTIFICATION : PaperKind.REPRESENTATIVE_CERTIFICATION;
    }

    private static String next(List<FileLine> lines, int index, int count) {
        return new Flow(lines.subList(index + 1, Math.min(lines.size(), index + 1 + 6 * count))).text().lines().filter(text ->
                !text.isBlank()).limit(count)
                .collect(Collectors.joining("\n"));
    }

    /** The first of the lines above a heading that say whose paper it is: «To: ...», «Noticing Party: ...». */
    static int captionAbove(List<FileLine> lines, int heading, int from) {
        int start = heading;
        for (int i = heading - 1; i >= from && heading - i <= LONGEST_CAPTION; i--) {
            if (CAPTION.matcher(lines.get(i).text()).matches()) {
                start = i;
            } else if (!lines.get(i).text().isBlank()) {
                break;
            }
        }
        return start;
    }
}
