package whereas.intake.gate;

import java.util.List;
import whereas.matter.Agency;
import whereas.matter.Violator;

/**
 * Those whom a matter's packet is served on.
 *
 * @param agencies the prosecutors that the matter has fixed, or those that it would be served on as things stand
 */
public record Served(List<Violator> violators, List<Agency> agencies) {
    public Served {
        violators = List.copyOf(violators);
        agencies = List.copyOf(agencies);
    }
}
