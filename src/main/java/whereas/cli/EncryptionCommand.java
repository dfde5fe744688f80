package whereas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import whereas.assembly.RecoverySheet;
import whereas.assembly.Workspace;
import whereas.result.Refused;
import whereas.store.vault.DataKey;
import whereas.store.vault.KeyFile;
import whereas.store.vault.RecoveryKey;

/** Encrypts the firm's matters, changes their passphrase, or decrypts them. */
@Command(name = "encryption", description = "Encrypts the matters and their backups, changes the passphrase, or takes the encryption off.",
        mixinStandardHelpOptions = true)
final class EncryptionCommand implements Runnable {
    @Spec private CommandSpec spec;
    private final Workspace workspace;
    private final Secrets secrets;

    private EncryptionCommand(Workspace workspace, Secrets secrets) {
        this.workspace = workspace;
        this.secrets = secrets;
    }

    static CommandLine of(Workspace workspace, Secrets secrets) {
        return new CommandLine(new EncryptionCommand(workspace, secrets));
    }

    @Override
    public void run() {
        spec.commandLine().getOut().println(workspace.encryption().on() ? "The matters are encrypted." : "The matters are not encrypted.");
    }

    @Command(name = "set", description = "Encrypts the matters and their backups, and writes the recovery sheet to be printed.", mixinStandardHelpOptions = true)
    int set(@Option(names = "--sheet", paramLabel = "FILE", required = true, description = "Where the recovery sheet is written (.pdf or .txt).") Path sheet,
            @Option(names = "--new-passphrase-file", paramLabel = "FILE", description = "A file whose first line is the passphrase.") Path from) {
        refuseExisting(sheet);
        KeyFile.Made made = workspace.encryption().encrypt(secrets.fresh(from));
        sheet(made.recovery(), sheet);
        return 0;
    }

    @Command(name = "change", description = "Gives the matters another passphrase.", mixinStandardHelpOptions = true)
    int change(@Option(names = "--sheet", paramLabel = "FILE", description = "Makes a new recovery key too, so that the old sheet opens nothing any more.") Path sheet,
               @Option(names = "--new-passphrase-file", paramLabel = "FILE", description = "A file whose first line is the new passphrase.") Path from) {
        DataKey key = key();
        char[] next = secrets.fresh(from);
        if (sheet == null) {
            workspace.encryption().changePassphrase(key, next);
        } else {
            refuseExisting(sheet);
            sheet(workspace.encryption().renew(key, next), sheet);
        }
        spec.commandLine().getOut().println("The passphrase was changed. Backups made before open with the former one.");
        return 0;
    }

    @Command(name = "remove", description = "Decrypts the matters. Backups made meanwhile stay encrypted.", mixinStandardHelpOptions = true)
    int remove() {
        workspace.encryption().decrypt(key());
        spec.commandLine().getOut().println("The matters are no longer encrypted.");
        return 0;
    }

    private DataKey key() {
        return workspace.encryption().unlock(secrets.ask().orElseThrow(() -> new Refused("",
                "there is no terminal to ask for the passphrase; give it with --passphrase-file")));
    }

    private static void refuseExisting(Path sheet) {
        if (Files.exists(sheet)) {
            throw new Refused(sheet.toString(), "this file exists already; choose another name for the recovery sheet");
        }
    }

    private void sheet(RecoveryKey recovery, Path sheet) {
        try {
            Files.write(sheet, RecoverySheet.bytes(recovery, sheet.getFileName().toString(), LocalDate.now()), StandardOpenOption.CREATE_NEW);
            spec.commandLine().getOut().println("The recovery sheet is " + sheet + ": print it, put it away safely, then delete the file.");
        } catch (IOException e) {
            throw new Refused(sheet.toString(), "the recovery sheet could not be written; the recovery key is " + recovery.printed() + ", write it down now");
        }
    }
}
