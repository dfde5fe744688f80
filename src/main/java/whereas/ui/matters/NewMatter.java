package whereas.ui.matters;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import whereas.matter.Basis;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;

/** Makes a new matter from one that the firm has. */
public final class NewMatter {
    private NewMatter() {
    }

    /** Whether a new matter can be made from this one. */
    public static boolean canStartFrom(Matter matter) {
        return matter instanceof Prop65Matter;
    }

    /**
     * A new matter with the same people on the firm's side: firm, attorney, noticing party, servers; the kinds of exposure and
     * the period are taken over to be looked at. Nothing about another case comes along: no violator, product, chemical,
     * allegation, laboratory result, act of service or answer.
     */
    public static Prop65Matter like(Prop65Matter model, String title, LocalDate date) {
        return new Prop65Matter(title, model.packet(), date, model.firm(), model.attorney(), model.noticingParty(), List.of(), List.of(),
                List.of(),
                List.of(), model.exposures(), model.period(), model.venue(), List.of(), new Basis(List.of(), List.of(), List.of(), List.of()),
                model.servers(), List.of(), Map.of(), Optional.empty(), Optional.empty());
    }
}
