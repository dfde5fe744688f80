package whereas.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import whereas.assembly.Workspace;
import whereas.calendar.Course;
import whereas.calendar.Deadline;
import whereas.calendar.PetitionCalendar;
import whereas.calendar.PetitionQuestion;
import whereas.result.Result;

/** Prints the calendar of an investigation without a matter. */
@Command(name = "petition", description = "Prints the calendar of an antidumping or countervailing duty investigation.", mixinStandardHelpOptions = true)
final class PetitionCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Option(names = "--filed", required = true, paramLabel = "DATE", converter = Days.class, description = "The day on which the petition was filed.")
    private LocalDate filed;
    @Option(names = "--after-noon", description = "It reached the Commission after 12 noon Eastern Time.")
    private boolean afterNoon;
    @Option(names = "--ad", description = "It asks for antidumping duties; so it is taken unless --cvd stands alone.")
    private boolean antidumping;
    @Option(names = "--cvd", description = "It asks for countervailing duties; with --ad, for both.")
    private boolean countervailing;
    @Option(names = "--nme", description = "The country is a nonmarket economy.")
    private boolean nonMarketEconomy;
    @Option(names = "--extended", description = "Commerce takes up to 40 days to initiate.")
    private boolean extended;
    @Option(names = "--initiated", paramLabel = "DATE", converter = Days.class, description = "The day on which the initiation was signed.")
    private LocalDate initiated;
    @Option(names = "--published", paramLabel = "DATE", converter = Days.class, description = "The day on which the initiation was published.")
    private LocalDate published;
    @Option(names = "--postponed", description = "The preliminary determination was postponed.")
    private boolean postponed;
    @Option(names = "--aligned", description = "The countervailing final determination waits for the antidumping one.")
    private boolean aligned;
    @Mixin private CalendarOutput output;

    private final Workspace workspace;

    PetitionCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        Course course = postponed ? Course.ordinary().withPostponed() : Course.ordinary();
        PetitionQuestion question = new PetitionQuestion(filed, afterNoon, antidumping || !countervailing ? Optional.of(course) : Optional.empty(),
                countervailing ? Optional.of(course) : Optional.empty(), nonMarketEconomy, extended, Optional.ofNullable(initiated),
                Optional.ofNullable(published), aligned);
        Result<List<Deadline>> deadlines = new PetitionCalendar(workspace.closures()).deadlines(question);
        return output.print(spec, deadlines, "Petition of " + filed);
    }
}
