package whereas.assembly;

import java.util.Optional;
import whereas.matter.AgencyDirectory;
import whereas.matter.ChemicalList;
import whereas.matter.Matter;

/**
 * What a list can change.
 *
 * @param matter the open one, if one is
 * @param agencies the firm's directory of prosecutors
 * @param chemicals the published list that the firm has; {@link ChemicalList#NONE} before the first
 */
public record FirmFacts(Optional<Matter> matter, AgencyDirectory agencies, ChemicalList chemicals) {
    FirmFacts with(Matter changed) {
        return new FirmFacts(Optional.of(changed), agencies, chemicals);
    }
}
