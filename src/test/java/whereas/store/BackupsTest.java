package whereas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.result.Refused;

/** Copies of the whole store, and what they are good for when the file itself is damaged. */
class BackupsTest {
    @TempDir
    private Path folder;

    private Backups backups() {
        return Backups.of(folder, new Ticks());
    }

    private Store open() {
        return Store.open(folder, new Ticks());
    }

    private Path database() {
        return folder.resolve("whereas.mv.db");
    }

    @Test
    void aBackupOfAStoreInUseIsRestoredWithEveryRevision() {
        Backup backup;
        try (Store store = open()) {
            long id = store.create(Samples.KHEE, "Dana", "first").id();
            store.save(id, 1, Samples.khee("Khee II"), "Dana", "title");
            backup = backups().take(store, Backup.Reason.ASKED);
            store.save(id, 2, Samples.khee("Khee III"), "Dana", "title");
            store.create(Samples.FORTY, "Dana", "later");
        }
        assertThat(backup).extracting(Backup::number, Backup::matters, Backup::revisions, Backup::encrypted).containsExactly(1, 1, 2, false);
        assertThat(backups().restore(backup.file(), Optional.empty(), Optional.empty())).isEmpty();
        try (Store store = open()) {
            assertThat(store.matters()).extracting(StoredMatter::title, StoredMatter::revision)
                    .containsExactly(tuple("Khee II", 2));
            assertThat(store.revision(1, 1)).isEqualTo(Samples.KHEE);
        }
        assertThat(backups().list()).extracting(Backup::reason).containsExactly(Backup.Reason.RESTORE, Backup.Reason.ASKED);
        assertThat(backups().list().getFirst().revisions()).isEqualTo(4);
    }

    @Test
    void nothingIsRestoredUnderAnOpenWindow() {
        try (Store store = open()) {
            store.create(Samples.KHEE, "Dana", "first");
            Backup backup = backups().take(store, Backup.Reason.ASKED);
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> backups().restore(backup.file(), Optional.empty(), Optional.empty()))
                    .withMessage(folder + ": another window or command of Whereas has these matters open; close it, then do this again");
            assertThat(store.matters()).hasSize(1);
        }
    }

    @Test
    void oneBackupADayAndOneAtTheEndOfWorkThatChangedSomething() {
        try (Store store = open()) {
            assertThat(backups().takeAtClosing(store)).isEmpty();
            assertThat(backups().takeDaily(store)).isPresent();
            assertThat(backups().takeDaily(store)).isEmpty();
            store.create(Samples.KHEE, "Dana", "first");
            assertThat(backups().takeAtClosing(store)).isPresent();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsKeptUnderAnotherNameAndTheNewestGoodBackupTakesItsPlace() throws IOException {
        Backup good;
        Backup bad;
        try (Store store = open()) {
            store.create(Samples.KHEE, "Dana", "first");
            good = backups().take(store, Backup.Reason.ASKED);
            store.create(Samples.ONE, "Dana", "second");
            bad = backups().take(store, Backup.Reason.ASKED);
        }
        scribble(bad.file(), Files.size(bad.file()) / 2);
        Files.writeString(database(), "Dear Alleged Violators,\n".repeat(1000));
        assertThatExceptionOfType(Damaged.class).isThrownBy(this::open).withMessageContaining("this file is damaged or is no database");
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> backups().verify(bad.file(), Optional.empty()));
        assertThat(backups().newestGood(Optional.empty())).contains(good);
        Path kept = backups().restore(good.file(), Optional.empty(), Optional.empty()).orElseThrow();
        assertThat(kept).hasFileName("whereas-damaged-2026-11-02-090100.mv.db").hasContent("Dear Alleged Violators,\n".repeat(1000));
        try (Store store = open()) {
            assertThat(store.matter(1)).isEqualTo(Samples.KHEE);
        }
    }

    @Test
    void aDamagedFileThatWasPutAsideIsNoPartOfTheNextBackup() throws IOException {
        open().close();
        Files.writeString(database(), "no database ".repeat(900));
        backups().putAside();
        try (Store store = open()) {
            store.create(Samples.KHEE, "Dana", "made");
            Backup backup = backups().take(store, Backup.Reason.ASKED);
            assertThat(backups().verify(backup.file(), Optional.empty())).isEqualTo(backup);
        }
    }

    @Test
    void aFileThatLostItsEndIsNoticedAlthoughTheDatabaseOpensIt() throws IOException {
        Path earlier = folder.resolve("earlier");
        try (Store store = open()) {
            store.create(Samples.KHEE, "Dana", "first");
        }
        Files.copy(database(), earlier);
        try (Store store = open()) {
            store.save(1, 1, Samples.khee("Khee II"), "Dana", "title");
        }
        Files.copy(earlier, database(), StandardCopyOption.REPLACE_EXISTING);
        assertThatExceptionOfType(Damaged.class).isThrownBy(this::open)
                .withMessageContaining("1 of 2 saved revisions are not in it");
    }

    @Test
    void aFileThatIsGoneIsNoticed() throws IOException {
        try (Store store = open()) {
            store.create(Samples.KHEE, "Dana", "first");
        }
        Files.delete(database());
        assertThatExceptionOfType(Damaged.class).isThrownBy(this::open).withMessageContaining("which held the matters, is gone");
        backups().putAside();
        try (Store store = open()) {
            assertThat(store.isNew()).isTrue();
        }
    }

    @Test
    void damageAnywhereInTheFileIsNoticedOrHarmless() throws IOException {
        List<String> outcomes = new ArrayList<>();
        try (Store store = open()) {
            for (int i = 0; i < 20; i++) {
                store.create(Samples.khee("Khee " + i), "Dana", "matter");
            }
        }
        byte[] whole = Files.readAllBytes(database());
        for (int part = 0; part < 12; part++) {
            Files.write(database(), whole);
            scribble(database(), (long) whole.length * part / 12 + 17);
            try (Store store = open()) {
                backups().take(store, Backup.Reason.ASKED);
                outcomes.add("harmless");
                assertThat(store.matters()).hasSize(20).allMatch(stored -> store.matter(stored.id()).equals(Samples.khee(stored.title())));
            } catch (Damaged noticed) {
                outcomes.add("noticed");
            }
        }
        assertThat(outcomes).hasSize(12).contains("noticed");
    }

    @Test
    void aFileThatIsNoBackupIsRefusedAndChangesNothing() throws IOException {
        open().close();
        Path letter = Files.writeString(folder.resolve("letter.zip"), "Dear Alleged Violators");
        assertThatExceptionOfType(Damaged.class).isThrownBy(() -> backups().restore(letter, Optional.empty(), Optional.empty()))
                .withMessage(letter + ": this file is no backup of Whereas or is damaged; choose another");
        assertThat(backups().list()).isEmpty();
    }

    @Test
    void aReplacementThatWasCutOffIsFinishedAtTheNextStartOrNeverHappened() throws IOException {
        Backup backup;
        try (Store store = open()) {
            store.create(Samples.KHEE, "Dana", "first");
            backup = backups().take(store, Backup.Reason.ASKED);
            store.create(Samples.ONE, "Dana", "second");
        }
        Path part = Files.createDirectory(folder.resolve("whereas.part-1"));
        BackupFile.unpack(backup.file(), part);
        open().close();
        assertThat(part).doesNotExist();
        Path decided = Files.createDirectory(folder.resolve("whereas.incoming"));
        BackupFile.unpack(backup.file(), decided);
        try (Store store = open()) {
            assertThat(store.matters()).hasSize(1);
        }
        assertThat(decided).doesNotExist();
    }

    @Test
    void tenDaysMonthsAndTheLastTenAreKept() {
        List<Backup> year = Stream.iterate(0, n -> n + 1).limit(800).map(n -> backup(n + 1,
                LocalDate.of(2026, 12, 31).atStartOfDay(ZoneOffset.UTC).toInstant().minus(Duration.ofHours(12L * (799 - n))))).toList();
        List<Backup> kept = new ArrayList<>(year);
        kept.removeAll(Rotation.surplus(year, ZoneOffset.UTC));
        assertThat(kept).hasSizeBetween(14 + 12, 10 + 14 + 24);
        assertThat(kept).containsAll(year.subList(790, 800));
        assertThat(Rotation.surplus(kept, ZoneOffset.UTC)).isEmpty();
        assertThat(Rotation.surplus(List.of(), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void aClockThatWasSetBackDeletesNoneOfTheLastTen() {
        List<Backup> backups = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            backups.add(backup(i, Instant.parse(i <= 6 ? "2026-12-01T00:00:00Z" : "1999-12-01T00:00:00Z")));
        }
        assertThat(Rotation.surplus(backups, ZoneOffset.UTC)).extracting(Backup::number).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void revisionsKeepTheirOrderWhenTheClockIsSetBack() {
        Clock back = Clock.fixed(Instant.parse("1999-12-31T00:00:00Z"), ZoneOffset.UTC);
        try (Store store = open()) {
            store.create(Samples.KHEE, "Dana", "first");
        }
        try (Store store = Store.open(folder, back)) {
            store.save(1, 1, Samples.khee("Khee II"), "Dana", "title");
            assertThat(store.history(1)).extracting(Revision::number).containsExactly(2, 1);
            assertThat(store.matter(1).title()).isEqualTo("Khee II");
            assertThat(Backups.of(folder, back).takeAtClosing(store)).isPresent();
        }
    }

    private Backup backup(int number, Instant taken) {
        return new Backup(folder.resolve(number + ".zip"), number, taken, Backup.Reason.DAILY, 1, 1, 1, false);
    }

    private static void scribble(Path file, long at) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            bytes.write(new byte[64]);
        }
    }
}
