package whereas.check.consistency;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import whereas.check.Basis;
import whereas.check.Check;
import whereas.check.Family;
import whereas.check.Finding;
import whereas.check.Rule;
import whereas.check.paper.Paper;
import whereas.check.paper.PaperKind;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;
import whereas.check.paper.ServiceAct;

/** A paper has one title, wherever it is named. */
public final class Titles implements Check {
    private static final Rule NOTICE = Rule.warning("notice-title-differs", Family.CONSISTENCY,
            Basis.official("Code of Civil Procedure 1013a(1)"),
            "Name the notice by its exact title in the proof of service and the certificate of merit.");
    private static final Rule PROOF = Rule.warning("service-paper-name-differs", Family.CONSISTENCY, Basis.memory("27 CCR 25903(c)(2)"),
            "Call the paper «Certificate of Service», or by its own heading, everywhere.");
    private static final Pattern KIND = Phrase.of("\\bnotices? of (?:intent(?:ion)? to sue|intent|violations?|proposition 65 "
            + "violations?)|\\b(?:60|sixty)[- ]?(?:\\(60\\)[- ]?)?day notice(?: of (?:intent(?:ion)? to sue|intent|violations?))?");
    private static final Pattern SERVICE_PAPER = Phrase.of("\\b(proof|certificate|declaration|affidavit) of (service|mailing)\\b");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.noticeTitle().ifPresent(title -> notice(packet, title, findings));
        packet.proofs().stream().findFirst().ifPresent(proof -> proof(packet, proof, findings));
        return findings;
    }

    private static void notice(ReviewedPacket packet, Quotation title, List<Finding> findings) {
        Optional<String> own = title.first(KIND).map(q -> normal(q.text()));
        if (own.isEmpty()) {
            return;
        }
        List<Quotation> served = packet.acts().stream().map(ServiceAct::documents).flatMap(List::stream).filter(q -> q.says(KIND)).toList();
        Set<String> told = new LinkedHashSet<>();
        for (Quotation document : served) {
            String called = normal(document.first(KIND).orElseThrow().text());
            if (!same(called, own.get()) && told.add(called)) {
                findings.add(NOTICE.broken(document, "The papers served are listed as «" + document.text()
                        + "», but the notice calls itself «" + title.text()
                        + "» (line " + title.line() + "); the list has " + count(served.size()) + "."));
            }
        }
        // Only a heading or a caption names a title; «this notice of violation» in a sentence is a description.
        for (Paper merit : packet.merits()) {
            merit.first(Phrase.of("(?m)^(?:notice|to the notice) ?(?:of [a-z ]+?)?:[^\\n]*|(?m)^to the notice[^\\n]*$"))
                    .filter(q -> q.says(KIND) && !same(normal(q.first(KIND).orElseThrow().text()), own.get())).ifPresent(q ->
                            findings.add(NOTICE.broken(q, "The certificate's caption names a «" + q.first(KIND).orElseThrow().text()
                                    + "», but the notice calls itself «" + title.text() + "» (line " + title.line() + ").")));
        }
    }

    private static String count(int times) {
        return times == 1 ? "it once" : "such a title " + times + " times";
    }

    /** A short form of a title, as «60-Day Notice» for «60-Day Notice of Violation», is the same title. */
    private static boolean same(String a, String b) {
        return a.equals(b) || a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
    }

    private static String normal(String title) {
        return title.toLowerCase(Locale.ROOT).replace("sixty", "60").replaceAll("\\(60\\)[- ]?", "").replaceAll("[- ]+",
                " ").replace("notices", "notice")
                .replace("violations", "violation").replace("intention", "intent").strip();
    }

    private static void proof(ReviewedPacket packet, Paper proof, List<Finding> findings) {
        Optional<String> own = proof.heading().first(SERVICE_PAPER).map(q -> q.text().toLowerCase(Locale.ROOT));
        if (own.isEmpty()) {
            return;
        }
        List<Quotation> others = Stream.concat(packet.notice().stream(), packet.papers().stream().filter(p -> p.kind() != PaperKind.NOTICE))
                .flatMap(paper -> paper.all(SERVICE_PAPER).stream()).filter(q -> !q.text().toLowerCase(Locale.ROOT).equals(own.get()))
                .filter(q -> packet.proofs().stream().noneMatch(p -> p.heading().says(Phrase.of(q.text())))).toList();
        if (!others.isEmpty()) {
            Quotation first = others.getFirst();
            findings.add(PROOF.broken(proof.heading(), "This paper is headed «" + proof.heading().text() + "», but " + others.size()
                    + (others.size() == 1 ? " place calls" : " places call") + " it «" + first.text() + "», first line " + first.line()
                            + "."));
        }
    }
}
