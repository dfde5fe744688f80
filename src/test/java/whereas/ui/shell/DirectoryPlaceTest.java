package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.assembly.Due;
import whereas.assembly.FirmParty;
import whereas.intake.AgencyList;
import whereas.matter.Agency;
import whereas.matter.Prop65Matter;
import whereas.matter.Violator;
import whereas.ui.calendar.AgendaViewModel;
import whereas.ui.directory.AgenciesViewModel;
import whereas.ui.directory.AgencyInput;
import whereas.ui.directory.DirectoryViewModel;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.matters.NewMatterViewModel;

/** The places of the directory and of the calendar, without a window. */
class DirectoryPlaceTest {
    @TempDir private Path folder;
    private Office office;
    private final List<Long> opened = new ArrayList<>();

    @BeforeEach
    void start() {
        office = new Office(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aMergeChangesTheOpenDraftAndItsUndoBringsEverythingBack() {
        FactsViewModel form = copyOfKhee();
        rename(form);
        DirectoryViewModel directory = office.shell.directory(opened::add);
        office.background.elapse();
        directory.refresh();
        List<FirmParty> parties = directory.duplicates().stream().map(group -> group.parties())
                .filter(group -> group.stream().anyMatch(party -> party.name().equals("Khee Trading LLC"))).findFirst().orElseThrow()
                .stream().filter(party -> List.of("Khee Trading LLC", "Khee Trading, Inc.").contains(party.name())).toList();
        assertThat(directory.drafts(parties, "Khee Trading, Inc.")).extracting(matter -> matter.title()).containsExactly("Khee again");
        directory.merge(parties, "Khee Trading, Inc.", true);
        assertThat(office.dialogs.said()).isEmpty();
        assertThat(names(office.stored())).contains("Khee Trading, Inc.").doesNotContain("Khee Trading LLC");
        assertThat(names(office.shell.form().orElseThrow().matter())).contains("Khee Trading, Inc.");
        assertThat(directory.duplicates()).noneMatch(group -> group.parties().stream().anyMatch(party -> party.name().equals("Khee Trading LLC")));
        directory.undo(directory.steps().getFirst());
        assertThat(names(office.stored())).contains("Khee Trading LLC").doesNotContain("Khee Trading, Inc.");
        assertThat(directory.steps().getFirst().undone()).isTrue();
    }

    @Test
    void aStepThatSomethingCameAfterIsNotTakenBackAndItIsSaid() {
        FactsViewModel form = copyOfKhee();
        rename(form);
        office.background.elapse();
        DirectoryViewModel directory = office.shell.directory(opened::add);
        directory.refresh();
        directory.searchProperty().set("khee trading");
        directory.merge(directory.found().stream().filter(party -> !party.name().contains("Group")).toList(), "Khee Trading, Inc.", true);
        office.shell.form().orElseThrow().input().products().items().getFirst().name().textProperty().set("Clams");
        office.background.elapse();
        directory.undo(directory.steps().getFirst());
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("This cannot be taken back").contains("changed again since");
        assertThat(names(office.stored())).contains("Khee Trading, Inc.").doesNotContain("Khee Trading LLC");
    }

    @Test
    void aNoteIsKeptAndAMatterIsOpenedFromAParty() {
        DirectoryViewModel directory = office.shell.directory(opened::add);
        directory.refresh();
        directory.searchProperty().set("khee trading");
        FirmParty khee = directory.found().getFirst();
        directory.keep(khee, " office@khee.example ", "Ask for Mr. Lee.");
        assertThat(directory.found().getFirst().email()).contains("office@khee.example");
        directory.open(directory.found().getFirst().appearances().getFirst());
        assertThat(opened).hasSize(1);
        directory.searchProperty().set("mr. lee");
        assertThat(directory.found()).hasSize(1);
    }

    @Test
    void aViolatorWhoWasNoticedBeforeIsRemarkedOn() {
        office.open("Khee");
        NewMatterViewModel fresh = office.shell.fresh(Optional.empty());
        fresh.titleProperty().set("New case");
        fresh.make();
        FactsViewModel form = office.shell.form().orElseThrow();
        var violator = form.input().violators().add();
        var remark = form.noticedBefore(violator.name().textProperty());
        violator.name().textProperty().set("khee trading inc");
        assertThat(remark.getValue()).startsWith("Noticed on June 3, 2022 in «Khee snow crab");
        violator.name().textProperty().set("Somebody Else, Inc.");
        assertThat(remark.getValue()).isEmpty();
    }

    @Test
    void anOfficeIsCorrectedVerifiedTakenBackAndSavedAsAList() throws IOException {
        AgenciesViewModel agencies = office.shell.agencies();
        agencies.refresh();
        int all = agencies.found().size();
        agencies.searchProperty().set("alpine");
        Agency alpine = agencies.found().getFirst();
        AgencyInput input = agencies.edit(alpine);
        input.email().textProperty().set("da@alpine.example");
        agencies.save(input);
        Agency changed = agencies.found().getFirst();
        assertThat(changed.email()).contains("da@alpine.example");
        assertThat(AgenciesViewModel.mark(changed)).isEqualTo("Not verified; as of March 20, 2026: changed by Dana");
        agencies.verify(changed);
        assertThat(AgenciesViewModel.mark(agencies.found().getFirst()))
                .isEqualTo("Verified on March 20, 2026: compared by Dana with the office's own statement");
        agencies.undo();
        assertThat(agencies.found().getFirst()).isEqualTo(changed);
        office.dialogs.choosesFolder(folder);
        agencies.export();
        assertThat(AgencyList.read(folder.resolve("prosecutors.csv")).value().agencies()).hasSize(all).contains(changed);
        assertThat(Files.readString(folder.resolve("prosecutors.csv"))).contains("\"da@alpine.example\"");
    }

    @Test
    void theCalendarShowsWhatIsUrgentFirstAndSavesItForOtherPrograms() throws IOException {
        copyOfKhee();
        AgendaViewModel agenda = office.shell.agenda(opened::add);
        agenda.refresh();
        Due outstanding = agenda.urgent().stream().filter(due -> due.title().equals("Khee again")).findFirst().orElseThrow();
        assertThat(outstanding.overdue(LocalDate.of(2026, 3, 20))).isTrue();
        assertThat(agenda.urgent()).isSortedAccordingTo(Comparator.comparing(Due::last));
        Due sixtieth = agenda.dues().stream().filter(due -> due.deadline().id().equals("sixtieth-day")).findFirst().orElseThrow();
        agenda.monthProperty().set(YearMonth.from(sixtieth.last()));
        assertThat(agenda.shown()).contains(sixtieth);
        assertThat(agenda.on(sixtieth.last())).contains(sixtieth);
        office.dialogs.choosesFolder(folder);
        agenda.save(agenda.shown(), "shown");
        assertThat(Files.readString(folder.resolve("shown.ics"))).contains("BEGIN:VEVENT", "SUMMARY:Sixtieth day");
        agenda.open(sixtieth);
        assertThat(opened).containsExactly(sixtieth.matter());
        agenda.tick(outstanding, true);
        assertThat(agenda.urgent()).noneMatch(due -> due.title().equals("Khee again"));
    }

    private static void rename(FactsViewModel form) {
        form.input().violators().items().stream().filter(one -> one.name().textProperty().get().equals("Khee Trading, Inc.")).findFirst().orElseThrow()
                .name().textProperty().set("Khee Trading LLC");
    }

    private static List<String> names(Prop65Matter matter) {
        return matter.violators().stream().map(Violator::name).toList();
    }

    private FactsViewModel copyOfKhee() {
        office.open("Khee");
        NewMatterViewModel fresh = office.shell.fresh(Optional.empty());
        fresh.startProperty().set(NewMatterViewModel.Start.COPY);
        fresh.titleProperty().set("Khee again");
        fresh.make();
        return office.shell.form().orElseThrow();
    }
}
