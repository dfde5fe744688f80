package whereas.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

/** What must never happen, whatever the day. */
class NeverTest {
    private static final AgencyDays COMMERCE = new AgencyDays(Agency.COMMERCE, Closures.shipped());
    private static final AgencyDays COMMISSION = new AgencyDays(Agency.COMMISSION, Closures.shipped());
    private static final WorkingDays COURT = new CaliforniaJudicialHolidays();
    private static final Set<String> OF_THE_COMMISSION = Set.of("itc-filing", "itc-preliminary", "itc-views", "itc-final",
            "itc-final-cvd");

    @Property(tries = 300)
    void aDeadlineNeverFallsOnADayOnWhichTheAgencyIsClosed(@ForAll("petitions") PetitionQuestion petition) {
        for (Deadline deadline : Calendars.PETITIONS.deadlines(petition).value()) {
            if (deadline.when() instanceof When.Day day) {
                WorkingDays days = OF_THE_COMMISSION.contains(deadline.id()) ? COMMISSION : COMMERCE;
                assertThat(days.isOpen(day.date())).as(deadline.toString()).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void theStagesNeverComeOutOfOrder(@ForAll("petitions") PetitionQuestion petition) {
        Map<String, Deadline> calendar = Calendars.of(petition);
        List<String> stages = List.of("initiation", "scope-comments", "scope-rebuttal", "preliminary-determination",
                "final-determination", "itc-final", "order");
        for (int i = 1; i < stages.size(); i++) {
            assertThat(last(calendar, stages.get(i - 1))).isBefore(last(calendar, stages.get(i)));
        }
        assertThat(last(calendar, "itc-preliminary")).isBeforeOrEqualTo(last(calendar, "preliminary-determination"));
        assertThat(last(calendar, "period-of-investigation")).isBefore(petition.filed());
        assertThat(last(calendar, "postponement-request").plusDays(25))
                .isBeforeOrEqualTo(last(calendar, "preliminary-determination"));
    }

    @Property(tries = 300)
    void nobodyIsSuedBeforeTheSixtyDaysAreOver(@ForAll("services") Service one, @ForAll("services") Service other) {
        Map<String, Deadline> calendar = Calendars.of(new NoticeQuestion(List.of(one, other), false));
        LocalDate served = one.date().isAfter(other.date()) ? one.date() : other.date();
        assertThat(last(calendar, "sixtieth-day")).isAfterOrEqualTo(served.plusDays(60));
        assertThat(COURT.isOpen(last(calendar, "sixtieth-day"))).isTrue();
        assertThat(last(calendar, "first-day-to-sue")).isAfterOrEqualTo(last(calendar, "first-day-to-sue-statutory"))
                .isEqualTo(last(calendar, "sixtieth-day").plusDays(1));
        assertThat(COURT.isOpen(last(calendar, "first-court-day-to-sue"))).isTrue();
        assertThat(last(calendar, "sixtieth-day-1")).isAfterOrEqualTo(one.date().plusDays(60));
    }

    @Property(tries = 300)
    void theNextOpenDayIsNeverSkipped(@ForAll("days") LocalDate day) {
        LocalDate open = COURT.onOrAfter(day);
        assertThat(day.datesUntil(open)).noneMatch(COURT::isOpen);
        assertThat(open).isBefore(day.plusDays(6));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2001, 1, 1), LocalDate.of(2040, 12, 31));
    }

    @Provide
    Arbitrary<PetitionQuestion> petitions() {
        return days().flatMap(day -> Arbitraries.of(PetitionQuestion.antidumping(day), PetitionQuestion.countervailing(day),
                PetitionQuestion.both(day), PetitionQuestion.both(day).withExtended(),
                PetitionQuestion.countervailing(day).withExtended().withAfterNoon(),
                PetitionQuestion.antidumping(day).withPostponed().withAfterNoon(),
                PetitionQuestion.both(day).withPublished(day.plusDays(60))));
    }

    @Provide
    Arbitrary<Service> services() {
        return days().flatMap(day -> Arbitraries.of(Method.class).flatMap(method -> Arbitraries.of(Place.class)
                .map(place -> new Service("A", true, day, method, Place.CALIFORNIA, place))));
    }

    private static LocalDate last(Map<String, Deadline> calendar, String id) {
        return calendar.get(id).when().last();
    }
}
