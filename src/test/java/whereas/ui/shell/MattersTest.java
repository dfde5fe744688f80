package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Prop65Matter;
import whereas.store.StoredMatter;
import whereas.ui.matters.MatterRow;

class MattersTest {
    @TempDir private Path folder;
    private Office office;

    @BeforeEach
    void start() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theSamplesAreListedInANewStore() {
        assertThat(office.shell.matters().found()).extracting(row -> row.stored().title())
                .contains("Khee snow crab: Clean Product Advocates", "Larkspur mugs: Tamsin Ortega");
    }

    @Test
    void theSearchFindsTitlesAndPartiesWhateverTheirCase() {
        search("KHEE crab");
        assertThat(titles()).containsExactly("Khee snow crab: Clean Product Advocates");
        search("jid freezer");
        assertThat(titles()).containsExactly("Khee snow crab: Clean Product Advocates");
        search("larkspur tableware");
        assertThat(titles()).containsExactly("Larkspur mugs: Tamsin Ortega");
        search("nobody");
        assertThat(titles()).isEmpty();
        search("");
        assertThat(titles()).hasSize(office.shell.matters().count());
    }

    @Test
    void aRowSaysItsDateRevisionAndWhenItWasSaved() {
        ZoneId zone = ZoneId.of("America/Los_Angeles");
        MatterRow row = new MatterRow(new StoredMatter(1, "Khee", "prop65", "prop65-notice", LocalDate.of(2022, 6, 3), 7,
                Instant.parse("2026-03-20T21:05:00Z"), false), List.of());
        assertThat(row.dated()).isEqualTo("Dated June 3, 2022 · revision 7");
        assertThat(row.state(Instant.parse("2026-03-21T06:00:00Z"), zone)).isEqualTo("Saved today, 2:05 PM");
        assertThat(row.state(Instant.parse("2026-03-21T08:00:00Z"), zone)).isEqualTo("Saved yesterday, 2:05 PM");
        assertThat(row.state(Instant.parse("2026-04-21T08:00:00Z"), zone)).isEqualTo("Saved March 20, 2026");
    }

    @Test
    void aNewMatterHasTheFirmsSideOfTheOpenOneAndNothingOfItsCase() {
        Prop65Matter khee = office.open("Khee").matter();
        office.shell.startNew("Harbor clams");
        Prop65Matter made = office.shell.form().orElseThrow().matter();
        assertThat(made.title()).isEqualTo("Harbor clams");
        assertThat(made.date()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(made.firm()).isEqualTo(khee.firm());
        assertThat(made.noticingParty()).isEqualTo(khee.noticingParty());
        assertThat(made.servers()).isEqualTo(khee.servers());
        assertThat(made.violators()).isEmpty();
        assertThat(made.products()).isEmpty();
        assertThat(made.chemicals()).isEmpty();
        assertThat(made.basis().tests()).isEmpty();
        assertThat(made.service()).isEmpty();
        assertThat(made.remark()).isEmpty();
    }

    private void search(String words) {
        office.shell.matters().searchProperty().set(words);
    }

    private List<String> titles() {
        return office.shell.matters().found().stream().map(row -> row.stored().title()).toList();
    }
}
