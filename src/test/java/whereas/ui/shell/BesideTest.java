package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.check.Severity;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.input.Input;
import whereas.ui.input.TextInput;
import whereas.ui.preview.DocumentUse;
import whereas.ui.preview.FindingItem;
import whereas.ui.preview.FindingsViewModel;
import whereas.ui.preview.PreviewViewModel;
import whereas.writer.pdf.TextRun;

/** What stands beside the facts, without a window. */
class BesideTest {
    @TempDir private Path folder;
    private Office office;
    private FactsViewModel form;

    @BeforeEach
    void openKhee() {
        office = new Office(folder);
        form = office.open("Khee");
    }

    @AfterEach
    void end() {
        office.close();
    }

    @Test
    void thePagesFollowEachChange() {
        form.input().noticingParty().name().textProperty().set("Cleaner Products Alliance");
        assertThat(words()).contains("Cleaner Products Alliance").doesNotContain("Clean Product Advocates, LLC");
        office.shell.undo();
        assertThat(words()).contains("Clean Product Advocates, LLC");
    }

    @Test
    void anotherDocumentIsChosenAndStaysChosen() {
        preview().choose("certificate-of-merit");
        assertThat(preview().chosenProperty().get().title()).isEqualTo("Certificate of Merit");
        form.input().attorney().name().textProperty().set("Dana Counsel");
        assertThat(preview().chosenProperty().get().id()).isEqualTo("certificate-of-merit");
        assertThat(words()).contains("I, Dana Counsel, declare");
    }

    @Test
    void noPagesAreMadeWhileNobodySeesThem() {
        Object before = preview().pagesProperty().get();
        office.shell.side().visibleProperty().set(false);
        form.input().noticingParty().name().textProperty().set("Cleaner Products Alliance");
        assertThat(preview().pagesProperty().get()).isSameAs(before);
        office.shell.side().visibleProperty().set(true);
        assertThat(words()).contains("Cleaner Products Alliance");
    }

    @Test
    void wordsAreFoundAcrossTheEndOfALine() {
        preview().search().wordsProperty().set("public   HEALTH and for fewer");
        assertThat(preview().search().countProperty().get()).isEqualTo("1 of 1");
        assertThat(preview().search().matches().getFirst().areas()).hasSize(2);
        preview().search().wordsProperty().set("not on any page");
        assertThat(preview().search().countProperty().get()).isEqualTo("Not found");
    }

    @Test
    void theUsesOfAFactAreCountedInEveryDocument() {
        preview().showUses("noticingParty.name");
        assertThat(preview().uses()).extracting(DocumentUse::id).contains("notice", "certificate-of-merit", "certificate-of-service");
        assertThat(preview().uses()).allSatisfy(use -> assertThat(use.places()).isPositive());
    }

    @Test
    void everyFactWithAFieldIsReachedAndKnowsItsPlace() {
        for (String fact : List.of("title", "date", "noticingParty.responsible.title", "firm.address.city", "violators[1].addresses[0].street",
                "products[0].upc", "service[0].deposit.city", "servers[0].signsAt")) {
            List<Input<?>> way = form.input().way(fact);
            assertThat(way.getLast().path()).as(fact).contains(fact);
            assertThat(way.getLast()).as(fact).isInstanceOf(TextInput.class);
        }
        assertThat(form.input().way("violators[0].addresses[0].street[0]").getLast()).isInstanceOf(TextInput.class);
        assertThat(form.input().way("basis.tests[0]")).isEmpty();
    }

    @Test
    void theGravestFindingStandsFirstAndAReasonLetsItPass() {
        form.input().products().items().getFirst().upc().textProperty().set("856552001092");
        office.background.elapse();
        FindingItem error = findings().shown().getFirst();
        assertThat(error.severity()).isEqualTo(Severity.ERROR);
        assertThat(error.quote()).isEqualTo("856552001092");
        assertThat(error.basis()).contains("not verified");
        assertThat(findings().errorsProperty().get()).isPositive();

        assertThat(findings().accept(error, "no")).isFalse();
        List<FindingItem> errors = findings().shown().filtered(FindingItem::blocks).stream().toList();
        errors.forEach(one -> assertThat(findings().accept(one, "It stands so on the package.")).isTrue());
        office.background.elapse();
        assertThat(findings().errorsProperty().get()).isZero();
        assertThat(office.stored().answers()).containsEntry("accepted." + error.id(), "It stands so on the package.");
        assertThat(findings().shown().getLast().accepted()).contains("It stands so on the package.");

        findings().takeBack(findings().shown().getLast());
        office.background.elapse();
        assertThat(findings().errorsProperty().get()).isPositive();
    }

    @Test
    void theFilterKeepsFindingsWithItsWords() {
        int all = findings().shown().size();
        findings().filterProperty().set("2015.5");
        assertThat(findings().shown()).hasSizeBetween(1, all - 1).allSatisfy(item -> assertThat(item.basis()).contains("2015.5"));
    }

    private String words() {
        return preview().pagesProperty().get().runs().stream().map(TextRun::text).collect(Collectors.joining());
    }

    private PreviewViewModel preview() {
        return office.shell.side().preview();
    }

    private FindingsViewModel findings() {
        return office.shell.side().findings();
    }
}
