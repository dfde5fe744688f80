package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Fact;
import whereas.matter.Matter;
import whereas.matter.TradeMatter;
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
}
