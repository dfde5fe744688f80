package whereas.matter;

import java.util.List;

/** The prosecutors that the firm knows of, in the order in which lists print them. */
public record AgencyDirectory(List<Agency> agencies) {
    public AgencyDirectory {
        agencies = List.copyOf(agencies);
    }

    /** Those whom a notice about violations in the given counties goes to. */
    public List<Agency> of(Venue venue) {
        return agencies.stream().filter(agency -> venue.covers(agency.county())).toList();
    }
}
