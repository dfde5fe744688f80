package whereas.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import whereas.assembly.Workspace;
import whereas.packet.Packet;
import whereas.packet.PacketFile;
import whereas.result.Refused;

/** Lists the packets that the program finds. */
@Command(name = "packets", description = "Lists the packets found, with their documents.", mixinStandardHelpOptions = true)
final class Packets implements Callable<Integer> {
    @Spec private CommandSpec spec;
    private final Workspace workspace;

    Packets(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        int broken = 0;
        for (Map.Entry<String, Path> folder : workspace.packets().folders().entrySet()) {
            try {
                Packet packet = PacketFile.read(folder.getValue());
                spec.commandLine().getOut().println(packet.id() + "  " + packet.title() + "  (" + folder.getValue() + ")");
                packet.documents().forEach(document -> spec.commandLine().getOut().println("    " + document.title()));
            } catch (Refused refused) {
                broken++;
                refused.notes().forEach(note -> spec.commandLine().getErr().println(note));
            }
        }
        return broken == 0 ? 0 : 1;
    }
}
