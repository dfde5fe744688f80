package whereas.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whereas.assembly.Workspace;
import whereas.store.ProprietaryExport;

/** Lists the exports that showed proprietary information. */
@Command(name = "exports", description = "Lists every export that showed business proprietary information: when, by whom, which version, where to, and the "
        + "hash of its manifest.", mixinStandardHelpOptions = true)
final class Exports implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Parameters(paramLabel = "MATTER", arity = "0..1", description = "A matter's file, or words of its title; without it all are listed.")
    private String matter = "";

    private final Workspace workspace;

    Exports(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        boolean file = matter.endsWith(".json") && Files.isRegularFile(Path.of(matter));
        String words = (file ? workspace.readMatter(Path.of(matter)).title() : matter).toLowerCase(Locale.ROOT);
        List<ProprietaryExport> exports = workspace.proprietaryExports().stream()
                .filter(export -> export.matter().toLowerCase(Locale.ROOT).contains(words)).toList();
        exports.forEach(export -> spec.commandLine().getOut().println(export.at() + "  " + export.by() + "  " + export.version()
                + (export.draft() ? " (draft)" : "") + "  " + export.matter() + export.revision().map(number -> ", revision " + number).orElse("")
                + "  " + export.folder() + "  sha256 " + export.manifestSha256()));
        if (exports.isEmpty()) {
            spec.commandLine().getErr().println("no export of such a matter has shown proprietary information");
        }
        return 0;
    }
}
