package whereas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import whereas.matter.Matter;
import whereas.result.Refused;

/** Databases of every version there ever was, as files that were made with it, open with all that was in them. */
class UpgradeTest {
    private static final Path RELEASED = Path.of("src/test/resources/store");
    @TempDir
    private Path folder;

    static List<Path> released() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.filter(file -> file.getFileName().toString().startsWith("version-")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void aDatabaseOfEveryVersionOpensWithItsDataAfterABackup(Path fixture) throws IOException {
        unpack(fixture, folder);
        int version = Integer.parseInt(fixture.getFileName().toString().replaceAll("\\D", ""));
        try (Store store = Store.open(folder, new Ticks())) {
            StoredMatter stored = store.matters().getFirst();
            assertThat(stored).extracting(StoredMatter::title, StoredMatter::revision).containsExactly("Kept since version " + version, 2);
            Matter facts = store.matter(stored.id());
            assertThat(facts.title()).isNotEmpty();
            assertThat(store.revision(stored.id(), 1)).isEqualTo(facts);
            assertThat(store.save(stored.id(), 2, facts, "Dana", "newest").revision()).isEqualTo(3);
            assertThat(store.agencyLists()).hasSize(version >= 2 ? 1 : 0);
            assertThat(store.chemicalLists()).hasSize(version >= 5 ? 1 : 0);
        }
        List<Backup> backups = Backups.of(folder, new Ticks()).list();
        if (version < newest()) {
            assertThat(backups).extracting(Backup::reason, Backup::revisions).containsExactly(tuple(Backup.Reason.UPGRADE, 2));
            Backups.of(folder, new Ticks()).restore(backups.getFirst().file(), Optional.empty(), Optional.empty());
            try (Store again = Store.open(folder, new Ticks())) {
                assertThat(again.matters().getFirst().revision()).isEqualTo(2);
            }
        } else {
            assertThat(backups).isEmpty();
        }
    }

    @Test
    void everyVersionHasAFixture() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/whereas/store/migration"))) {
            List<String> versions = files.map(file -> file.getFileName().toString().replaceFirst("V(\\d+)__.*", "$1")).toList();
            assertThat(released()).as("the fixtures, which ReleasedVersion makes")
                    .extracting(file -> file.getFileName().toString().replaceAll("\\D", "")).containsExactlyInAnyOrderElementsOf(versions);
        }
    }

    @Test
    void aNewerFileIsRefusedPolitelyAndLeftAsItIs() throws IOException {
        Store.open(folder, new Ticks()).close();
        JdbcConnectionPool connections = JdbcConnectionPool.create("jdbc:h2:file:" + folder.resolve("whereas"), "sa", "");
        Jdbi.create(connections).useHandle(handle -> handle.execute("""
                insert into "flyway_schema_history" ("installed_rank", "version", "description", "type", "script", "checksum",
                    "installed_by", "execution_time", "success") values (99, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', 1, true)"""));
        connections.dispose();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Store.open(folder, new Ticks()))
                .withMessage(folder.resolve("whereas.mv.db") + ": this file was last used by a newer version of Whereas; install that version to open it");
        assertThat(Backups.of(folder, new Ticks()).list()).isEmpty();
    }

    private static int newest() throws IOException {
        return released().stream().mapToInt(file -> Integer.parseInt(file.getFileName().toString().replaceAll("\\D", ""))).max().orElseThrow();
    }

    static void unpack(Path fixture, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(fixture.toFile()); var in = zip.getInputStream(zip.getEntry("whereas.mv.db"))) {
            Files.copy(in, folder.resolve("whereas.mv.db"));
        }
    }
}
