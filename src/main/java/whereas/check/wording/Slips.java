package whereas.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.Severity;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** Slips of the pen that can be told without knowing what the paper is about. */
public final class Slips implements Check {
    /** Words that are a slip wherever they stand; the message may name them by {}. */
    private record Slip(Rule rule, Pattern words, String message) {
        private Slip(Severity severity, String id, String mend, Pattern words, String message) {
            this(new Rule(id, Family.WORDING, severity, Basis.LANGUAGE, mend), words, message);
        }
    }

    private static final String SINGULAR = "(?:Petitioner|Respondent|Plaintiff|Defendant|Violator|Applicant|Requestor|Movant|Claimant)";
    private static final String VERBS = "agree|reserve|request|submit|allege|believe|intend|respectfully "
            + "submit|maintain|contend|seek|note|claim|state|assert|provide|represent|certify";

    private static final List<Slip> SLIPS = List.of(
            new Slip(Severity.WARNING, "noun-missing", "Supply the noun.",
                    Phrase.of("\\b(?:an?|the) \"(?:in|on|for|of|by|to|with) [^\"]{3,60}\" (?:pursuant|under|within|and|,)"),
                            "An article stands before «{}» without its noun."),
            new Slip(Severity.WARNING, "noun-missing", "Supply the noun.",
                    Phrase.of("\\bin (?:my|our|his|her|its|their) capacity as,"), "The capacity is missing behind «{}»."),
            new Slip(Severity.WARNING, "verb-agreement", "Let verb and subject agree in number.",
                    Phrase.exact("(?<!the )(?<!of )(?<!for )(?<!to )(?<!by )\\b" + SINGULAR
                            + " (?:respectfully |hereby |also |further |therefore )?(?:" + VERBS + ")\\b"),
                            "«{}»: a singular subject has a plural verb."),
            new Slip(Severity.WARNING, "verb-agreement", "Let verb and subject agree in number.",
                    Phrase.exact("(?<=[.;:] |\\n|, |[Tt]he )\\b" + SINGULAR
                            + "s (?:respectfully |hereby |also |further |therefore "
                            + ")?(?:agrees|reserves|requests|submits|alleges|believes|intends|maintains|contends|seeks|claims|asserts)\\b"), "«{}»: a plural subject has a singular verb."),
            new Slip(Severity.WARNING, "possessive-for-plural", "Write the plural without an apostrophe, or supply the verb's subject.",
                    Phrase.of("\\bthat person's [^.;\\n]{3,120}? are being\\b"), "«{}»: a possessive stands where a plural is meant."),
            new Slip(Severity.NOTE, "apostrophe-missing", "Write the possessive with its apostrophe.",
                    Phrase.exact("\\b(?:Petitioners|Respondents|Plaintiffs|Defendants) (?:Business "
                            + "Proprietary|Confidential|Proprietary|Public|Case Brief|Response|Comments)\\b"),
                            "«{}» lacks the apostrophe of the possessive."),
            new Slip(Severity.NOTE, "conjunction-doubled", "Write «and», or «or».", Phrase.of("\\bor/and\\b"),
                    "«{}» leaves open which is meant."),
            new Slip(Severity.WARNING, "latter-for-later", "Write «the later of».",
                    Phrase.of("\\bthe latter of (?:the date|the day|when|the time|either|\\(?[a-z1]\\))[^.;\\n]{0,30}"),
                    "«{}»: of two dates one is the later."),
            new Slip(Severity.NOTE, "comma-after-subject", "Take the comma out.",
                    Phrase.exact("(?<=, )I, (?:further|also|hereby) certify"), "A comma stands between subject and verb: «{}»."),
            new Slip(Severity.NOTE, "comma-before-by", "Take the comma out.", Phrase.of("currently employed as [^.;]{3,140}?, by\\b"),
                    "A comma parts the verb from its agent: «{}»."),
            new Slip(Severity.WARNING, "word-doubled", "Strike one of the two.",
                    Phrase.of("\\b(the|a|an|of|to|in|and|that|is|for|by|with|on|or|are|be)\\s+\\1\\b(?!')"),
                    "«{}»: the word stands twice."),
            new Slip(Severity.NOTE, "punctuation-doubled", "Strike one of the marks.", Phrase.of("[A-Za-z0-9)\"],,|;;|,\\.(?![.\\d])"),
                    "«{}»: two marks stand where one belongs."),
            new Slip(Severity.NOTE, "stray-full-stop", "Take the full stop out.", Phrase.exact("\\b(?:LLC|LLP)\\.,"),
                    "«{}»: a full stop stands behind a name that has none."),
            new Slip(Severity.NOTE, "stray-blank", "Close the gap.",
                    Phrase.of("\\b[a-z0-9]+-[ \\t]+(?=(?:compliant|based|free|related|wide|term|day|party|price|class)\\b)[a-z]+"),
                    "«{}»: a blank stands inside a compound."),
            new Slip(Severity.NOTE, "act-not-capitalized", "Write the Act's name as the law has it.",
                    Phrase.exact("Toxic Enforcement act\\b"), "«{}»: the Act's name has a small letter."),
            new Slip(Severity.NOTE, "comprised-of", "Write «consists of», or «comprises».",
                    Phrase.of("\\bis comprised of \\d\\b|\\bcomprised of \\d\\b"),
                    "«{}»: the numeral would be a word, and a whole comprises its parts."),
            new Slip(Severity.WARNING, "perjury-of-the-laws", "Write «under penalty of perjury under the laws».",
                    Phrase.of("under penalty of perjury of the laws"), "«{}» is not the statute's phrase: «under the laws»."),
            new Slip(Severity.WARNING, "placeholder-left", "Fill it in.",
                    Phrase.exact("\\[(?:[A-Z][A-Z ]{2,30}|[a-z ]*(?:name|date|address|insert|tbd|county)[a-z "
                    + "]*)\\]|(?<![\\w-])X{2,6}(?![\\w-])|\\bTBD\\b|\\?\\?\\?"), "«{}» looks like a gap that nobody filled."),
            new Slip(Severity.NOTE, "plural-in-parentheses", "Write singular or plural, as the case is.",
                    Phrase.of("\\b(?:product|chemical|violator|part)\\((?:s|ies)\\)"), "«{}» leaves the number open."));

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        for (Paper paper : packet.written()) {
            for (Slip slip : SLIPS) {
                List<Quotation> found = paper.all(slip.words());
                // A slip that runs through a paper is told once.
                int shown = slip.rule().severity() == Severity.NOTE ? 1 : found.size();
                found.stream().limit(shown).forEach(q -> findings.add(slip.rule().broken(q,
                        slip.message().replace("{}", q.text()) + (found.size() > shown ? " So it stands " + found.size() + " times."
                                : ""))));
            }
            endings(paper, findings);
        }
        return findings;
    }

    private static final Rule LIST_END = Rule.note("list-ends-open", Family.WORDING, Basis.LANGUAGE, "End the list with a full stop.");
    private static final Rule NO_STOP = Rule.note("full-stop-missing", Family.WORDING, Basis.LANGUAGE,
            "End the sentence with a full stop.");
    private static final Pattern LAST_ITEM = Pattern.compile("(?m)^[ \\t]*(?:[-•][ \\t]+)?\\(?\\d{1,2}[.)][^\\n]*;[ "
            + "\\t]*$(?=(?:\\s*\\n)+(?!\\s*(?:[-•]|\\(?\\d{1,2}[.)]))\\s*\\S|\\s*\\z)");
    private static final Pattern UNENDED = Pattern.compile("(?m)^(?=[A-Z(])[^\\n]{160,}[a-z]$(?=[ \\t]*\\n[ "
            + "\\t]*\\n\\s*(?:[A-Z][\\w.]*[ ,]|\\z))");

    private static void endings(Paper paper, List<Finding> findings) {
        paper.all(LAST_ITEM).stream().filter(q -> !paper.text().substring(q.end(), Math.min(paper.text().length(), q.end() + 80)).strip()
                .matches("(?s)(?:on|by|via|to|upon|and)\\b.*")).findFirst()
                .ifPresent(q -> findings.add(LIST_END.broken(q.trimmed(), "The last item of the list ends with a semicolon.")));
        paper.all(UNENDED).stream().filter(q -> q.lines().indexOf('\t') < 0 && new Quotation(paper, q.end(),
                Math.min(paper.text().length(), q.end() + 120)).lines()
                .matches("(?s)\\s*\\n\\s*\\n\\s*[A-Z][\\w.]+(?: [A-Z][\\w.]*){1,4}\\s*\\n.*")).findFirst()
                .ifPresent(q -> findings.add(NO_STOP.broken(new Quotation(paper, Math.max(q.start(), q.end() - 60), q.end()).trimmed(),
                        "The sentence has no full stop at its end.")));
    }
}
