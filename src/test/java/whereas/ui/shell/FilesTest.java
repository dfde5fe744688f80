package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Violator;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.parties.FilesViewModel;
import whereas.ui.parties.ReviewRow;

class FilesTest {
    private static final String PARTIES = """
            Name,Attention,Street,City,State,ZIP
            Pacific Crab Importers LLC,President,1 Pier Road,Oakland,CA,94607
            "Khee Trading, Inc.",President,77 New Street,Vernon,CA,90058
            JID Freezer Service LLC,Manager,19905 S. Susana Rd,Compton,CA,90221
            Broken Row
            """;
    @TempDir private Path folder;
    private Office office;
    private FilesViewModel files;

    @BeforeEach
    void start() {
        office = new Office(folder);
        files = office.shell.files();
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aListIsShownForReviewBeforeAnythingIsAdded() throws IOException {
        FactsViewModel form = office.open("Khee");
        List<String> seen = new ArrayList<>();
        office.reviews(review -> {
            review.rows().forEach(row -> seen.add(row.kind() + ": " + row.name() + (row.chosenProperty().get() ? " +" : "")));
            seen.add(review.action().get());
            assertThat(review.summary()).startsWith("parties.csv is a list of 3 parties.").contains("«Khee snow crab: Clean Product Advocates»");
            return false;
        });
        drop("parties.csv", PARTIES);
        assertThat(seen).containsExactly("New: Pacific Crab Importers LLC +", "Adds an address: Khee Trading, Inc. +",
                "Already there: JID Freezer Service LLC", "Cannot be read: line 5", "Add 2 parties");
        assertThat(form.matter().violators()).hasSize(3);
        assertThat(form.open().undoableProperty().get()).isEmpty();
    }

    @Test
    void oneUndoTakesAWholeImportBack() throws IOException {
        FactsViewModel form = office.open("Khee");
        form.input().violators().items().getFirst().addressee().textProperty().set("Chief Executive Officer");
        drop("parties.csv", PARTIES);
        assertThat(form.matter().violators()).extracting(Violator::name).containsExactly("Khee Trading Group, Inc.", "JID Freezer Service, LLC",
                "Khee Trading, Inc.", "Pacific Crab Importers LLC");
        assertThat(form.matter().violators().get(2).addresses()).hasSize(4);
        assertThat(form.open().undoableProperty().get()).isEqualTo("Parties from parties.csv");
        assertThat(office.shell.messageProperty().get()).isEqualTo("Added 2 parties from parties.csv. Undo takes them back in one step.");
        office.shell.undo();
        assertThat(form.matter().violators()).hasSize(3);
        assertThat(form.matter().violators().getFirst().addressee()).isEqualTo("Chief Executive Officer");
    }

    @Test
    void newViolatorsJoinTheAllegationsWhenAllOthersAreAllegedTheSame() throws IOException {
        FactsViewModel form = office.open("Khee");
        office.reviews(review -> {
            assertThat(review.allegations())
                    .isEqualTo("Allege against the new ones what is alleged against all the others (Snow crab meat: Cadmium, Lead)");
            return review.allegingProperty().get();
        });
        drop("parties.csv", PARTIES);
        assertThat(form.matter().allegedViolators()).hasSize(4);
        office.shell.undo();
        office.reviews(review -> {
            review.allegingProperty().set(false);
            return true;
        });
        drop("parties.csv", PARTIES);
        assertThat(form.matter().allegedViolators()).hasSize(3);
        assertThat(form.matter().violators()).hasSize(4);
    }

    @Test
    void allAndNoneChooseWhatCanBeChosen() throws IOException {
        office.open("Khee");
        office.reviews(review -> {
            review.chooseNone();
            assertThat(review.chosen()).isEmpty();
            review.chooseAll();
            assertThat(review.rows().stream().filter(row -> row.chosenProperty().get()).map(ReviewRow::kind))
                    .containsExactly("New", "Adds an address");
            return false;
        });
        drop("parties.csv", PARTIES);
        assertThat(office.dialogs.said()).isEmpty();
    }

    @Test
    void aListOfPartiesNeedsAnOpenMatter() throws IOException {
        drop("parties.csv", PARTIES);
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("Open a matter first");
    }

    @Test
    void aFileThatCannotBeReadSaysWhyAndTheNextOneIsTaken() throws IOException {
        FactsViewModel form = office.open("Khee");
        Path empty = Files.writeString(folder.resolve("empty.csv"), "");
        Path list = Files.writeString(folder.resolve("parties.csv"), PARTIES);
        files.take(List.of(empty, list));
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("empty.csv cannot be read");
        assertThat(form.matter().violators()).hasSize(4);
    }

    @Test
    void aNewDirectoryOfProsecutorsSaysWhatItChangesBeforeItTakesThePlaceOfTheOldOne() throws IOException {
        String shipped = Files.readString(Office.TEMPLATES.resolve("prop65-notice/data/agencies.csv"));
        List<String> lines = new ArrayList<>(shipped.lines().toList());
        int before = office.store.agencies().agencies().size();
        lines.removeIf(line -> line.contains(",Alpine,"));
        office.dialogs.answer(false);
        drop("agencies.csv", String.join("\n", lines) + "\n");
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("Replace the directory of prosecutors?")
                .contains("directory of " + (before - 1) + " prosecutors", "1 office differs", "Gone: District Attorney of Alpine County");
        assertThat(office.store.agencies().agencies()).hasSize(before);
        office.dialogs.answer(true);
        drop("agencies.csv", String.join("\n", lines) + "\n");
        assertThat(office.store.agencies().agencies()).hasSize(before - 1);
        assertThat(office.shell.messageProperty().get()).contains("now has " + (before - 1) + " offices");
    }

    @Test
    void theSameDirectoryAgainReplacesNothing() throws IOException {
        drop("agencies.csv", Files.readString(Office.TEMPLATES.resolve("prop65-notice/data/agencies.csv")));
        assertThat(office.dialogs.said()).singleElement().asString().startsWith("Nothing to replace");
        assertThat(office.store.agencyLists()).hasSize(1);
    }

    @Test
    void whileFilesAreHeldOverTheWindowItSaysWhereTheyWouldLand() {
        assertThat(files.landing(List.of(Path.of("x.csv")))).contains("to add alleged violators, open their matter first");
        office.open("Khee");
        assertThat(files.landing(List.of(Path.of("x.csv")))).contains("alleged violators of «Khee snow crab: Clean Product Advocates»");
        assertThat(files.landing(List.of(Path.of("brief.pdf")))).isEqualTo("«brief.pdf» cannot be read here; lists are read from CSV files");
        assertThat(files.wants(List.of(Path.of("brief.pdf")))).isFalse();
        assertThat(files.wants(List.of(Path.of("x.csv")))).isTrue();
    }

    @Test
    void chosenFilesAreTakenLikeDroppedOnes() throws IOException {
        FactsViewModel form = office.open("Khee");
        office.dialogs.chooses(List.of(Files.writeString(folder.resolve("parties.csv"), PARTIES)));
        files.choose();
        assertThat(form.matter().violators()).hasSize(4);
    }

    private void drop(String name, String content) throws IOException {
        files.take(List.of(Files.writeString(folder.resolve(name), content)));
    }
}
