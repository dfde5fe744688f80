package whereas.matter;

import java.util.List;

/**
 * Where the violations are alleged to have occurred; it decides which prosecutors are served: 27 CCR 25903(c)(3).
 *
 * @param statewide in every county of California
 * @param counties otherwise the counties, without the word County
 */
public record Venue(boolean statewide, List<String> counties) {
    public Venue {
        counties = List.copyOf(counties);
        if (statewide && !counties.isEmpty()) {
            throw new IllegalArgumentException("the violations are alleged either statewide or in single counties, not both");
        }
        if (!statewide && counties.isEmpty()) {
            throw new IllegalArgumentException("at least one county is needed where the violations are not alleged statewide");
        }
    }

    public boolean covers(String county) {
        return statewide || counties.contains(county);
    }
}
