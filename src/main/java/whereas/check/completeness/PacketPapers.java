package whereas.check.completeness;

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
import whereas.check.paper.PaperKind;
import whereas.check.paper.Phrase;
import whereas.check.paper.Quotation;
import whereas.check.paper.ReviewedPacket;

/** The papers that must go together. */
public final class PacketPapers implements Check {
    private static final Rule MERIT = Rule.error("certificate-of-merit-missing", Family.COMPLETENESS, Basis.official("11 CCR 3103(a)"),
            "Attach a certificate of merit; without one there is no authority to sue.");
    private static final Rule PROOF = Rule.warning("certificate-of-service-missing", Family.COMPLETENESS,
            Basis.memory("27 CCR 25903(c)(2)"), "Attach a certificate of service.");
    private static final Rule SUMMARY = Rule.warning("summary-missing", Family.COMPLETENESS, Basis.official("27 CCR 25903(b)(1)"),
            "Attach Appendix A to the copies for the alleged violators.");
    private static final Rule CONFIDENTIAL = Rule.error("confidential-to-others", Family.SERVICE,
            Basis.secondary("Health and Safety Code 25249.7(d)(1)"),
            "Send the factual information to the Attorney General alone.");
    private static final Rule TRADE_SERVICE = Rule.note("service-certificate-missing", Family.COMPLETENESS,
            Basis.official("19 CFR 351.303(f)(3)"),
            "Add a certificate of service, or be sure that 351.202(c) dispenses this petition from it.");
    private static final Rule REPRESENTATIVE = Rule.error("representative-certification-missing", Family.COMPLETENESS,
            Basis.official("19 CFR 351.303(g)"),
            "Add the certification of the counsel or other representative.");
    private static final Rule COMPANY = Rule.error("company-certification-missing", Family.COMPLETENESS,
            Basis.official("19 CFR 351.303(g)"),
            "Add the certification of each company or government that is responsible for factual information.");
    private static final Pattern CONFIDENTIAL_WORDS = Phrase.of("confidential|factual information|supporting "
            + "(?:documentation|information|documents)");

    @Override
    public List<Finding> findings(ReviewedPacket packet) {
        List<Finding> findings = new ArrayList<>();
        packet.notice().ifPresent(notice -> notice(packet, notice, findings));
        packet.acts().forEach(act -> act.documents().stream().filter(title -> title.says(CONFIDENTIAL_WORDS)
                && !title.says(Phrase.of("\\bonly\\b"))).findFirst().ifPresent(title -> {
            boolean toAttorneyGeneral = act.whole().says(Phrase.of("attorney general"));
            boolean toOthers = act.addressees().stream().anyMatch(entry -> !entry.text().matches("(?is).*attorney general.*")
                    && (entry.zip().isPresent() || entry.email().isPresent()));
            if (toOthers || !toAttorneyGeneral) {
                findings.add(CONFIDENTIAL.broken(title, "«" + title.text()
                        + "» is listed among the papers served on others than the Attorney General."));
            }
        }));
        if (packet.trade() && packet.letter().isPresent()) {
            trade(packet, packet.letter().get(), findings);
        }
        return findings;
    }

    private static void notice(ReviewedPacket packet, Paper notice, List<Finding> findings) {
        boolean warning = notice.says(Phrase.of("25249\\.6"));
        if (packet.merits().isEmpty() && warning) {
            findings.add((notice.says(Phrase.of("certificates? of merit")) ? MERIT.as(Severity.WARNING) : MERIT).broken(notice,
                    "No certificate of merit was found in the files."));
        }
        if (packet.proofs().isEmpty()) {
            findings.add(PROOF.broken(notice, "No certificate or proof of service was found in the files."));
        }
        if (packet.of(PaperKind.APPENDIX_A).findAny().isEmpty()) {
            boolean mentioned = packet.written().stream().anyMatch(p -> p.says(Phrase.of("appendix \"?a\"?\\b|: a summary")));
            findings.add((mentioned ? SUMMARY.as(Severity.NOTE) : SUMMARY).broken(notice,
                    "The summary of Proposition 65 (Appendix A) was not found in the files"
                    + (mentioned ? ", though the packet names it." : ".")));
        }
    }

    private static void trade(ReviewedPacket packet, Paper letter, List<Finding> findings) {
        if (packet.proofs().isEmpty()) {
            Quotation at = letter.first(Phrase.of("we certify that[^.]*filed[^.]*\\.")).orElse(letter.heading());
            findings.add(TRADE_SERVICE.broken(at, "There is no certificate of service; each document filed must include one, except "
                    + "as 351.202(c) provides for a petition."));
        }
        if (packet.of(PaperKind.REPRESENTATIVE_CERTIFICATION).findAny().isEmpty() && letter.says(Phrase.of("counsel (?:to|for)"))) {
            findings.add(REPRESENTATIVE.broken(letter, "No representative certification was found in the files."));
        }
        if (packet.of(PaperKind.COMPANY_CERTIFICATION).findAny().isEmpty()
                && packet.of(PaperKind.GOVERNMENT_CERTIFICATION).findAny().isEmpty()) {
            findings.add(COMPANY.as(Severity.WARNING).broken(letter,
                    "No company or government certification was found in the files; a submission with factual information must have one."));
        }
    }
}
