package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Prop65Matter;
import whereas.store.StoredMatter;
import whereas.ui.data.ConflictViewModel;
import whereas.ui.facts.FactsViewModel;

/** Two windows on the same data: both see what the other saves, and nothing is overwritten. */
class TwoWindowsTest {
    @TempDir private Path folder;
    private Office dana;
    private Office ellie;

    @BeforeEach
    void open() {
        dana = new Office(folder);
        ellie = new Office(folder);
    }

    @AfterEach
    void close() {
        dana.close();
        ellie.close();
    }

    private static void rename(FactsViewModel form, String product) {
        form.input().products().items().getFirst().name().textProperty().set(product);
    }

    @Test
    void eachSeesWhatTheOtherSaves() {
        FactsViewModel at = dana.open("Khee");
        rename(ellie.open("Khee"), "King crab");
        ellie.background.elapse();
        dana.background.elapse();
        assertThat(at.input().products().items().getFirst().name().textProperty().get()).isEqualTo("King crab");
        assertThat(at.open().stateProperty().get()).isEqualTo("Saved, revision 2");
        assertThat(at.open().undoableProperty().get()).isEmpty();
        assertThat(dana.shell.matters().found().getFirst().stored().revision()).isEqualTo(2);
        rename(at, "Snow crab legs");
        dana.background.elapse();
        assertThat(dana.stored().products().getFirst().name()).isEqualTo("Snow crab legs");
    }

    @Test
    void editsOfOneMatterAtOnceAreOfferedSideBySide() {
        FactsViewModel mine = dana.open("Khee");
        FactsViewModel theirs = ellie.open("Khee");
        rename(mine, "Snow crab legs");
        rename(theirs, "King crab");
        theirs.input().title().textProperty().set("Khee II");
        ellie.background.elapse();
        dana.background.elapse();
        ConflictViewModel conflict = new ConflictViewModel(mine.open(), mine.open().conflictProperty().get());
        assertThat(conflict.question()).isEqualTo("Dana saved revision 2 of «Khee II» while you were changing it. Nothing was overwritten. "
                + "One fact was changed by both of you; choose what to keep.");
        assertThat(conflict.rows()).extracting(row -> row.difference().name()).containsExactly("Title", "Products, Snow crab legs, Name");
        assertThat(dana.stored().products().getFirst().name()).isEqualTo("King crab");
        assertThat(conflict.save()).isTrue();
        assertThat(dana.stored().title()).isEqualTo("Khee II");
        assertThat(dana.stored().products().getFirst().name()).isEqualTo("Snow crab legs");
        assertThat(dana.revision()).isEqualTo(3);
        assertThat(mine.input().title().textProperty().get()).isEqualTo("Khee II");
    }

    @Test
    void theirsCanBeTakenWholeAndMineKeptAsACopy() {
        FactsViewModel mine = dana.open("Khee");
        rename(mine, "Snow crab legs");
        rename(ellie.open("Khee"), "King crab");
        ellie.background.elapse();
        dana.background.elapse();
        new ConflictViewModel(mine.open(), mine.open().conflictProperty().get()).keepBoth();
        assertThat(dana.stored().products().getFirst().name()).isEqualTo("King crab");
        StoredMatter copy = dana.store.matters().stream().filter(stored -> stored.title().endsWith("(my version)")).findFirst().orElseThrow();
        assertThat(((Prop65Matter) dana.store.matter(copy.id())).products().getFirst().name()).isEqualTo("Snow crab legs");
        assertThat(mine.open().stateProperty().get()).isEqualTo("Saved, revision 2");
    }

    @Test
    void whatIsDecidedLaterComesUpAgainWithTheNextChange() {
        FactsViewModel mine = dana.open("Khee");
        rename(mine, "Snow crab legs");
        rename(ellie.open("Khee"), "King crab");
        ellie.background.elapse();
        dana.background.elapse();
        mine.open().decideLater();
        assertThat(mine.open().failedProperty().get()).isTrue();
        rename(mine, "Snow crab claws");
        dana.background.elapse();
        assertThat(mine.open().conflictProperty().get().mine().title()).startsWith("Khee");
        assertThat(dana.stored().products().getFirst().name()).isEqualTo("King crab");
    }

    @Test
    void whatIsNotSavedYetIsSavedWhenTheProgramFails() {
        rename(dana.open("Khee"), "Snow crab legs");
        assertThat(dana.shell.rescue()).isEmpty();
        assertThat(dana.stored().products().getFirst().name()).isEqualTo("Snow crab legs");
        dana.background.elapse();
        assertThat(dana.revision()).isEqualTo(2);
    }
}
