package whereas.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import whereas.assembly.FindingText;
import whereas.assembly.Assembled;
import whereas.assembly.Checks;
import whereas.assembly.Workspace;
import whereas.check.Finding;
import whereas.check.Severity;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.result.Result;

/** Checks a matter and the documents that would be assembled from it. */
@Command(name = "check", description = "Checks a matter and the documents assembled from it.", mixinStandardHelpOptions = true)
final class CheckMatter implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private MatterArgument argument;
    @Option(names = "--json", description = "Prints a JSON array with an object for each finding.")
    private boolean json;

    private final Workspace workspace;

    CheckMatter(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        Matter matter = argument.matter(workspace);
        AgencyDirectory directory = argument.directory(workspace, matter);
        Assembled packet = workspace.assembler().assemble(matter, workspace.packets().packet(matter.packet()), directory, true);
        Result<List<Finding>> check = workspace.checks().check(packet);
        spec.commandLine().getOut().print(json ? FindingText.json(check.value()) : FindingText.plain(check.value()));
        packet.obstacles().forEach(gap -> spec.commandLine().getErr().println("still missing: " + gap));
        check.notes().forEach(note -> spec.commandLine().getErr().println("not read: " + note));
        check.value().forEach(finding -> Checks.reason(matter, finding).ifPresent(reason ->
                spec.commandLine().getErr().println("accepted: " + finding.id() + ": " + reason)));
        boolean refused = check.value().stream().anyMatch(f -> f.severity() == Severity.ERROR && Checks.reason(matter, f).isEmpty());
        return refused || !packet.obstacles().isEmpty() ? 1 : 0;
    }
}
