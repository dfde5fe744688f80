package whereas.matter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What has happened since a petition was filed, as far as dates of its calendar depend on it.
 *
 * @param afterNoon whether the petition reached the Commission after 12 noon Eastern Time
 * @param extended whether Commerce takes up to 40 days to initiate, because it polls the industry
 * @param initiated the day on which the initiation was signed
 * @param published the day on which the initiation appeared in the Federal Register
 * @param aligned whether the countervailing final determination waits for the antidumping one
 */
public record Milestones(boolean afterNoon, boolean extended, Optional<LocalDate> initiated, Optional<LocalDate> published,
                         Optional<Determinations> antidumping, Optional<Determinations> countervailing, boolean aligned) {
    /**
     * What Commerce has determined in one of the investigations.
     *
     * @param postponed whether the preliminary determination was postponed
     * @param preliminary the day on which it was signed
     * @param negative whether it was negative
     * @param published the day on which it appeared in the Federal Register
     * @param finalPostponed whether the final determination was postponed
     * @param finalSigned the day on which the final determination was signed
     */
    public record Determinations(boolean postponed, Optional<LocalDate> preliminary, boolean negative, Optional<LocalDate> published,
                                 boolean finalPostponed, Optional<LocalDate> finalSigned) {
    }
}
