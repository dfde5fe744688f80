package whereas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import whereas.assembly.Assembled;
import whereas.assembly.Export;
import whereas.assembly.Progress;
import whereas.assembly.Workspace;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.proprietary.Version;

/** Writes a matter's packet. */
@Command(name = "assemble", description = "Writes the complete packet of a matter, in every version that it has.")
final class Assemble implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private MatterArgument argument;
    @Option(names = "--out", paramLabel = "DIR", description = "The folder to write; by default the matter file's name without .json.")
    private Path out;
    @Option(names = "--format", paramLabel = "FORMAT", split = ",", description = "Further formats of the documents: docx (always written), pdf, html, text.")
    private List<Export.Format> formats = List.of();
    @Option(names = "--draft", description = "Writes the packet even with gaps, which are then shown, and marks every page as a draft.")
    private boolean draft;

    @Option(names = "--version", paramLabel = "VERSION", split = ",", converter = VersionName.class,
            description = "Only these versions of a submission: not-final, bpi, apo, public; by default all that the matter goes out in.")
    private List<Version> versions = List.of();
    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this help.")
    private boolean help;

    private final Workspace workspace;

    Assemble(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        Matter matter = argument.matter(workspace);
        AgencyDirectory directory = argument.directory(workspace, matter);
        List<Assembled> packets = workspace.assembler().versions(matter, workspace.packets().packet(matter.packet()), directory, versions, draft);
        PrintWriter print = spec.commandLine().getOut();
        workspace.export().write(packets, folder(), Optional.empty(), formats, workspace.exportLog(), Progress.NONE).forEach(print::println);
        PrintWriter err = spec.commandLine().getErr();
        packets.stream().flatMap(packet -> packet.obstacles().stream()).distinct().forEach(gap -> err.println("still missing: " + gap));
        packets.stream().flatMap(packet -> packet.remarks().stream()).distinct().forEach(remark -> err.println("note: " + remark));
        packets.stream().filter(Assembled::proprietary).forEach(packet -> err.println("note: the " + packet.version().orElseThrow().words()
                + " shows proprietary information; its export is logged (whereas exports)"));
        return 0;
    }

    private Path folder() {
        if (out != null) {
            return out;
        }
        String name = argument.file().getFileName().toString();
        return Path.of(name.endsWith(".json") ? name.substring(0, name.length() - 5) : name + "-packet");
    }
}
