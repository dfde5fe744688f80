package whereas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Workspace;

/** Backups, encryption and the problem report at the terminal. */
class StoreCommandsTest {
    @TempDir private Path temp;
    private StringWriter out = new StringWriter();
    private StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        out = new StringWriter();
        err = new StringWriter();
        String[] words = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        return Terminal.run(new Workspace(temp.resolve("data"), Path.of("templates")), new PrintWriter(out), new PrintWriter(err), words);
    }

    private Path secret(String passphrase) throws IOException {
        return Files.writeString(temp.resolve("secret.txt"), passphrase + "\n");
    }

    @Test
    void aBackupIsMadeListedAndRestored() {
        assertThat(run("backup")).isZero();
        assertThat(out.toString()).contains("whereas-000001-", " matters, ", ", asked for");
        Path file = Path.of(out.toString().split("  ")[0]);
        assertThat(run("backup", "--to", temp.resolve("copy.zip"))).isZero();
        assertThat(temp.resolve("copy.zip")).isRegularFile();
        assertThat(run("restore", file)).isZero();
        assertThat(out.toString()).isEqualTo("Restored " + file + ".\nWhat was there before is among the backups.\n");
        assertThat(run("backups")).isZero();
        assertThat(out.toString().lines()).hasSize(2).first().asString().endsWith("before a restore");
        assertThat(run("restore", temp.resolve("copy.zip"))).isZero();
    }

    @Test
    void aMissingBackupIsOneClearLine() {
        assertThat(run("restore", temp.resolve("nowhere.zip"))).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("whereas: " + temp.resolve("nowhere.zip") + ": this file is no backup of Whereas or is damaged; choose another\n");
    }

    @Test
    void theStoreIsEncryptedChangedAndDecryptedWithPassphrasesFromFiles() throws IOException {
        run("backup");
        Path sheet = temp.resolve("sheet.txt");
        assertThat(run("encryption", "set", "--sheet", sheet, "--new-passphrase-file", secret("correct horse battery staple"))).isZero();
        assertThat(out.toString()).startsWith("The recovery sheet is " + sheet);
        assertThat(run("encryption")).isZero();
        assertThat(out.toString()).isEqualTo("The matters are encrypted.\n");
        assertThat(run("backup")).isEqualTo(1);
        assertThat(err.toString()).contains("these matters are encrypted; the passphrase or the recovery key opens them");
        assertThat(run("backup", "--passphrase-file", secret("wrong horse battery staple"))).isEqualTo(1);
        assertThat(err.toString()).contains("this is neither the passphrase nor the recovery key");
        String key = Files.readAllLines(sheet).stream().map(String::strip).filter(line -> line.matches("(\\w{4}-){6}\\w{4}")).findFirst().orElseThrow();
        assertThat(run("backup", "--passphrase-file", secret(key))).isZero();
        assertThat(out.toString()).contains(", encrypted, asked for");
        Path fresh = Files.writeString(temp.resolve("fresh.txt"), "another passphrase altogether");
        assertThat(run("encryption", "change", "--passphrase-file", secret("correct horse battery staple"), "--new-passphrase-file", fresh)).isZero();
        assertThat(run("encryption", "remove", "--passphrase-file", fresh)).isZero();
        assertThat(run("backup")).isZero();
        Path encrypted = Files.list(temp.resolve("data/backups")).sorted().toList().get(1);
        assertThat(run("restore", encrypted)).isEqualTo(1);
        assertThat(err.toString()).contains("this backup is encrypted; give its passphrase or recovery key with --passphrase-file");
        assertThat(run("restore", encrypted, "--passphrase-file", secret("correct horse battery staple"))).isZero();
        assertThat(run("encryption")).isZero();
        assertThat(out.toString()).isEqualTo("The matters are encrypted.\n");
    }

    @Test
    void theRecoverySheetNeverReplacesAFile() throws IOException {
        Path sheet = Files.writeString(temp.resolve("sheet.txt"), "mine");
        assertThat(run("encryption", "set", "--sheet", sheet, "--new-passphrase-file", secret("correct horse battery staple"))).isEqualTo(1);
        assertThat(err.toString()).isEqualTo("whereas: " + sheet + ": this file exists already; choose another name for the recovery sheet\n");
        assertThat(sheet).hasContent("mine");
    }

    @Test
    void theProblemReportNamesNoMatter() throws IOException {
        run("backup");
        assertThat(run("report", "--to", temp.resolve("report.txt"))).isZero();
        assertThat(Files.readString(temp.resolve("report.txt"))).contains("Problem report of Whereas", "not encrypted", "asked for").doesNotContain("Khee", temp.toString());
        assertThat(List.of(run("report"))).containsExactly(0);
    }
}
