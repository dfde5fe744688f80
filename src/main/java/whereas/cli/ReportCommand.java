package whereas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import whereas.assembly.ProblemReport;
import whereas.assembly.Workspace;
import whereas.result.Refused;

/** Writes a text about the program for whoever is to mend a problem. */
@Command(name = "report", description = "Prints a problem report: about the program and its log, without a fact of any matter. It is sent nowhere.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Option(names = "--to", paramLabel = "FILE", description = "Writes it to this file instead.")
    private Path file;

    private final Workspace workspace;

    ReportCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        String report = ProblemReport.of(workspace, Instant.now());
        if (file == null) {
            spec.commandLine().getOut().print(report);
            return 0;
        }
        try {
            Files.writeString(file, report);
            spec.commandLine().getOut().println(file);
            return 0;
        } catch (IOException e) {
            throw new Refused(file.toString(), "the report cannot be written here; choose another file");
        }
    }
}
