package whereas.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import whereas.calendar.Closures;
import whereas.calendar.Deadline;
import whereas.calendar.NoticeCalendar;
import whereas.calendar.PetitionCalendar;
import whereas.calendar.PetitionQuestion;
import whereas.calendar.VersionCalendar;
import whereas.matter.AgencyDirectory;
import whereas.matter.Duty;
import whereas.matter.ExportingCountry;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.matter.Submission;
import whereas.matter.TradeMatter;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/** The calendar that follows from the facts of a matter. */
public final class MatterCalendar {
    private static final String PERIOD = "period-of-investigation";

    private final Closures closures;

    public MatterCalendar(Closures closures) {
        this.closures = closures;
    }

    /**
     * The deadlines, earliest first; none, with a note that says why, where a matter starts no clock.
     *
     * @param directory the prosecutors whom a notice is served on where the matter does not fix them
     * @throws Refused when the dates contradict each other
     */
    public Result<List<Deadline>> deadlines(Matter matter, AgencyDirectory directory) {
        return switch (matter) {
            case Prop65Matter notice -> notice(notice, directory);
            case TradeMatter trade -> trade(trade);
        };
    }

    private static Result<List<Deadline>> notice(Prop65Matter notice, AgencyDirectory directory) {
        var question = NoticeServices.of(notice, directory);
        if (question.services().isEmpty()) {
            return new Result<>(List.of(), List.of(Note.warning("service",
                    "nobody is served yet, so no day can be counted; add the service events")));
        }
        return new NoticeCalendar().deadlines(question);
    }

    private Result<List<Deadline>> trade(TradeMatter trade) {
        Submission submission = trade.submission();
        if (!submission.petition() && submission.version() == Submission.Version.PROPRIETARY_DOCUMENT) {
            return new Result<>(new VersionCalendar(closures).deadlines(trade.date(), submission.due(), submission.oneDayLag()), List.of());
        }
        if (!submission.petition()) {
            return new Result<>(List.of(), List.of(Note.warning("submission.petition",
                    "the calendar counts from the filing of a petition, and this submission is none")));
        }
        PetitionCalendar calendar = new PetitionCalendar(closures);
        PetitionQuestion question = PetitionQuestion.of(trade);
        Result<List<Deadline>> deadlines = calendar.deadlines(question);
        List<String> nonMarket = trade.proceeding().countries(Duty.ANTIDUMPING).stream().filter(ExportingCountry::nonMarketEconomy)
                .map(ExportingCountry::name).toList();
        if (question.nonMarketEconomy() || nonMarket.isEmpty()) {
            return deadlines;
        }
        return deadlines.map(all -> withPeriods(all, calendar, question, nonMarket));
    }

    /** Market and nonmarket economies in one petition have different periods of investigation. */
    private static List<Deadline> withPeriods(List<Deadline> deadlines, PetitionCalendar calendar, PetitionQuestion question,
            List<String> nonMarket) {
        List<Deadline> all = new ArrayList<>(deadlines);
        calendar.deadlines(question.withNonMarketEconomy()).value().stream().filter(deadline -> deadline.id().equals(PERIOD))
                .forEach(period ->
                all.add(new Deadline(PERIOD + "-nonmarket", period.title() + " (" + nonMarket.stream().collect(Collectors.joining(", "))
                        + ")",
                        period.when(), period.citation(), period.rule(), period.verified(), period.steps())));
        all.sort(Comparator.comparing((Deadline deadline) -> deadline.when().first()));
        return List.copyOf(all);
    }
}
