package whereas.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one investigation, antidumping or countervailing, has gone so far at Commerce.
 *
 * @param postponed whether the preliminary determination was postponed
 * @param preliminary the day on which it was signed, once known
 * @param negativePreliminary whether it was negative
 * @param preliminaryPublished the day on which it appeared in the Federal Register, once known
 * @param finalPostponed whether the final determination was postponed; only an antidumping one can be
 * @param finalSigned the day on which the final determination was signed, once known
 */
public record Course(boolean postponed, Optional<LocalDate> preliminary, boolean negativePreliminary,
        Optional<LocalDate> preliminaryPublished, boolean finalPostponed, Optional<LocalDate> finalSigned) {
    /** Nothing has happened yet and nothing was postponed. */
    public static Course ordinary() {
        return new Course(false, Optional.empty(), false, Optional.empty(), false, Optional.empty());
    }

    public Course withPostponed() {
        return new Course(true, preliminary, negativePreliminary, preliminaryPublished, finalPostponed, finalSigned);
    }

    public Course withPreliminary(LocalDate signed) {
        return new Course(postponed, Optional.of(signed), negativePreliminary, preliminaryPublished, finalPostponed,
                finalSigned);
    }

    public Course withNegativePreliminary() {
        return new Course(postponed, preliminary, true, preliminaryPublished, finalPostponed, finalSigned);
    }

    public Course withPreliminaryPublished(LocalDate published) {
        return new Course(postponed, preliminary, negativePreliminary, Optional.of(published), finalPostponed, finalSigned);
    }

    public Course withFinalPostponed() {
        return new Course(postponed, preliminary, negativePreliminary, preliminaryPublished, true, finalSigned);
    }

    public Course withFinal(LocalDate signed) {
        return new Course(postponed, preliminary, negativePreliminary, preliminaryPublished, finalPostponed,
                Optional.of(signed));
    }
}
