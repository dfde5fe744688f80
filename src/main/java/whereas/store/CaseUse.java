package whereas.store;

import java.time.LocalDate;
import whereas.matter.CaseNumber;

/**
 * That a case number occurs in a matter.
 *
 * @param matter the matter's id
 * @param title the matter's title
 * @param date the matter's date
 */
public record CaseUse(long matter, String title, LocalDate date, CaseNumber number) {
}
