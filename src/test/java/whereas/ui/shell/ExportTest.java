package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.ui.export.ExportViewModel;
import whereas.ui.export.ExportViewModel.Stage;
import whereas.ui.facts.FactsViewModel;

class ExportTest {
    @TempDir private Path folder;
    private Office office;
    private FactsViewModel form;

    @BeforeEach
    void openKhee() {
        office = new Office(folder);
        form = office.open("Khee");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private ExportViewModel export() {
        ExportViewModel export = office.shell.export().orElseThrow();
        export.check();
        return export;
    }

    @Test
    void aCompletePacketGoesOutAsFinalAndItsFolderIsOpened() {
        form.input().title().textProperty().set("Khee: snow crab");
        ExportViewModel export = export();
        assertThat(export.stageProperty().get()).isEqualTo(Stage.READY);
        assertThat(export.obstacles()).isEmpty();
        assertThat(export.remarks()).anySatisfy(line -> assertThat(line).startsWith("Certificate of Merit: Rests in part on")
                .contains("from memory, not verified"));
        assertThat(export.draftProperty().get()).isFalse();
        export.export();
        Path target = folder.resolve("home/Whereas/Khee, snow crab");
        assertThat(export.folderProperty().get()).isEqualTo(target.toString());
        assertThat(export.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(target.resolve("documents")).isNotEmptyDirectory();
        assertThat(target.resolve("manifest.json")).content().contains("\"revision\" : \"2\"", "Khee: snow crab");
        assertThat(office.openedFolders).containsExactly(target);
        assertThat(export.messageProperty().get()).startsWith("The packet was written: ").endsWith(" files in " + target + ".");
        assertThat(export.details()).contains("manifest.json", "service-list.xlsx");
    }

    @Test
    void aGapKeepsAFinalPacketFromGoingOutAndADraftShowsIt() {
        form.input().servers().items().getFirst().email().textProperty().set("");
        ExportViewModel export = export();
        assertThat(export.obstacles()).anySatisfy(line -> assertThat(line).startsWith("Certificate of Service: ").contains("email"));
        assertThat(export.draftProperty().get()).isTrue();
        assertThat(export.messageProperty().get()).startsWith("A final packet cannot go out yet.");
        export.draftProperty().set(false);
        export.export();
        assertThat(export.stageProperty().get()).isEqualTo(Stage.READY);
        assertThat(office.openedFolders).isEmpty();
        export.draftProperty().set(true);
        export.export();
        assertThat(export.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(export.messageProperty().get()).startsWith("The draft was written: ");
        assertThat(office.openedFolders).hasSize(1);
    }

    @Test
    void aRecipientWhoIsForgottenIsAnObstacle() {
        form.input().service().remove(form.input().service().items().getFirst());
        assertThat(export().obstacles()).contains("Service: JID Freezer Service, LLC is not served by any service event; add it to one");
    }

    @Test
    void aFolderWithOtherFilesIsLeftAloneAndAnotherCanBeChosen() throws IOException {
        ExportViewModel export = export();
        Path taken = Files.createDirectories(folder.resolve("taken"));
        Files.writeString(taken.resolve("letter.txt"), "dear");
        export.folderProperty().set(taken.toString());
        export.export();
        assertThat(export.stageProperty().get()).isEqualTo(Stage.READY);
        assertThat(export.messageProperty().get()).isEqualTo("Nothing was written.");
        assertThat(export.details()).singleElement().asString().contains("the folder holds other files");
        office.dialogs.choosesFolder(folder.resolve("free"));
        export.chooseFolder();
        export.export();
        assertThat(export.stageProperty().get()).isEqualTo(Stage.DONE);
        assertThat(taken).isDirectoryContaining("glob:**letter.txt");
    }

    @Test
    void anEarlierExportIsReplacedOnlyAfterAQuestion() throws IOException {
        export().export();
        Path target = folder.resolve("home/Whereas/Khee snow crab, Clean Product Advocates");
        Files.writeString(target.resolve("documents").resolve("note.txt"), "by hand");
        office.dialogs.answer(false);
        ExportViewModel again = export();
        again.export();
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("Replace the earlier export?");
        assertThat(target.resolve("documents/note.txt")).exists();
        office.dialogs.answer(true);
        again.export();
        assertThat(target.resolve("documents/note.txt")).doesNotExist();
    }

    @Test
    void anExportThatIsStoppedLeavesNothingBehind() {
        ExportViewModel export = export();
        office.background.stopAll();
        export.export();
        assertThat(export.messageProperty().get()).isEqualTo("Nothing was written.");
        assertThat(export.details()).containsExactly("the export was cancelled; nothing was written");
        assertThat(folder.resolve("home/Whereas")).isEmptyDirectory();
        assertThat(office.openedFolders).isEmpty();
    }

    @Test
    void aPathThatIsNoneSaysSo() {
        ExportViewModel export = export();
        export.folderProperty().set("somewhere");
        export.export();
        assertThat(export.folderProblemProperty().get()).isEqualTo("Type the whole path of a folder, or choose one");
        assertThat(export.stageProperty().get()).isEqualTo(Stage.READY);
    }

    @Test
    void furtherFormatsAreWrittenWhenAskedFor() {
        ExportViewModel export = export();
        export.textProperty().set(true);
        export.htmlProperty().set(true);
        export.export();
        assertThat(export.details()).anyMatch(file -> file.endsWith(".txt")).anyMatch(file -> file.endsWith(".html"));
    }
}
