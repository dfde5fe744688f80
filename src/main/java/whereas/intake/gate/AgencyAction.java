package whereas.intake.gate;

import whereas.matter.Agency;

/** What an accepted item does to a directory of prosecutors. */
public sealed interface AgencyAction {
    /** Puts an office in the place of the one with its id, or at the end. */
    record Put(Agency agency) implements AgencyAction {
    }

    /** Takes an office out. */
    record Remove(String id) implements AgencyAction {
    }
}
