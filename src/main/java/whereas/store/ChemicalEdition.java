package whereas.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The record of one published list of chemicals that was taken in.
 *
 * @param edition the date that the list carries; empty when it carries none
 * @param source the file that it came from
 * @param size how many rows it has, those taken off the list included
 */
public record ChemicalEdition(Instant importedAt, Optional<LocalDate> edition, String source, int size) {
}
