package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Standing;
import whereas.matter.FactChange;
import whereas.matter.Prop65Matter;
import whereas.store.Revision;
import whereas.store.StoredMatter;
import whereas.ui.export.ExportViewModel;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.facts.OpenMatter;
import whereas.ui.history.HistoryViewModel;
import whereas.ui.matters.MatterActions;
import whereas.ui.matters.MatterRow;
import whereas.ui.matters.MattersViewModel;
import whereas.ui.matters.NewMatterViewModel;
import whereas.ui.matters.Order;
import whereas.ui.matters.Practice;
import whereas.ui.matters.Shown;

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
        MatterRow row = new MatterRow(new Standing(new StoredMatter(1, "Khee", "prop65", "prop65-notice", LocalDate.of(2022, 6, 3), 7,
                Instant.parse("2026-03-20T21:05:00Z"), false), Standing.State.DRAFT, false, List.of()), LocalDate.of(2026, 3, 20));
        assertThat(row.dated()).isEqualTo("Dated June 3, 2022 · revision 7");
        assertThat(row.state(Instant.parse("2026-03-21T06:00:00Z"), zone)).isEqualTo("Saved today, 2:05 PM");
        assertThat(row.state(Instant.parse("2026-03-21T08:00:00Z"), zone)).isEqualTo("Saved yesterday, 2:05 PM");
        assertThat(row.state(Instant.parse("2026-04-21T08:00:00Z"), zone)).isEqualTo("Saved March 20, 2026");
    }

    @Test
    void aNewMatterHasTheFirmsSideOfTheOpenOneAndNothingOfItsCase() {
        Prop65Matter khee = office.open("Khee").matter();
        make("Harbor clams", NewMatterViewModel.Start.CLIENT);
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

    @Test
    void aMatterFromNothingIsValidAndTheChecksSayWhatIsMissing() {
        make("From nothing", NewMatterViewModel.Start.NOTHING);
        FactsViewModel form = office.shell.form().orElseThrow();
        assertThat(form.matter().firm().name()).isEmpty();
        form.input().firm().name().textProperty().set("Dana Law");
        office.background.elapse();
        assertThat(office.stored().firm().name()).isEqualTo("Dana Law");
        ExportViewModel export = office.shell.export().orElseThrow();
        export.check();
        assertThat(export.obstacles()).anyMatch(obstacle -> obstacle.contains("Attorney, name is missing"))
                .noneMatch(obstacle -> obstacle.contains("Firm, name is missing"));
    }

    @Test
    void aCopyWaitsForEachFactAndNoFinalPacketGoesOutBefore() {
        office.open("Khee");
        make("Khee again", NewMatterViewModel.Start.COPY);
        FactsViewModel form = office.shell.form().orElseThrow();
        OpenMatter open = office.shell.currentProperty().get();
        assertThat(form.input().date().unconfirmedProperty().get()).isTrue();
        assertThat(form.input().title().unconfirmedProperty().get()).isFalse();
        assertThat(form.input().firm().unconfirmedProperty().get()).isFalse();
        ExportViewModel export = office.shell.export().orElseThrow();
        export.check();
        assertThat(export.obstacles()).anyMatch(obstacle -> obstacle.contains("Date was carried over from another matter and is not confirmed"));
        form.input().date().confirm();
        assertThat(form.input().date().unconfirmedProperty().get()).isFalse();
        form.input().products().items().getFirst().name().textProperty().set("Clams");
        assertThat(form.input().products().items().getFirst().name().unconfirmedProperty().get()).isFalse();
        open.undo();
        assertThat(form.input().products().items().getFirst().name().unconfirmedProperty().get()).isTrue();
        open.undo();
        assertThat(form.input().date().unconfirmedProperty().get()).isTrue();
        open.confirm("");
        office.background.elapse();
        assertThat(office.stored().unconfirmed()).isEmpty();
        assertThat(form.input().violators().unconfirmedProperty().get()).isFalse();
    }

    @Test
    void aTradeMatterAndASampleAreCopiedToo() {
        office.shell.matters().selectedProperty().set(office.shell.matters().all().stream()
                .filter(row -> row.stored().kind().equals("trade")).findFirst().orElseThrow());
        make("Next petition", NewMatterViewModel.Start.COPY);
        assertThat(office.shell.currentProperty().get().matterProperty().get().unconfirmed().orElseThrow()).contains("proceeding.merchandise.name");
        make("To try", NewMatterViewModel.Start.SAMPLE);
        assertThat(office.shell.currentProperty().get().matterProperty().get().title()).isEqualTo("To try");
        assertThat(office.shell.currentProperty().get().matterProperty().get().unconfirmed()).isEmpty();
    }

    @Test
    void theSearchGoesOverEveryFact() {
        search("snow crab legs nowhere");
        assertThat(titles()).isEmpty();
        search("19905 susana");
        assertThat(titles()).contains("Khee snow crab: Clean Product Advocates");
    }

    @Test
    void filtersAndOrderLeaveWhatWasAskedFor() {
        MattersViewModel matters = office.shell.matters();
        matters.practiceProperty().set(Practice.TRADE);
        assertThat(matters.found()).isNotEmpty().allMatch(row -> row.stored().kind().equals("trade"));
        matters.practiceProperty().set(Practice.ALL);
        matters.shownProperty().set(Shown.RIPE);
        assertThat(titles()).contains("Khee snow crab: Clean Product Advocates");
        matters.shownProperty().set(Shown.ALL);
        matters.orderProperty().set(Order.TITLE);
        assertThat(titles()).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void aDeletedMatterIsHiddenAndBroughtBackByUndoOrFromTheDeletedOnes() {
        office.open("Khee");
        StoredMatter khee = office.shell.matters().selectedProperty().get().stored();
        office.shell.actions().perform(MatterActions.Action.DELETE, khee);
        assertThat(office.shell.currentProperty().get()).isNull();
        assertThat(titles()).doesNotContain(khee.title());
        assertThat(office.shell.actions().undoableProperty().get()).isEqualTo("Deleted «" + khee.title() + "»");
        office.shell.actions().undo();
        assertThat(titles()).contains(khee.title());
        office.shell.actions().perform(MatterActions.Action.DELETE, khee);
        office.shell.matters().shownProperty().set(Shown.DELETED);
        assertThat(titles()).containsExactly(khee.title());
        StoredMatter gone = office.shell.matters().found().getFirst().stored();
        assertThat(MatterActions.possible(gone)).containsExactly(MatterActions.Action.BRING_BACK);
        office.shell.actions().perform(MatterActions.Action.BRING_BACK, gone);
        assertThat(titles()).isEmpty();
    }

    @Test
    void archivingAndClosingChangeTheStageAndCanBeTakenBack() {
        StoredMatter khee = office.shell.matters().all().stream().filter(row -> row.stored().title().startsWith("Khee")).findFirst().orElseThrow().stored();
        office.shell.actions().perform(MatterActions.Action.CLOSE, khee);
        assertThat(row(khee).stage()).isEqualTo("Closed");
        assertThat(row(khee).next()).isEmpty();
        office.shell.actions().undo();
        assertThat(row(khee).stage()).isEqualTo("Ripe");
        office.shell.actions().perform(MatterActions.Action.ARCHIVE, khee);
        assertThat(titles()).doesNotContain(khee.title());
        office.shell.matters().shownProperty().set(Shown.ARCHIVED);
        assertThat(titles()).containsExactly(khee.title());
    }

    @Test
    void theHistoryTellsWhatChangedAndBringsAnEarlierStateBack() {
        FactsViewModel form = office.open("Khee");
        form.input().products().items().getFirst().name().textProperty().set("Clams");
        office.background.elapse();
        HistoryViewModel history = office.shell.history().orElseThrow();
        history.load();
        assertThat(history.revisions()).extracting(Revision::number).containsExactly(2, 1);
        assertThat(history.changes()).containsExactly(new FactChange("products[0].name", "Products 1, name", "Snow crab meat", "Clams"));
        assertThat(history.words(history.revisions().getFirst())).startsWith("Revision 2 · Dana · ");
        history.chosenProperty().set(history.revisions().getLast());
        assertThat(history.aboutProperty().get()).startsWith("This is the first revision");
        history.restore();
        assertThat(history.revisions()).extracting(Revision::number).containsExactly(3, 2, 1);
        assertThat(history.revisions().getFirst().reason()).isEqualTo("Restore revision 1");
        assertThat(office.stored().products().getFirst().name()).isEqualTo("Snow crab meat");
        office.shell.undo();
        assertThat(form.matter().products().getFirst().name()).isEqualTo("Clams");
        history.comparedProperty().set(history.revisions().getLast());
        assertThat(history.changes()).isEmpty();
    }

    private MatterRow row(StoredMatter matter) {
        return office.shell.matters().all().stream().filter(row -> row.stored().id() == matter.id()).findFirst().orElseThrow();
    }

    private void make(String title, NewMatterViewModel.Start start) {
        NewMatterViewModel fresh = office.shell.fresh(Optional.empty());
        fresh.titleProperty().set(title);
        fresh.startProperty().set(start);
        assertThat(fresh.ready().get()).isTrue();
        fresh.make();
    }

    private void search(String words) {
        office.shell.matters().searchProperty().set(words);
    }

    private List<String> titles() {
        return office.shell.matters().found().stream().map(row -> row.stored().title()).toList();
    }
}
