package whereas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whereas.assembly.FindingText;
import whereas.assembly.Workspace;
import whereas.check.Finding;
import whereas.check.Severity;
import whereas.result.Result;

/** Reviews a packet that somebody else wrote. */
@Command(name = "review", description = "Reviews a packet that somebody else wrote: text, Word (.docx), or PDF with a text layer.",
        mixinStandardHelpOptions = true)
final class ReviewFiles implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "The files that together are one packet.")
    private List<Path> files;
    @Option(names = "--json", description = "Prints a JSON array with an object for each finding.")
    private boolean json;

    private final Workspace workspace;

    ReviewFiles(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        Result<List<Finding>> review = workspace.checks().review(files);
        spec.commandLine().getOut().print(json ? FindingText.json(review.value()) : FindingText.plain(review.value()));
        review.notes().forEach(note -> spec.commandLine().getErr().println("not read: " + note));
        return review.value().stream().anyMatch(finding -> finding.severity() == Severity.ERROR) ? 1 : 0;
    }
}
