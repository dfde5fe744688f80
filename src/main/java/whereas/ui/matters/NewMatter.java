package whereas.ui.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import whereas.assembly.Checks;
import whereas.matter.Address;
import whereas.matter.Attorney;
import whereas.matter.Basis;
import whereas.matter.Firm;
import whereas.matter.Matter;
import whereas.matter.Merchandise;
import whereas.matter.NoticingParty;
import whereas.matter.Official;
import whereas.matter.Period;
import whereas.matter.Petitioner;
import whereas.matter.Proceeding;
import whereas.matter.Prop65Matter;
import whereas.matter.ResponsibleIndividual;
import whereas.matter.Segment;
import whereas.matter.Submission;
import whereas.matter.TradeMatter;
import whereas.matter.Unconfirmed;
import whereas.matter.Venue;
import whereas.packet.Packet;

/** Makes new matters: from nothing, for a client that the firm has, or as copies. */
final class NewMatter {
    private static final Official NOBODY = new Official(Optional.empty(), "", "", "", List.of(), Address.UNKNOWN, "");

    private NewMatter() {
    }

    /** A valid matter of which nothing is known but its title and date. */
    static Matter empty(Packet packet, String title, LocalDate date) {
        Firm firm = new Firm("", Address.UNKNOWN, "", Optional.empty());
        if (packet.matter().equals("trade")) {
            return new TradeMatter(title, packet.id(), date, firm, List.of(), List.of(), new Petitioner.Companies(List.of()),
                    new Proceeding(new Merchandise("", "", Optional.empty(), Optional.empty(), List.of()), List.of(),
                            new Segment(Segment.Stage.INVESTIGATION, Optional.empty()), List.of(), Optional.empty()),
                    new Submission("", true, Optional.empty(), Submission.Version.PUBLIC_DOCUMENT, false, false, Optional.empty()), List.of(), List.of(),
                    NOBODY, NOBODY, List.of(), List.of(), List.of(), Map.of(), Optional.empty(), Optional.empty());
        }
        return new Prop65Matter(title, packet.id(), date, firm, new Attorney("", Optional.empty(), Optional.empty(), Optional.empty()),
                new NoticingParty("", "", "", new ResponsibleIndividual("", Optional.empty(), Address.UNKNOWN, "")), List.of(), List.of(), List.of(),
                List.of(), List.of(), new Period(date, Optional.empty()), new Venue(true, List.of()), List.of(),
                new Basis(List.of(), List.of(), List.of(), List.of()), List.of(), List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * A new matter with the same people on the firm's side: firm, attorney, noticing party, servers; the kinds of exposure and
     * the period are taken over to be looked at. Nothing about another case comes along: no violator, product, chemical,
     * allegation, laboratory result, act of service or answer.
     */
    static Prop65Matter like(Prop65Matter model, String title, LocalDate date) {
        return new Prop65Matter(title, model.packet(), date, model.firm(), model.attorney(), model.noticingParty(), List.of(), List.of(),
                List.of(),
                List.of(), model.exposures(), model.period(), model.venue(), List.of(), new Basis(List.of(), List.of(), List.of(), List.of()),
                model.servers(), List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /**
     * A copy, all of whose facts but the firm's own wait to be confirmed. Remarks, reasons for which findings were accepted, the
     * list of prosecutors as they were served and what happened after a filing belong to the other case and stay there.
     */
    static Matter copy(Matter model, String title) {
        Map<String, String> answers = new TreeMap<>(model.answers());
        answers.keySet().removeIf(question -> question.startsWith(Checks.ACCEPTED));
        return Unconfirmed.copied(switch (model) {
            case Prop65Matter m -> new Prop65Matter(title, m.packet(), m.date(), m.firm(), m.attorney(), m.noticingParty(), m.violators(),
                    m.products(), m.chemicals(), m.allegations(), m.exposures(), m.period(), m.venue(), m.specialExposures(), m.basis(),
                    m.servers(), m.service(), answers, Optional.empty(), Optional.empty());
            case TradeMatter m -> new TradeMatter(title, m.packet(), m.date(), m.firm(), m.counsel(), m.consultants(), m.petitioner(),
                    m.proceeding(), m.submission(), m.volumes(), m.certifiers(), m.commerce(), m.commission(), m.serviceList(), m.servers(),
                    m.service(), answers, Optional.empty(), Optional.empty());
        });
    }

    /** A sample under another title, to be changed at will. */
    static Matter sample(Matter sample, String title) {
        Matter copy = copy(sample, title);
        return copy.withUnconfirmed(List.of());
    }
}
