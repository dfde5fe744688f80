package whereas.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import whereas.assembly.Workspace;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;

/** The matter that a command is about, and the prosecutors to serve it on. */
final class MatterArgument {
    @Parameters(paramLabel = "MATTER.json", description = "The matter's facts.")
    private Path file;
    @Option(names = "--agencies", paramLabel = "FILE.csv", description = "The list of prosecutors to use instead of the stored one.")
    private Path agencies;

    Path file() {
        return file;
    }

    Matter matter(Workspace workspace) {
        return workspace.readMatter(file);
    }

    AgencyDirectory directory(Workspace workspace, Matter matter) {
        return agencies == null ? workspace.agenciesFor(matter) : workspace.readAgencies(agencies);
    }
}
