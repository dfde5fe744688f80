package whereas.intake.gate;

/** What an accepted item does to those whom a matter's packet is served on. */
public sealed interface ServiceAction {
    /** Something about an alleged violator. */
    record OfViolator(ViolatorAction action) implements ServiceAction {
    }

    /** Something about a prosecutor. */
    record OfAgency(AgencyAction action) implements ServiceAction {
    }
}
