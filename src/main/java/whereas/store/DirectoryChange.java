package whereas.store;

import java.util.List;
import java.util.Optional;
import whereas.matter.Agency;

/** What one step changed, as it was before and after, which is what taking it back needs. */
record DirectoryChange(List<PartyChange> parties, List<MatterChange> matters, List<AgencyChange> agencies) {
    /** @param before empty for a record that the step made; @param after empty for one that it took away */
    record PartyChange(long id, Optional<PartyRecord> before, Optional<PartyRecord> after) {
    }

    /** @param before the number of the revision that the step started from; @param after that of the one it made */
    record MatterChange(long id, String title, int before, int after) {
    }

    record AgencyChange(Agency before, Agency after) {
    }

    DirectoryChange {
        parties = List.copyOf(parties);
        matters = List.copyOf(matters);
        agencies = List.copyOf(agencies);
    }
}
