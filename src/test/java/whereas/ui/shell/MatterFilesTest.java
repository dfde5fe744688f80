package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatterFilesTest {
    @TempDir private Path folder;
    private Office office;
    private Path file;

    @BeforeEach
    void saveKhee() {
        office = new Office(folder);
        office.open("Khee");
        office.dialogs.choosesFolder(folder);
        office.shell.saveFile();
        file = folder.resolve("khee-snow-crab-clean-product-advocates.whereas");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aSavedMatterOpensInsteadOfBeingAddedTwice() {
        int before = office.store.matters().size();
        office.shell.matterFiles().open(file);
        assertThat(office.store.matters()).hasSize(before);
        assertThat(office.shell.messageProperty().get()).startsWith("Opened «Khee snow crab");
    }

    @Test
    void aMatterThatDiffersIsAddedAndOpened() throws IOException {
        Files.writeString(file, Files.readString(file).replace("Khee snow crab", "Another crab"));
        office.shell.matterFiles().open(file);
        assertThat(office.shell.currentProperty().get().matterProperty().get().title()).startsWith("Another crab");
    }

    @Test
    void aFileThatIsNoMatterIsRefusedWithEveryReason() throws IOException {
        Files.writeString(file, "{\"matter\": \"prop65\"}");
        office.shell.matterFiles().open(file);
        assertThat(office.dialogs.said().getLast()).startsWith("The matter cannot be read");
    }

    @Test
    void aFileIsReplacedOnlyWhenThePersonSaysSo() throws IOException {
        Files.writeString(file, "old");
        office.dialogs.answer(false);
        office.dialogs.choosesFolder(folder);
        office.shell.saveFile();
        assertThat(file).hasContent("old");
    }
}
