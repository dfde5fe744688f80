package whereas.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import whereas.assembly.Workspace;
import whereas.store.Backup;
import whereas.store.Store;

/** Makes a backup of the firm's matters. */
@Command(name = "backup", description = "Makes a backup of all matters and lists, opens it and reads it to its end. A window may be open meanwhile.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Option(names = "--to", paramLabel = "FILE", description = "Writes it to this file instead of among the dated backups.")
    private Path file;

    private final Workspace workspace;

    BackupCommand(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        try (Store store = workspace.openStore()) {
            Backup made = file == null ? workspace.backups().take(store, Backup.Reason.ASKED) : workspace.backups().takeTo(store, file);
            spec.commandLine().getOut().println(BackupList.line(made));
        }
        return 0;
    }
}
