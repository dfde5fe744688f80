package whereas.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The record of one directory of agencies that was taken in.
 *
 * @param asOf the day for which even its oldest entry is good; empty for a directory without entries
 * @param source where its entries come from, each source once
 * @param size how many agencies it has
 */
public record AgencyList(Instant importedAt, Optional<LocalDate> asOf, String source, int size) {
}
