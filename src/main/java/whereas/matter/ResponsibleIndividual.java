package whereas.matter;

import java.util.Optional;

/**
 * The noticing individual, or a responsible individual within the noticing entity, whom the notice must name with
 * address and telephone number: 27 CCR 25903(b)(2)(A)1. Counsel is not meant.
 */
public record ResponsibleIndividual(String name, Optional<String> title, Address address, String telephone) {
}
