package whereas.check.completeness;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.DateMention;
import whereas.check.paper.Paper;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;
import whereas.check.paper.ServiceAct;

/** What a declaration of service must say: Code of Civil Procedure 1013a, 1013b and 2015.5. */
public final class ProofStatements implements Check {
    private static final Basis MAIL = Basis.official("Code of Civil Procedure 1013a(1)");
    private static final Basis ELECTRONIC = Basis.official("Code of Civil Procedure 1013b(b)");
    private static final Basis DECLARATION = Basis.official("Code of Civil Procedure 2015.5");

    private static final Rule POSTAGE = Rule.error("proof-without-postage", Family.COMPLETENESS, MAIL,
            "Say that the envelope was sealed and deposited with the postage thereon fully prepaid.");
    private static final Rule SEALED = Rule.warning("proof-without-sealed-envelope", Family.COMPLETENESS, MAIL,
            "Say that the envelope was sealed.");
    private static final Rule DEPOSIT = Rule.warning("proof-without-place-of-deposit", Family.COMPLETENESS, MAIL,
            "Say in which city and county the envelopes were left.");
    private static final Rule OWN_ACT = Rule.note("deposit-not-own-act", Family.COMPLETENESS, MAIL,
            "Let the one who deposited the envelopes declare it, or use the form for a business's practice of mailing, 1013a(3).");
    private static final Rule COUNTY = Rule.warning("server-without-county", Family.COMPLETENESS, MAIL,
            "Say that the server lives or is employed in the county where the mailing occurs.");
    private static final Rule OF_AGE = Rule.warning("server-age-missing", Family.COMPLETENESS, MAIL,
            "Say that the server is over the age of eighteen.");
    private static final Rule NO_PARTY = Rule.warning("server-not-a-party-missing", Family.COMPLETENESS, MAIL,
            "Say that the server is not a party.");
    private static final Rule ADDRESS = Rule.warning("server-without-address", Family.COMPLETENESS, MAIL,
            "Give the server's residence or business address.");
    private static final Rule ELECTRONIC_ADDRESS = Rule.warning("server-without-electronic-address", Family.COMPLETENESS, ELECTRONIC,
            "Give the electronic address from which the papers were sent.");
    private static final Rule PERJURY = Rule.error("proof-without-perjury-clause", Family.COMPLETENESS, DECLARATION,
            "Declare under penalty of perjury that the foregoing is true and correct.");
    private static final Rule PLACE = Rule.error("proof-without-place-of-execution", Family.COMPLETENESS, DECLARATION,
            "Say where the declaration is signed, or declare «under the laws of the State of California».");
    private static final Rule DATE = Rule.error("proof-without-date", Family.COMPLETENESS, DECLARATION, "Date the declaration.");

    private static final Pattern DEPOSITED = Phrase.of("\\bdeposit");
    private static final Pattern MAILED = Phrase.of("\\b(?:placing|mail)");
    private static final Pattern PERJURED = Phrase.of("(?:penalty|penalties) of perjury");
    private static final Pattern POSTAGE_WORDS = Phrase.of("postage");
    private static final Pattern SEALED_WORDS = Phrase.of("\\bsealed\\b|\\bseal(?:ing)?\\b");
    private static final Pattern PLACE_WORDS = Phrase.exact("\\b(?:in|at|from|of) (?:the (?:City|County|city|county) of "
            + ")?(?!United|California,? for|the )[A-Z][a-z.]+(?: [A-Z][a-z.]+){0,3}"
            + "(?: County\\b|,? (?:California|CA\\b|[A-Z]{2}\\b|[A-Z][a-z]+))|\\bin the (?:City|County|city|county) of "
                    + "[A-Z]|\\bCounty, (?:State of )?[A-Z]");
    private static final Pattern MAILED_AT = Phrase.of("place of (?:mailing|deposit) ?: ?[A-Z]");
    private static final Pattern MAILED_FROM = Phrase.exact("\\b(?:mailed|sent|deposited)(?: it| them)? (?:from|at|in) [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, "
            + "(?:County|California|CA\\b|[A-Z])");
    private static final Pattern CAUSED = Phrase.of("\\bcaus(?:ing|ed) [^.;]{0,80}?to be (?:deposited|placed|mailed)");
    private static final Pattern COUNTY_WORDS = Phrase.of("\\b(?:resident|employed|reside|work|employee)\\b|readily familiar");
    private static final Pattern OF_AGE_WORDS = Phrase.of("over (?:the age of )?(?:eighteen|18)|(?:eighteen|18) years|at least "
            + "(?:eighteen|18)");
    private static final Pattern NO_PARTY_WORDS = Phrase.of("\\bnot (?:a |an? interested )?part(?:y|ies)|not parties");
    private static final Pattern ADDRESS_WORDS = Phrase.of("address(?: of [^.\\n]{0,60})? (?:is|are)\\b|address:|place of "
            + "business|whose address|reside at");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w.-]*\\w");
    private static final Pattern LAWS = Phrase.of("under (?:the )?laws of (?:the )?(?:state of )?california|laws of the united states");
    private static final Pattern EXECUTED = Phrase.of("(?:execut|sign|dat)ed[^.\\n]{0,90}?\\b(?:at|in) (?-i:[A-Z])");
    private static final Pattern CITY = Phrase.exact("\\b[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}, "
            + "(?:California|CA|[A-Z]{2}|[A-Z][a-z]+)\\b(?! \\d)");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.service().forEach((proof, acts) -> {
            if (packet.prop65() || proof.says(Phrase.of("california"))) {
                mail(proof, acts, findings);
                server(proof, acts, findings);
                declaration(proof, acts, findings);
            }
        });
        return findings;
    }

    private static void mail(Paper proof, List<ServiceAct> acts, List<Finding> findings) {
        List<ServiceAct> mailed = acts.stream().filter(ServiceAct::mailed).toList();
        each(proof, acts, mailed, POSTAGE_WORDS, POSTAGE, "The declaration of mailing does not say that postage was fully prepaid.",
                findings);
        each(proof, acts, mailed, SEALED_WORDS, SEALED, "The declaration of mailing does not say that the envelope was sealed.", findings);
        for (ServiceAct act : mailed) {
            boolean general = outside(proof, acts).stream().anyMatch(q ->
                    q.says(Phrase.of("\\b(?:mailing|mailed|deposit|placed in the mail|mail at)")) && q.says(PLACE_WORDS));
            if (!act.manner().says(PLACE_WORDS) && !act.whole().says(MAILED_AT) && !act.whole().says(MAILED_FROM) && !general) {
                findings.add(DEPOSIT.broken(depositWords(act), "The declaration does not say where these envelopes were deposited."));
            }
            act.manner().first(CAUSED).ifPresent(q -> findings.add(OWN_ACT.broken(q,
                    "The server declares that something was caused to be deposited, not that the server deposited it.")));
        }
    }

    private static Quotation depositWords(ServiceAct act) {
        return Stream.concat(act.manner().around(DEPOSITED, ",;\n", "\n").stream(), act.manner().around(MAILED, ",;\n", "\n").stream())
                .findFirst().map(Quotation::trimmed).orElse(act.manner());
    }

    /** What each act must say, unless it stands once for all of them outside. */
    private static void each(Paper proof, List<ServiceAct> acts, List<ServiceAct> these, Pattern words, Rule rule, String message,
            List<Finding> findings) {
        if (outside(proof, acts).stream().anyMatch(q -> q.says(words))) {
            return;
        }
        these.stream().filter(act -> !act.whole().says(words)).forEach(act -> findings.add(rule.broken(depositWords(act), message)));
    }

    /** The words of a proof that belong to no act. */
    private static List<Quotation> outside(Paper proof, List<ServiceAct> acts) {
        List<Quotation> outside = new ArrayList<>();
        int from = 0;
        for (ServiceAct act : acts) {
            outside.add(new Quotation(proof, from, act.whole().start()));
            from = act.whole().end();
        }
        outside.add(new Quotation(proof, from, proof.text().length()));
        return outside;
    }

    private static void server(Paper proof, List<ServiceAct> acts, List<Finding> findings) {
        Quotation at = proof.first(Phrase.of("\\bI,? [^\\n]{0,60}?am over[^\\n]*|\\bI am [^\\n]*|\\bI, [^\\n]*")).orElse(proof.heading());
        boolean mailed = acts.stream().anyMatch(ServiceAct::mailed);
        require(proof, !mailed, COUNTY_WORDS, COUNTY, at, "The declaration does not say that the server lives or works in the county "
                + "of the mailing.", findings);
        require(proof, false, OF_AGE_WORDS, OF_AGE, at, "The declaration does not say that the server is over eighteen.", findings);
        require(proof, false, NO_PARTY_WORDS, NO_PARTY, at, "The declaration does not say that the server is not a party.", findings);
        require(proof, false, ADDRESS_WORDS, ADDRESS, at, "The declaration gives no residence or business address of the server.",
                findings);
        List<ServiceAct> electronic = acts.stream().filter(ServiceAct::electronic).toList();
        boolean ownAddress = outside(proof, acts).stream().anyMatch(q -> q.says(EMAIL)) || electronic.stream().allMatch(act ->
                act.manner().says(EMAIL))
                || acts.stream().anyMatch(act -> act.whole().says(Phrase.of("my (?:electronic|e-?mail)[^.\\n]{0,40}address (?:is|was)")));
        if (!electronic.isEmpty() && !ownAddress) {
            findings.add(ELECTRONIC_ADDRESS.broken(electronic.getFirst().manner(),
                    "The declaration of electronic service does not give the electronic address of the server."));
        }
    }

    private static void require(Paper proof, boolean exempt, Pattern words, Rule rule, Quotation at, String message,
            List<Finding> findings) {
        if (!exempt && !proof.says(words)) {
            findings.add(rule.broken(at, message));
        }
    }

    private static void declaration(Paper proof, List<ServiceAct> acts, List<Finding> findings) {
        List<Quotation> clauses = proof.all().around(PERJURED, "\n", "\n");
        if (clauses.isEmpty()) {
            findings.add(PERJURY.broken(proof, "The proof of service is not declared under penalty of perjury."));
            return;
        }
        for (Quotation clause : clauses) {
            Quotation closing = new Quotation(proof, clause.start(), Math.min(proof.text().length(), clause.end() + 400));
            boolean opening = acts.stream().anyMatch(act -> act.whole().start() > clause.start());
            Quotation end = opening && clauses.size() == 1 ? new Quotation(proof, Math.max(0, proof.text().length() - 700),
                    proof.text().length()) : closing;
            if (!closing.says(LAWS) && !end.says(LAWS) && !end.says(EXECUTED) && !place(end)) {
                findings.add(PLACE.broken(clause.trimmed(), "The declaration names neither the place where it is signed nor the laws "
                        + "of the State of California."));
            }
        }
        if (DateMention.in(new Quotation(proof, clauses.getLast().start(), proof.text().length())).isEmpty()
                && acts.stream().noneMatch(act -> act.whole().start() > clauses.getLast().start())) {
            findings.add(DATE.broken(clauses.getLast().trimmed(), "The declaration is not dated."));
        }
    }

    /** A city and state behind the words of perjury, as the forms of the statute have it; not the server's address before them. */
    private static boolean place(Quotation closing) {
        return closing.says(CITY);
    }
}
