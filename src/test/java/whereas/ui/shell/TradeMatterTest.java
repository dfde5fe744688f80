package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Fact;
import whereas.matter.Matter;
import whereas.matter.TradeMatter;
import whereas.proprietary.Version;
import whereas.store.ProprietaryExport;
import whereas.ui.export.ExportViewModel;

/** A matter of a practice that has no form yet. */
class TradeMatterTest {
    @TempDir private Path folder;

    @Test
    void itsFactsAreReadAndItsPacketIsExported() {
        try (Office office = new Office(folder)) {
            office.shell.matters().selectedProperty().set(office.shell.matters().found().stream()
                    .filter(row -> row.stored().kind().equals("trade")).findFirst().orElseThrow());
            Matter matter = office.shell.currentProperty().get().matterProperty().get();
            assertThat(matter).isInstanceOf(TradeMatter.class);
            assertThat(office.shell.form()).isEmpty();
            assertThat(Fact.of(matter)).contains(new Fact("title", "Title", matter.title()),
                    new Fact("firm.name", "Firm, name", matter.firm().name()),
                    new Fact("date", "Date", matter.date().toString()));
            ExportViewModel export = office.shell.export().orElseThrow();
            export.check();
            assertThat(export.details()).isEmpty();
            export.draftProperty().set(true);
            export.export();
            assertThat(export.stageProperty().get()).isEqualTo(ExportViewModel.Stage.DONE);
            assertThat(office.openedFolders).hasSize(1);
        }
    }

    @Test
    void thePersonChoosesTheVersionsOfASubmissionAndWhatIsProprietaryIsOnRecord() throws Exception {
        try (Office office = new Office(folder)) {
            office.shell.matters().selectedProperty().set(office.shell.matters().found().stream()
                    .filter(row -> row.stored().title().startsWith("Ferrovanadium from Korea: review")).findFirst().orElseThrow());
            ExportViewModel export = office.shell.export().orElseThrow();
            export.check();
            assertThat(export.versions()).containsExactly(Version.NOT_FINAL, Version.BPI, Version.APO, Version.PUBLIC);
            assertThat(export.chosen()).containsAll(export.versions());
            export.chosen().removeAll(List.of(Version.NOT_FINAL, Version.BPI));
            export.export();
            assertThat(export.stageProperty().get()).as("%s", export.details()).isEqualTo(ExportViewModel.Stage.DONE);
            try (Stream<Path> versions = Files.list(office.openedFolders.getFirst())) {
                assertThat(versions.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("APO version", "Public version", "manifest.json");
            }
            assertThat(office.store.proprietaryExports()).extracting(ProprietaryExport::version).containsExactly("apo");
        }
    }
}
