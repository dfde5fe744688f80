package whereas.check.conformity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** The certificate of merit says what the statute has it say, and no more than it should. */
public final class MeritWords implements Check {
    private static final Basis STATUTE = Basis.secondary("Health and Safety Code 25249.7(d)(1)");
    private static final Basis MODEL = Basis.memory("11 CCR 3101(b)");

    /** A statement that must be there. */
    private record Statement(Rule rule, Pattern words, String message) {
    }

    private static final List<Statement> STATEMENTS = List.of(
            new Statement(Rule.error("merit-consultation-missing", Family.CONFORMITY, STATUTE,
                    "State the consultation in the statute's words."),
                    Phrase.of("consulted with (?:one or more|at least one|a|several|two or more)? ?(?:other "
                            + ")?(?:person|expert|individual)s?[^.]{0,160}experience (?:and|or|and/or) expertise"),
                    "The certificate does not say that the signer consulted persons with relevant and appropriate experience or "
                            + "expertise."),
            new Statement(Rule.error("merit-data-missing", Family.CONFORMITY, STATUTE,
                    "Say that they reviewed facts, studies, or other data."),
                    Phrase.of("facts, studies,? (?:and/or|or|and) other data"),
                            "The certificate does not say that facts, studies, or other data were reviewed."),
            new Statement(Rule.error("merit-belief-missing", Family.CONFORMITY, STATUTE, "State the belief in the statute's words."),
                    Phrase.of("reasonable and meritorious case"), "The certificate does not say that there is a reasonable and "
                            + "meritorious case for the private action."),
            new Statement(Rule.warning("merit-meaning-missing", Family.CONFORMITY, MODEL,
                    "Add what «reasonable and meritorious case» means."),
                    Phrase.of("credible basis[^.]{0,200}affirmative defenses?"),
                            "The certificate does not say what «reasonable and meritorious case for the private action» means."),
            new Statement(Rule.warning("merit-basis-missing", Family.CONFORMITY, MODEL,
                    "Say that the copy for the Attorney General attaches the factual information."),
                    Phrase.of("attorney general[^.]{0,120}factual information|factual information[^.]{0,160}attorney general"),
                    "The certificate does not say that the Attorney General's copy attaches the factual information."),
            new Statement(Rule.warning("merit-signer-missing", Family.CONFORMITY, MODEL,
                    "Say «I am the attorney for the noticing party», or that the signer is the noticing party."),
                    Phrase.of("\\bI am (?:(?:an|the|one of the) )?(?:attorneys?|counsel|noticing|a member)|attorneys? for (?:the "
                            + ")?notic|\\bI represent\\b"),
                    "The certificate does not say whose attorney the signer is."));

    private static final Rule WORDS = Rule.note("merit-words-differ", Family.CONFORMITY, STATUTE, "Use the statute's words.");
    private static final Rule ADDED = Rule.note("merit-paragraph-added", Family.CONFORMITY, MODEL,
            "Leave argument out of the certificate; it certifies, and the factual information goes to the Attorney General alone.");
    private static final Rule NUMBERS = Rule.note("merit-numbering-dropped", Family.CONFORMITY, MODEL,
            "Number the statements, as the model does.");
    private static final Rule DANGLING = Rule.note("line-without-sense", Family.WORDING, Basis.LANGUAGE, "Strike the line, or finish it.");
    private static final Pattern KEY = Phrase.of("accompanies the attached|attorney for|consulted with|meritorious|credible "
            + "basis|factual information|hereby declare|penalty of perjury|noticing part|25249\\.7\\(h\\)|\\bI am\\b");
    private static final int LONG = 160;
    /** A sentence with more departures than these is the firm's own, and is not compared word by word. */
    private static final int MOST = 3;
    private static final int SHORT = 14;

    /** The model's third and fourth statements; what stands in parentheses is the firm's. */
    private static final List<String> STATEMENT_WORDS = List.of(
            "I have consulted with (INSERT ONE OF THE FOLLOWING OPTIONS IN { }: {one or more persons} or {at least one person} or {a "
                    + "person}) with relevant and appropriate experience or expertise who has reviewed facts, studies, or other data "
                    + "regarding (EXPOSURE) that is the subject of the (NOTICE)",
            "Based on the information obtained through those consultations and on all other information in my possession I believe "
                    + "there is a reasonable and meritorious case for the private action",
            "I understand that reasonable and meritorious case for the private action means that the information provides a credible "
                    + "basis that all elements of the plaintiff case can be established"
                    + " and the information did not prove that the alleged violator will be able to establish any of the affirmative "
                            + "defense set forth in the statute");
    private static final Pattern UNIT = Pattern.compile("\\S(?:(?!\\n[ \\t]*\\n|\\n[ \\t]*(?:[-•]|\\(?\\d[.)])|\\.\\s+I "
            + "understand)[\\s\\S])*");

    /** Compares each statement of the model with the words that are most like it. */
    private static void statements(Paper merit, List<Finding> findings) {
        List<Quotation> units = merit.all(UNIT);
        for (String model : STATEMENT_WORDS) {
            units.stream().map(unit -> Departures.of(unit, FormWords.variants(model)).stream().filter(d -> !slight(d)).toList())
                    .min(Comparator.comparingInt(MeritWords::words)).filter(departures -> departures.size() <= MOST
                            && words(departures) < SHORT)
                    .ifPresent(departures -> departures.forEach(d -> findings.add(WORDS.broken(d.extra().isEmpty() ? d.at()
                            : d.at().withNeighbours(), d.extra().isEmpty()
                            ? "The model's words «" + String.join(" ", d.missing()) + "» are missing here."
                            : "«" + d.extraWords() + "» stands here" + (d.missing().isEmpty() ? "." : "; the model has «"
                                    + String.join(" ", d.missing()) + "».")))));
        }
    }

    private static int words(List<Departures.Departure> departures) {
        return departures.stream().mapToInt(d -> d.extra().size() + d.missing().size()).sum();
    }

    /** Words that firms rightly change: numbers of the list, the number of parties, and what may be left out. */
    private static boolean slight(Departures.Departure departure) {
        String extra = departure.extra().stream().map(q -> singular(Departures.plain(q.text()))).reduce("", (a, b) -> a + " " + b).strip();
        String missing = departure.missing().stream().map(MeritWords::singular).reduce("", (a, b) -> a + " " + b).strip();
        return extra.equals(missing) || extra.isEmpty() && missing.matches("that|alleged|any|on|all|the|other") || missing.isEmpty()
                && extra.matches("that|alleged|or each of them|\\d|the")
                || missing.matches("consultation") && extra.matches("consultant");
    }

    private static String singular(String word) {
        return switch (word) {
            case "am", "is", "was", "were" -> "is";
            case "have", "has" -> "has";
            default -> word.replaceAll("s$", "");
        };
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        for (Paper merit : packet.merits()) {
            STATEMENTS.stream().filter(s -> !merit.says(s.words())).forEach(s -> findings.add(s.rule().broken(merit, s.message())));
            int begins = merit.first(Phrase.of("\\bdeclare\\b")).map(Quotation::end).orElse(0);
            merit.paragraphs().stream().filter(p -> p.start() > begins && p.text().length() > LONG && !p.says(KEY)).forEach(p ->
                    findings.add(ADDED.broken(
                    p.around(Phrase.of("overwhelmingly|clearly|conclusively|undoubtedly"), ".", ".").stream().findFirst().orElse(p),
                            "This paragraph has no counterpart in the model certificate.")));
            statements(merit, findings);
            if (!merit.says(Pattern.compile("(?m)^[ \\t]*[-•]|(?:^|\\s)\\(?1[.)]\\s*[A-Z]"))) {
                findings.add(NUMBERS.broken(merit, "The statements of the certificate have no numbers."));
            }
            merit.first(Pattern.compile("(?m)^[ \\t]*To the (?i:notice|certificate)[^\\n.:]{0,40}$")).ifPresent(q ->
                    findings.add(DANGLING.broken(q.trimmed(), "«" + q.text() + "» says nothing by itself.")));
        }
        return findings;
    }
}
