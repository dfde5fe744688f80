package whereas.ui.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import whereas.assembly.ProblemReport;
import whereas.assembly.RecoverySheet;
import whereas.assembly.Workspace;
import whereas.result.Refused;
import whereas.store.Backup;
import whereas.store.Store;
import whereas.store.vault.DataKey;
import whereas.store.vault.KeyFile;
import whereas.store.vault.RecoveryKey;
import whereas.ui.fx.Background;
import whereas.ui.fx.Dialogs;

/** The firm's data: its backups, its encryption, and a report for whoever is to mend the program. */
public final class DataViewModel {
    /** Saves everything, closes the store, does the work, and opens the store again; what the work answers is told. */
    public interface Restart {
        void around(String what, Background.Work<String> work);
    }

    private final Workspace workspace;
    private final Store store;
    private final Background background;
    private final Dialogs dialogs;
    private final Restart restart;
    private final Clock clock;
    private final Path home;
    private final ObservableList<Backup> backups = FXCollections.observableArrayList();
    private final ObservableList<Backup> seenBackups = FXCollections.unmodifiableObservableList(backups);
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper(this, "said", "");

    /** @param home the folder where files for the person are written */
    public DataViewModel(Workspace workspace, Store store, Background background, Dialogs dialogs, Restart restart, Clock clock, Path home) {
        this.workspace = workspace;
        this.store = store;
        this.background = background;
        this.dialogs = dialogs;
        this.restart = restart;
        this.clock = clock;
        this.home = home;
        refresh();
    }

    /** The backups, the newest first. */
    public ObservableList<Backup> backups() {
        return seenBackups;
    }

    /** What was done last. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public Path folder() {
        return workspace.data();
    }

    public boolean encrypted() {
        return workspace.encryption().on();
    }

    public void backUpNow() {
        background.run("Backing up", _ -> workspace.backups().take(store, Backup.Reason.ASKED), made -> {
            said.set("Backed up " + BackupText.size(made) + "; the copy was opened and read to its end.");
            refresh();
        }, reasons -> dialogs.problems("The backup was not made", reasons));
    }

    /**
     * Puts a backup in the place of the present matters, once the person has confirmed that.
     *
     * @param ask asks for the passphrase of a backup that has another than the store, saying for what
     * @return whether it is being done, so that the window is about to start anew
     */
    public boolean restore(Backup backup, Function<String, Optional<char[]>> ask) {
        String when = BackupText.taken(backup, clock.getZone());
        Optional<char[]> secret = backup.encrypted() && workspace.key().isEmpty()
                ? ask.apply("Passphrase or recovery key of the backup of " + when) : Optional.empty();
        if (backup.encrypted() && workspace.key().isEmpty() && secret.isEmpty() || !dialogs.confirm("Restore this backup?", "Everything will be as it was on "
                + when + ": " + BackupText.size(backup) + ". What is there now is backed up first, so that you can come back to it.", List.of(), "Restore")) {
            return false;
        }
        restart.around("Restoring the backup of " + when, _ -> {
            Optional<DataKey> key = secret.isPresent() ? workspace.backups().keys(backup.file()).map(keys -> keys.open(secret.get())) : workspace.key();
            workspace.backups().restore(backup.file(), key, workspace.key());
            workspace.useKey(backup.encrypted() ? key : Optional.empty());
            return "The matters are as they were on " + when + ". What was there before is the newest backup.";
        });
        return true;
    }

    /** Encrypts the matters and writes the recovery sheet into the person's folder. */
    public void encrypt(char[] passphrase) {
        restart.around("Encrypting the matters", _ -> {
            KeyFile.Made made = workspace.encryption().encrypt(passphrase);
            workspace.useKey(Optional.of(made.key()));
            return "The matters and their backups are encrypted. " + sheet(made.recovery());
        });
    }

    public void changePassphrase(char[] next) {
        background.run("Changing the passphrase", _ -> {
            workspace.encryption().changePassphrase(store.key().orElseThrow(), next);
            return true;
        }, _ -> said.set("The passphrase was changed. The recovery sheet stays good; backups made before open with the former passphrase."),
                reasons -> dialogs.problems("The passphrase was not changed", reasons));
    }

    public void decrypt() {
        if (dialogs.confirm("Take the encryption off?", "Whoever can read this computer's disk can then read the matters. Backups made so far stay encrypted.",
                List.of(), "Decrypt")) {
            restart.around("Decrypting the matters", _ -> {
                workspace.encryption().decrypt(workspace.key().orElseThrow());
                workspace.useKey(Optional.empty());
                return "The matters are no longer encrypted.";
            });
        }
    }

    /** Writes the problem report, for the person to read and perhaps to send. */
    public void report() {
        Path file = home.resolve("whereas-report-" + LocalDate.now(clock) + ".txt");
        background.run("Writing the report", _ -> {
            String report = ProblemReport.of(workspace, clock.instant());
            write(file, report.getBytes(StandardCharsets.UTF_8), "the report");
            return report;
        }, report -> {
            said.set("The report is " + file + ".");
            dialogs.tell("Problem report", "This is all that is in " + file + ". It was sent nowhere; read it, and send it yourself if you wish.", report.lines().toList());
        }, reasons -> dialogs.problems("The report was not written", reasons));
    }

    private String sheet(RecoveryKey key) {
        Path file = home.resolve("Whereas recovery sheet " + LocalDate.now(clock) + ".pdf");
        try {
            write(file, RecoverySheet.bytes(key, file.toString(), LocalDate.now(clock)), "the recovery sheet");
            return "The recovery sheet is " + file + ". Print it, put it away safely, then delete the file. The key on it is " + key.printed() + ".";
        } catch (Refused refused) {
            return "The recovery sheet could not be written. Write this recovery key down now: " + key.printed();
        }
    }

    private static void write(Path file, byte[] bytes, String what) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new Refused(file.toString(), what + " cannot be written here; see whether the disk is full and the folder may be written to");
        }
    }

    private void refresh() {
        background.run("Listing the backups", _ -> workspace.backups().list(), backups::setAll, reasons -> dialogs.problems("The backups cannot be listed", reasons));
    }
}
