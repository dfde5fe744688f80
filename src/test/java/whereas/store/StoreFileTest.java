package whereas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.result.Refused;

class StoreFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsThereAfterReopening() throws IOException {
        Path below = folder.resolve("Kanzlei Ärger & Söhne").resolve("data");
        long id;
        try (Store store = Store.open(below, new Ticks())) {
            id = store.create(Samples.KHEE, "Dana", "first entry").id();
            store.save(id, 1, Samples.khee("Khee II"), "Dana", "title");
            store.replaceAgencies(Samples.directory("list", "Alpine"));
        }
        try (Store store = Store.open(below, new Ticks())) {
            assertThat(store.isNew()).isFalse();
            assertThat(store.revision(id, 1)).isEqualTo(Samples.KHEE);
            assertThat(store.matter(id)).isEqualTo(Samples.khee("Khee II"));
            assertThat(store.uses("khee trading")).hasSize(3);
            assertThat(store.agencies()).isEqualTo(Samples.directory("list", "Alpine"));
        }
        assertThat(files(below)).containsExactlyInAnyOrder("whereas.mv.db", "whereas.guard", "whereas.tally");
    }

    @Test
    void aSecondProcessWorksOnTheSameMatters() throws IOException {
        try (Store store = Store.open(folder, new Ticks())) {
            long id = store.create(Samples.KHEE, "Dana", "").id();
            long pulse = store.pulse();
            assertThat(output(fork(SecondProcess.class))).containsExactly("opened with 1 matters", "saved revision 2");
            assertThat(store.pulse()).isNotEqualTo(pulse);
            assertThat(store.history(id).getFirst().savedBy()).isEqualTo("the other");
            assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> store.save(id, 1, Samples.KHEE, "Dana", ""))
                    .withMessageContaining("revision 2, saved by the other (a test), is the latest");
        }
        assertThat(output(fork(SecondProcess.class))).containsExactly("opened with 1 matters", "saved revision 3");
    }

    @Test
    void aSecondWindowOfTheSameProcessWorksOnTheSameMatters() {
        try (Store one = Store.open(folder, new Ticks()); Store other = Store.open(folder, new Ticks())) {
            long id = one.create(Samples.KHEE, "Dana", "").id();
            other.save(id, 1, Samples.khee("Khee II"), "Ellie", "title");
            assertThat(one.matter(id).title()).isEqualTo("Khee II");
            assertThatExceptionOfType(Refused.class).isThrownBy(() -> one.save(id, 1, Samples.KHEE, "Dana", ""))
                    .withMessageContaining("revision 2, saved by Ellie (title), is the latest");
        }
    }

    @Test
    void nothingThatWasConfirmedIsLostWhenTheProcessIsKilled() throws IOException, InterruptedException {
        int confirmed = 0;
        for (int saves : List.of(1, 2, 13, 40)) {
            Process process = fork(SavingLoop.class);
            try (BufferedReader lines = process.inputReader()) {
                for (int i = 0; i < saves; i++) {
                    confirmed = Integer.parseInt(lines.readLine());
                }
                process.toHandle().destroyForcibly(); // leaves what was printed to be read
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    confirmed = Integer.parseInt(line);
                }
            }
            process.waitFor();
            try (Store store = Store.open(folder, new Ticks())) {
                StoredMatter stored = store.matters().getFirst();
                assertThat(stored.revision()).isBetween(confirmed, confirmed + 1);
                assertThat(store.history(stored.id())).extracting(Revision::number)
                        .containsExactlyElementsOf(IntStream.iterate(stored.revision(), n -> n > 0, n -> n - 1).boxed().toList());
                for (Revision revision : store.history(stored.id())) {
                    assertThat(store.revision(stored.id(), revision.number())).isEqualTo(Samples.FORTY);
                }
            }
        }
    }

    @Test
    void nothingThatWasConfirmedIsLostWhenTheDiskIsFull() {
        int confirmed = 1;
        try (Store store = smallStore()) {
            long id = store.create(Samples.FORTY, "Dana", "").id();
            while (true) {
                confirmed = store.save(id, confirmed, Samples.FORTY, "Dana", "").revision();
            }
        } catch (Refused e) {
            assertThat(e).hasMessage("whereas.mv.db: the file could not be read or written; see whether the disk is full and whether the "
                    + "folder may be written to, then start the program again. The last step was not saved; whatever was confirmed is there");
        }
        assertThat(confirmed).isGreaterThan(2);
        try (Store store = Store.open(folder, new Ticks())) {
            assertThat(store.matters()).extracting(StoredMatter::revision).containsExactly(confirmed);
            assertThat(store.matter(1)).isEqualTo(Samples.FORTY);
            assertThat(store.save(1, confirmed, Samples.KHEE, "Dana", "").revision()).isEqualTo(confirmed + 1);
        }
    }

    @Test
    void aThreadThatIsInterruptedCannotBreakTheStore() throws InterruptedException {
        try (Store store = Store.open(folder, new Ticks())) {
            StoredMatter stored = store.create(Samples.FORTY, "Dana", "");
            for (int i = 0; i < 20; i++) {
                Thread worker = new Thread(() -> saveUntilInterrupted(store, stored.id()));
                worker.start();
                int seen = store.matters().getFirst().revision();
                while (worker.isAlive() && store.matters().getFirst().revision() == seen) {
                    Thread.onSpinWait();
                }
                worker.interrupt();
                worker.join();
            }
            int last = store.matters().getFirst().revision();
            assertThat(last).isGreaterThan(20);
            assertThat(store.save(stored.id(), last, Samples.KHEE, "Dana", "").revision()).isEqualTo(last + 1);
        }
    }

    @Test
    void aStoreOfANewerVersionIsRefused() throws SQLException {
        Store.open(folder, new Ticks()).close();
        sql("""
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum",
                    "installed_by", "execution_time", "success")
                values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1, true)""");
        refuses(folder, folder.resolve("whereas.mv.db")
                + ": this file was last used by a newer version of Whereas; install that version to open it");
        sql("delete from \"flyway_schema_history\" where \"installed_rank\" = 99");
        try (Store store = Store.open(folder, new Ticks())) {
            assertThat(store.isNew()).isTrue();
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        Path file = folder.resolve("whereas.mv.db");
        Files.writeString(file, "Dear Alleged Violators,\n".repeat(1000));
        refuses(folder, file
                + ": this file is damaged or is no database. It is left as it is; restore the newest backup in its place");
        assertThat(file).hasContent("Dear Alleged Violators,\n".repeat(1000));
    }

    @Test
    void aFolderThatCannotBeIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "x");
        refuses(file, file + ": this folder cannot be made or is no folder; choose another for the firm's data");
        Path semicolon = folder.resolve("a;INIT=CREATE TABLE X(Y INT)");
        refuses(semicolon, semicolon + ": the folder's name has a semicolon, which the database cannot open; choose another folder");
    }

    @Test
    void aStoreThatWasClosedSaysSo() {
        Store store = Store.open(folder, new Ticks());
        store.close();
        assertThatExceptionOfType(Refused.class).isThrownBy(store::matters).withMessage(folder.resolve("whereas.mv.db")
                + ": the database has been closed; start the program again. Whatever was confirmed as saved is there");
    }

    private static void saveUntilInterrupted(Store store, long id) {
        while (!Thread.currentThread().isInterrupted()) {
            store.save(id, store.matters().getFirst().revision(), Samples.FORTY, "worker", "");
        }
    }

    private Store smallStore() {
        Database database = new Database("whereas.mv.db", SmallDisk.url(folder.resolve("whereas"), 4_000_000), Optional.empty());
        database.migrate();
        return new Store(database, new Ticks(), Optional.empty(), Optional.empty());
    }

    private Process fork(Class<?> program) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), program.getName(),
                folder.toRealPath().toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static List<String> output(Process process) throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    private void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("whereas"), "sa", "")) {
            connection.createStatement().execute(statement);
        }
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void refuses(Path folder, String message) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Store.open(folder, new Ticks()).close()).withMessage(message);
    }
}
