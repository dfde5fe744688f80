package whereas.calendar;

import java.time.LocalDate;
import java.util.Optional;
import whereas.matter.Duty;
import whereas.matter.ExportingCountry;
import whereas.matter.Milestones;
import whereas.matter.TradeMatter;

/**
 * What must be known of a petition to date its investigation. Only the filing date is needed; each later fact replaces
 * the date that would otherwise be computed for it.
 *
 * @param filed the day on which the petition was filed with both agencies
 * @param afterNoon whether it reached the Commission after 12 noon Eastern Time
 * @param antidumping the antidumping investigation, if the petition asks for one
 * @param countervailing the countervailing duty investigation, if the petition asks for one
 * @param nonMarketEconomy whether the country is a nonmarket economy
 * @param extended whether Commerce polls the industry and takes up to 40 days to initiate
 * @param initiated the day on which the initiation was signed, once known
 * @param published the day on which the initiation appeared in the Federal Register, once known
 * @param aligned whether the countervailing final determination waits for the antidumping one
 */
public record PetitionQuestion(LocalDate filed, boolean afterNoon, Optional<Course> antidumping,
        Optional<Course> countervailing, boolean nonMarketEconomy, boolean extended, Optional<LocalDate> initiated,
        Optional<LocalDate> published, boolean aligned) {
    /** A petition against dumping, of which only the filing date is known. */
    public static PetitionQuestion antidumping(LocalDate filed) {
        return of(filed, Optional.of(Course.ordinary()), Optional.empty());
    }

    /** A petition against subsidies, of which only the filing date is known. */
    public static PetitionQuestion countervailing(LocalDate filed) {
        return of(filed, Optional.empty(), Optional.of(Course.ordinary()));
    }

    /** A petition against both, of which only the filing date is known. */
    public static PetitionQuestion both(LocalDate filed) {
        return of(filed, Optional.of(Course.ordinary()), Optional.of(Course.ordinary()));
    }

    /** The petition of a trade matter, with all that its milestones say; only nonmarket economies make it one against such. */
    public static PetitionQuestion of(TradeMatter matter) {
        Optional<Milestones> known = matter.milestones();
        boolean nonMarket = matter.proceeding().antidumping()
                && matter.proceeding().countries(Duty.ANTIDUMPING).stream().allMatch(ExportingCountry::nonMarketEconomy);
        return new PetitionQuestion(matter.date(), known.filter(Milestones::afterNoon).isPresent(),
                course(matter.proceeding().antidumping(), known.flatMap(Milestones::antidumping)),
                course(matter.proceeding().countervailing(), known.flatMap(Milestones::countervailing)), nonMarket,
                known.filter(Milestones::extended).isPresent(), known.flatMap(Milestones::initiated), known.flatMap(Milestones::published),
                known.filter(Milestones::aligned).isPresent());
    }

    private static Optional<Course> course(boolean asked, Optional<Milestones.Determinations> known) {
        return !asked ? Optional.empty() : known.map(d -> new Course(d.postponed(), d.preliminary(), d.negative(), d.published(),
                d.finalPostponed(), d.finalSigned())).or(() -> Optional.of(Course.ordinary()));
    }

    private static PetitionQuestion of(LocalDate filed, Optional<Course> antidumping, Optional<Course> countervailing) {
        return new PetitionQuestion(filed, false, antidumping, countervailing, false, false, Optional.empty(),
                Optional.empty(), false);
    }

    public PetitionQuestion withAfterNoon() {
        return new PetitionQuestion(filed, true, antidumping, countervailing, nonMarketEconomy, extended, initiated,
                published, aligned);
    }

    public PetitionQuestion withNonMarketEconomy() {
        return new PetitionQuestion(filed, afterNoon, antidumping, countervailing, true, extended, initiated, published,
                aligned);
    }

    public PetitionQuestion withExtended() {
        return new PetitionQuestion(filed, afterNoon, antidumping, countervailing, nonMarketEconomy, true, initiated,
                published, aligned);
    }

    public PetitionQuestion withInitiated(LocalDate signed) {
        return new PetitionQuestion(filed, afterNoon, antidumping, countervailing, nonMarketEconomy, extended,
                Optional.of(signed), published, aligned);
    }

    public PetitionQuestion withPublished(LocalDate appeared) {
        return new PetitionQuestion(filed, afterNoon, antidumping, countervailing, nonMarketEconomy, extended, initiated,
                Optional.of(appeared), aligned);
    }

    /** The same petition with its preliminary determinations postponed. */
    public PetitionQuestion withPostponed() {
        return withCourses(antidumping.map(Course::withPostponed), countervailing.map(Course::withPostponed));
    }

    public PetitionQuestion withAligned() {
        return new PetitionQuestion(filed, afterNoon, antidumping, countervailing, nonMarketEconomy, extended, initiated,
                published, true);
    }

    public PetitionQuestion withCourses(Optional<Course> dumping, Optional<Course> subsidies) {
        return new PetitionQuestion(filed, afterNoon, dumping, subsidies, nonMarketEconomy, extended, initiated, published,
                aligned);
    }
}
