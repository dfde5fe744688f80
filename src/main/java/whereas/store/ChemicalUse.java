package whereas.store;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a chemical occurs in a matter.
 *
 * @param matter the matter's id
 * @param title the matter's title
 * @param date the matter's date
 */
public record ChemicalUse(long matter, String title, LocalDate date, String name, Optional<String> cas) {
}
