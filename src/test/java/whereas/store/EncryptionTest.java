package whereas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.result.Refused;
import whereas.store.vault.DataKey;
import whereas.store.vault.KeyFile;
import whereas.store.vault.RecoveryKey;
import whereas.store.vault.WrongPassphrase;

/** A store that only a passphrase opens, or the key on the recovery sheet. */
class EncryptionTest {
    private static final String PASSPHRASE = "correct horse battery staple";
    @TempDir
    private Path folder;

    @BeforeEach
    void fill() {
        try (Store store = Store.open(folder, new Ticks())) {
            store.create(Samples.KHEE, "Dana", "first");
            Backups.of(folder, new Ticks()).take(store, Backup.Reason.ASKED);
        }
    }

    private Encryption encryption() {
        return Encryption.of(folder, new Ticks());
    }

    private KeyFile.Made encrypt() {
        return encryption().encrypt(PASSPHRASE.toCharArray());
    }

    private void opensWith(DataKey key) {
        try (Store store = Store.open(folder, new Ticks(), Optional.of(key))) {
            assertThat(store.matter(1)).isEqualTo(Samples.KHEE);
        }
    }

    @Test
    void thePassphraseAndTheRecoveryKeyOpenTheStoreAndNothingElseDoes() {
        KeyFile.Made made = encrypt();
        assertThatExceptionOfType(Locked.class).isThrownBy(() -> Store.open(folder, new Ticks()))
                .withMessage(folder.resolve("whereas.mv.db") + ": these matters are encrypted; the passphrase or the recovery key opens them");
        opensWith(encryption().unlock(PASSPHRASE.toCharArray()));
        opensWith(encryption().unlock(made.recovery().printed().toCharArray()));
        opensWith(encryption().unlock(made.recovery().printed().toLowerCase().replace("-", " ").toCharArray()));
        for (String wrong : List.of("correct horse battery stable", "", "CORRECT HORSE BATTERY STAPLE", made.recovery().printed().substring(1))) {
            assertThatExceptionOfType(WrongPassphrase.class).isThrownBy(() -> encryption().unlock(wrong.toCharArray()))
                    .withMessageStartingWith("this is neither the passphrase nor the recovery key");
        }
    }

    @Test
    void noFactCanBeReadInAnyFileOfTheFolder() throws IOException {
        encrypt();
        for (Path file : files()) {
            String content = Files.readString(file, StandardCharsets.ISO_8859_1);
            assertThat(content).as(file.toString()).doesNotContain("Khee", "khee", "Clean Product", PASSPHRASE);
        }
        assertThat(Backups.of(folder, new Ticks()).list()).extracting(Backup::encrypted).containsExactly(true);
    }

    @Test
    void backupsOpenWithThePassphraseThatTheyWereMadeUnder() {
        KeyFile.Made made = encrypt();
        Backups backups = Backups.of(folder, new Ticks());
        Path before = backups.list().getFirst().file();
        encryption().changePassphrase(made.key(), "another passphrase altogether".toCharArray());
        assertThat(backups.keys(before).orElseThrow().open(PASSPHRASE.toCharArray())).isEqualTo(made.key());
        assertThatExceptionOfType(Locked.class).isThrownBy(() -> backups.verify(before, Optional.empty()));
        encryption().decrypt(made.key());
        backups.restore(before, Optional.of(made.key()), Optional.empty());
        assertThatExceptionOfType(Locked.class).isThrownBy(() -> Store.open(folder, new Ticks()));
        opensWith(encryption().unlock(PASSPHRASE.toCharArray()));
    }

    @Test
    void aChangedPassphraseOpensInPlaceOfTheFormerAndTheSheetStaysGood() {
        KeyFile.Made made = encrypt();
        encryption().changePassphrase(made.key(), "another passphrase altogether".toCharArray());
        opensWith(encryption().unlock("another passphrase altogether".toCharArray()));
        opensWith(encryption().unlock(made.recovery().printed().toCharArray()));
        assertThatExceptionOfType(WrongPassphrase.class).isThrownBy(() -> encryption().unlock(PASSPHRASE.toCharArray()));
        RecoveryKey fresh = encryption().renew(made.key(), PASSPHRASE.toCharArray());
        opensWith(encryption().unlock(fresh.printed().toCharArray()));
        assertThatExceptionOfType(WrongPassphrase.class).isThrownBy(() -> encryption().unlock(made.recovery().printed().toCharArray()));
    }

    @Test
    void encryptionIsTakenOffAgain() {
        KeyFile.Made made = encrypt();
        encryption().decrypt(made.key());
        assertThat(encryption().on()).isFalse();
        try (Store store = Store.open(folder, new Ticks())) {
            assertThat(store.matter(1)).isEqualTo(Samples.KHEE);
        }
        assertThat(folder.resolve("whereas.key.json")).doesNotExist();
    }

    @Test
    void aWeakPassphraseIsRefusedAndChangesNothing() {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> encryption().encrypt("  secret   ".toCharArray()))
                .withMessage("the passphrase is too short; take at least 10 characters, best of all four or five words");
        assertThat(encryption().on()).isFalse();
    }

    @Test
    void nothingIsEncryptedUnderAnOpenWindow() {
        try (Store store = Store.open(folder, new Ticks())) {
            assertThatExceptionOfType(Refused.class).isThrownBy(this::encrypt).withMessageContaining("another window or command of Whereas has these matters open");
            assertThat(store.matters()).hasSize(1);
        }
    }

    @Test
    void aKeyFileThatIsGoneIsInTheBackups() throws IOException {
        KeyFile.Made made = encrypt();
        Files.delete(folder.resolve("whereas.key.json"));
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> encryption().unlock(PASSPHRASE.toCharArray())).withMessageContaining("restore the newest backup");
        Backups backups = Backups.of(folder, new Ticks());
        backups.restore(backups.list().getFirst().file(), Optional.of(made.key()), Optional.empty());
        opensWith(encryption().unlock(PASSPHRASE.toCharArray()));
    }

    @Test
    void accentsMayBeTypedInEitherWay() {
        encryption().encrypt("Übermäßige Gebühren".toCharArray());
        opensWith(encryption().unlock("U\u0308berma\u0308ßige Gebu\u0308hren".toCharArray()));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
