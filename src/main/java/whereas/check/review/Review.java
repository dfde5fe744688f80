package whereas.check.review;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import whereas.check.Check;
import whereas.check.Finding;
import whereas.check.completeness.FilingCaption;
import whereas.check.completeness.NoticeContents;
import whereas.check.completeness.PacketPapers;
import whereas.check.completeness.ProductTable;
import whereas.check.completeness.ProofStatements;
import whereas.check.conformity.Certifications;
import whereas.check.conformity.MeritWords;
import whereas.check.conformity.Summary;
import whereas.check.consistency.Addresses;
import whereas.check.consistency.Attachments;
import whereas.check.consistency.CertifiedFacts;
import whereas.check.consistency.Chemicals;
import whereas.check.consistency.Declarants;
import whereas.check.consistency.DefinedTerms;
import whereas.check.consistency.DeliveryMethods;
import whereas.check.consistency.Identifiers;
import whereas.check.consistency.LetterTerms;
import whereas.check.consistency.MailDomains;
import whereas.check.consistency.Names;
import whereas.check.consistency.NoticeDates;
import whereas.check.consistency.PartyLists;
import whereas.check.consistency.PartyNames;
import whereas.check.consistency.PostalCodes;
import whereas.check.consistency.StatuteRanges;
import whereas.check.consistency.Titles;
import whereas.check.consistency.YearSlips;
import whereas.check.facts.CaseNumbers;
import whereas.check.facts.Citations;
import whereas.check.facts.Days;
import whereas.check.facts.ListedChemicals;
import whereas.check.facts.ProductCodes;
import whereas.check.facts.Sections;
import whereas.check.index.VolumeIndexes;
import whereas.check.paper.Registers;
import whereas.check.paper.ReviewedPacket;
import whereas.check.service.Emails;
import whereas.check.service.Envelopes;
import whereas.check.service.Offices;
import whereas.check.service.Times;
import whereas.check.wording.Slips;
import whereas.check.wording.VerbLists;

/** Reviews packets: every rule over every paper. */
public final class Review {
    private final List<Check> checks;

    public Review(Registers registers) {
        this.checks = List.of(
                new NoticeDates(), new PartyLists(), new PartyNames(), new Titles(), new Attachments(), new StatuteRanges(),
                        new DeliveryMethods(), new DefinedTerms(),
                new Addresses(), new Identifiers(), new Declarants(), new Names(), new YearSlips(), new MailDomains(), new PostalCodes(), new Chemicals(registers),
                        new CertifiedFacts(), new LetterTerms(registers),
                new ProofStatements(), new NoticeContents(), new ProductTable(registers), new PacketPapers(), new FilingCaption(),
                new Certifications(registers), new MeritWords(), new Summary(registers),
                new Offices(), new Emails(registers), new Envelopes(registers), new Times(),
                new Days(), new ProductCodes(), new ListedChemicals(registers), new CaseNumbers(registers), new Citations(), new Sections(),
                new VolumeIndexes(registers), new Slips(), new VerbLists());
    }

    /** The findings in the order of the papers' lines, the graver first where several are in one. */
    public List<Finding> findings(ReviewedPacket packet) {
        List<String> files = packet.papers().stream().map(p -> p.file()).distinct().toList();
        return checks.stream().flatMap(check -> check.findings(packet).stream()).collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .sorted(Comparator.comparingInt((Finding f) -> files.indexOf(f.place().file())).thenComparingInt(f ->
                        f.place().line()).thenComparing(Finding::severity).thenComparing(Finding::id))
                .toList();
    }
}
