package whereas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whereas.assembly.Assembled;
import whereas.assembly.Export;
import whereas.assembly.Progress;
import whereas.assembly.Workspace;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;

/** Writes a matter's packet. */
@Command(name = "assemble", description = "Writes the complete packet of a matter.", mixinStandardHelpOptions = true)
final class Assemble implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Parameters(paramLabel = "MATTER.json", description = "The matter's facts.")
    private Path matterFile;
    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write; by default the matter file's name without .json.")
    private Path out;
    @Option(names = "--format", paramLabel = "FORMAT", split = ",", description = "Further formats of the documents: docx (always written), pdf, html, text.")
    private List<Export.Format> formats = List.of();
    @Option(names = "--draft", description = "Writes the packet even with gaps, which are then shown, and marks every page as a draft.")
    private boolean draft;
    @Option(names = "--agencies", paramLabel = "FILE.csv", description = "The list of prosecutors to use instead of the stored one.")
    private Path agencies;

    private final Workspace workspace;

    Assemble(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        Matter matter = workspace.readMatter(matterFile);
        AgencyDirectory directory = agencies == null ? workspace.agenciesFor(matter) : workspace.readAgencies(agencies);
        Assembled packet = workspace.assembler().assemble(matter, workspace.packets().packet(matter.packet()), directory, draft);
        PrintWriter print = spec.commandLine().getOut();
        workspace.export().write(packet, folder(), Optional.empty(), formats, Progress.NONE).forEach(print::println);
        PrintWriter err = spec.commandLine().getErr();
        packet.obstacles().forEach(gap -> err.println("still missing: " + gap));
        packet.remarks().forEach(remark -> err.println("note: " + remark));
        return 0;
    }

    private Path folder() {
        if (out != null) {
            return out;
        }
        String name = matterFile.getFileName().toString();
        return Path.of(name.endsWith(".json") ? name.substring(0, name.length() - 5) : name + "-packet");
    }
}
