package whereas.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import whereas.assembly.Workspace;
import whereas.result.Refused;
import whereas.store.Backups;
import whereas.store.Locked;
import whereas.store.vault.DataKey;
import whereas.store.vault.WrongPassphrase;

/** Puts a backup in the place of the firm's matters. */
@Command(name = "restore", description = "Puts a backup in the place of the present matters, which are backed up before; a damaged file is kept. "
        + "An encrypted backup wants the passphrase that held when it was made.", mixinStandardHelpOptions = true)
final class Restore implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Parameters(paramLabel = "FILE", description = "The backup, as whereas backups lists it.")
    private Path file;

    private final Workspace workspace;
    private final Secrets secrets;

    Restore(Workspace workspace, Secrets secrets) {
        this.workspace = workspace;
        this.secrets = secrets;
    }

    @Override
    public Integer call() {
        Backups backups = workspace.backups();
        Optional<char[]> secret = backups.keys(file).isPresent() || workspace.encryption().on() ? secrets.ask() : Optional.empty();
        Optional<DataKey> key = backups.keys(file).map(keys -> keys.open(secret.orElseThrow(() -> new Refused(file.toString(),
                "this backup is encrypted; give its passphrase or recovery key with --passphrase-file"))));
        Optional<Path> kept = backups.restore(file, key, present(secret));
        spec.commandLine().getOut().println("Restored " + file + ".");
        kept.ifPresentOrElse(aside -> spec.commandLine().getOut().println("The former file could not be read; it is kept as " + aside + "."),
                () -> spec.commandLine().getOut().println("What was there before is among the backups."));
        return 0;
    }

    /** The present store's key, if the same secret opens it: then it is backed up, and else its file is kept. */
    private Optional<DataKey> present(Optional<char[]> secret) {
        try {
            return workspace.encryption().on() ? secret.map(workspace.encryption()::unlock) : Optional.empty();
        } catch (WrongPassphrase | Locked other) {
            return Optional.empty();
        }
    }
}
