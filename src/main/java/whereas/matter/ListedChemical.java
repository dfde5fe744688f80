package whereas.matter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import whereas.matter.Chemical.Endpoint;

/**
 * A row of the list of chemicals as its agency publishes it: one listing of one chemical.
 *
 * @param cas the registry numbers, usually one; none where a group or a metal is listed
 * @param endpoints those for which it is listed now, or was when it was taken off
 * @param mechanism by which it came onto the list, in the list's own letters such as SQE
 * @param delisted whether it was taken off the list, where it still stands struck through
 * @param delistedOn when that was, if the list says so
 * @param level the safe harbor level in the list's own words
 * @param remark what the list says beside the name
 */
public record ListedChemical(String name, List<String> cas, List<Endpoint> endpoints, String mechanism, LocalDate listed, boolean delisted,
                             Optional<LocalDate> delistedOn, Optional<String> level, Optional<String> remark) {
    public ListedChemical {
        cas = List.copyOf(cas);
        endpoints = List.copyOf(endpoints);
    }
}
