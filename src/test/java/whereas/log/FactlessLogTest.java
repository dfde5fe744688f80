package whereas.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import whereas.assembly.ProblemReport;
import whereas.assembly.Progress;
import whereas.assembly.StoreLog;
import whereas.assembly.Workspace;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.result.Refused;
import whereas.store.Backup;
import whereas.store.Store;
import whereas.store.StoredMatter;

/** The log says what the program did, and no fact of any matter; nor does the report that a user may send. */
class FactlessLogTest {
    private static final Pattern TEXT = Pattern.compile(": \"([^\"]{6,})\"");
    @TempDir private Path folder;

    @Test
    void noFactOfAnySampleIsInTheLogOrInTheReport() throws IOException {
        Workspace workspace = new Workspace(folder.resolve("Khee Trading data"), Path.of("templates"));
        LogFiles.start(workspace.logs());
        List<String> facts = new ArrayList<>(List.of("Khee"));
        try (Store store = workspace.openStore()) {
            for (StoredMatter stored : store.matters()) {
                Matter matter = store.matter(stored.id());
                Matcher text = TEXT.matcher(MatterFile.write(matter));
                while (text.find()) {
                    facts.add(text.group(1));
                }
                store.save(stored.id(), 1, matter, "Dana", "again");
                workspace.export().write(workspace.assembler().versions(matter, workspace.packets().packet(matter.packet()), store.agencies(), List.of(), true),
                        folder.resolve("packet " + stored.id()), Optional.of("1"), List.of(), new StoreLog(store), Progress.NONE);
                failing(() -> store.save(stored.id(), 1, matter, "Dana", "overtaken"));
                LoggerFactory.getLogger("org.library").error("cannot read {}", matter.title(), new IllegalStateException(matter.title(), new IOException(matter.title())));
                EventLog.failed(EventLog.Event.CRASHED, new IllegalStateException(matter.title()));
            }
            workspace.backups().take(store, Backup.Reason.ASKED);
            failing(() -> store.matter(999));
        }
        String log = Files.readString(workspace.logs().resolve("whereas.log"));
        String report = ProblemReport.of(workspace, Instant.parse("2026-11-22T12:00:00Z"));
        assertThat(log).contains("STORE_OPENED", "SAVED", "PACKET_WRITTEN", "BACKUP_MADE", "CRASHED", "java.lang.IllegalStateException", "FactlessLogTest");
        assertThat(report).contains("Problem report of Whereas", "Matters: ", "PACKET_WRITTEN", "asked for");
        assertThat(facts).hasSizeGreaterThan(200);
        for (String fact : facts) {
            assertThat(log).doesNotContain(fact);
            assertThat(report).doesNotContain(fact);
        }
    }

    private static void failing(Runnable step) {
        try {
            step.run();
        } catch (Refused expected) {
            assertThat(expected).hasMessageNotContaining("unexpected");
        }
    }
}
