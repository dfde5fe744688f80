package whereas.check.conformity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.PaperKind;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;
import whereas.filing.CertificationForm;

/** Each certification is its official form, word by word. */
public final class Certifications implements Check {
    private static final Basis FORM = Basis.official("19 CFR 351.303(g)");
    private static final Rule DUE = Rule.error("certification-without-due-or-filed", Family.CONFORMITY, FORM,
            "Say «due on» or «filed on» with the date, as the form does.");
    private static final Rule SEGMENT = Rule.error("certification-without-segment", Family.CONFORMITY, FORM,
            "Say «pursuant to the» investigation, review, ruling or inquiry with its product, country and case number, as the form does.");
    private static final Rule CAPACITY = Rule.error("certification-without-capacity", Family.CONFORMITY, FORM,
            "Say «In my capacity as counsel of this submission», or as adviser, preparer, or reviewer.");
    private static final Rule SENTENCE = Rule.error("certification-sentence-missing", Family.CONFORMITY, FORM,
            "Put the form's sentence back.");
    private static final Rule WORDS = Rule.warning("certification-words-differ", Family.CONFORMITY, FORM, "Use the form's words.");
    private static final Pattern DUE_OR_FILED = Phrase.of("\\b(?:due|filed) on\\b");
    private static final Pattern PURSUANT = Phrase.of("\\bpursuant to (?:the|an?)\\b(?! sections?)");
    private static final Pattern BEGINNING = Phrase.exact("\\b(?:I|We),? ");
    private static final Pattern LAST_WORDS = Phrase.of("U\\.S\\. Department of Commerce\\b");
    /** So many of the form's words in a row are a clause. */
    private static final int CLAUSE = 6;
    /** A text that has so many words of its own is not the form at all. */
    private static final int FEW = 25;

    private final Registers registers;

    public Certifications(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        registers.words().ifPresent(words -> packet.certifications().forEach(paper ->
                paper(paper, words.forms().form(id(paper.kind())).text(), findings)));
        return findings;
    }

    private static CertificationForm.Id id(PaperKind kind) {
        return switch (kind) {
            case GOVERNMENT_CERTIFICATION -> CertificationForm.Id.GOVERNMENT;
            case REPRESENTATIVE_CERTIFICATION -> CertificationForm.Id.REPRESENTATIVE;
            default -> CertificationForm.Id.COMPANY;
        };
    }

    private static void paper(Paper paper, String form, List<Finding> findings) {
        Optional<Quotation> body = body(paper);
        if (body.isEmpty()) {
            findings.add(SENTENCE.broken(paper, "No words of the form were found in this certification."));
            return;
        }
        Quotation certify = opening(body.get());
        Quotation opening = beginning(certify);
        if (!body.get().says(DUE_OR_FILED)) {
            findings.add(DUE.broken(ending(certify, opening), "The clause «due on ... OR filed on ...» of the form is missing."));
        }
        if (!body.get().says(PURSUANT)) {
            findings.add(SEGMENT.broken(opening, "The clause «pursuant to the ... investigation (or review) of ...» of the form is "
                    + "missing."));
        }
        if (paper.kind() == PaperKind.REPRESENTATIVE_CERTIFICATION
                && !body.get().says(Phrase.of("in (?:my|our) capacity as (?:\\w+,? ?(?:or )?){1,4} ?of this submission"))) {
            Quotation at = body.get().first(Phrase.of("in (?:my|our) capacity[^.]{0,40}")).orElse(opening);
            findings.add(CAPACITY.broken(at, "The form's «{COUNSEL} or {ADVISER, PREPARER, OR REVIEWER} of this submission» is missing."));
        }
        for (Departures.Departure departure : Departures.of(body.get(), FormWords.variants(form))) {
            departure(body.get(), departure, findings);
        }
    }

    private static void departure(Quotation body, Departures.Departure departure, List<Finding> findings) {
        String missing = String.join(" ", departure.missing());
        if (missing.matches("(?:due|filed) on|(?:of )?(?:due|filed) on(?: pursuant to the)?|pursuant to the|counsel of this "
                + "submission|adviser preparer or reviewer of this submission|(?:adviser preparer or reviewer|counsel)?(?: of this "
                + "submission)?") && departure.extra().isEmpty()
                && !missing.isEmpty()) {
            return;
        }
        // Stray words of the clause whose lack is told already.
        if (departure.extra().isEmpty() && missing.matches("(?:of|pursuant|to|the|due|filed|on| )+") && missing.split(" ").length < 3
                && !missing.contains("of")
                && (!body.says(PURSUANT) || !body.says(DUE_OR_FILED))) {
            return;
        }
        Rule rule = departure.missing().size() >= CLAUSE && departure.extra().size() < FEW ? SENTENCE : WORDS;
        String message = departure.extra().isEmpty() ? "The form's words «" + missing + "» are missing here."
                : departure.missing().isEmpty() ? "The words «" + departure.extraWords() + "» are not in the form."
                : "The form has «" + missing + "» where this has «" + departure.extraWords() + "».";
        findings.add(rule.broken(departure.extra().isEmpty() ? departure.at() : departure.at().withNeighbours(), message));
    }

    /** The first sentence, which says who certifies what. */
    private static Quotation opening(Quotation body) {
        int end = body.first(Phrase.of("\\b(?:I|We) certify that the (?:public )?information|\\bIn (?:my|our) capacity"))
                .map(Quotation::start).orElse(body.end());
        return new Quotation(body.paper(), body.start(), end).trimmed();
    }

    private static Quotation beginning(Quotation words) {
        int end = Math.min(words.end(), words.start() + 160);
        return new Quotation(words.paper(), words.start(), end).trimmed();
    }

    private static Quotation ending(Quotation certify, Quotation opening) {
        return certify.first(Phrase.of("\\bdated [^.]{3,40}")).orElse(opening);
    }

    /** From «I» to the form's last words, or to the place to sign. */
    private static Optional<Quotation> body(Paper paper) {
        Optional<Quotation> start = new Quotation(paper, paper.heading().end(), paper.text().length()).first(BEGINNING);
        if (start.isEmpty()) {
            return Optional.empty();
        }
        Quotation rest = new Quotation(paper, start.get().start(), paper.text().length());
        List<Quotation> last = rest.all(LAST_WORDS);
        int end = rest.first(Phrase.of("\\n\\s*(?:signature|signed|date[d:])")).map(Quotation::start).orElse(paper.text().length());
        int words = last.stream().map(Quotation::end).filter(e -> e <= end).reduce((_, b) -> b).orElse(end);
        return Optional.of(new Quotation(paper, start.get().start(), words));
    }
}
