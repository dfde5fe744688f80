package whereas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whereas.assembly.Workspace;
import whereas.calendar.Deadline;
import whereas.check.MatterCalendar;
import whereas.matter.Matter;
import whereas.result.Result;

/** Prints the calendar of a matter. */
@Command(name = "calendar", description = "Prints the deadlines that follow from a matter, with the arithmetic of each.", mixinStandardHelpOptions = true)
final class CalendarCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Parameters(paramLabel = "MATTER.json", arity = "0..1", description = "The matter's facts.")
    private Path matterFile;
    @Mixin private CalendarOutput output;

    private final Workspace workspace;

    private CalendarCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The command with its two subcommands, which need no matter. */
    static CommandLine of(Workspace workspace) {
        return new CommandLine(new CalendarCommand(workspace)).addSubcommand(new PetitionCommand(workspace)).addSubcommand(new NoticeCommand());
    }

    @Override
    public Integer call() {
        if (matterFile == null) {
            throw new ParameterException(spec.commandLine(), "name the file of a matter, or ask for «petition» or «notice»");
        }
        Matter matter = workspace.readMatter(matterFile);
        Result<List<Deadline>> deadlines = new MatterCalendar(workspace.closures()).deadlines(matter, workspace.agenciesFor(matter));
        return output.print(spec, deadlines, matter.title());
    }
}
