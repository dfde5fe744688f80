package whereas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.result.Refused;

class PartyBookTest {
    private static final PartyRecord KHEE = new PartyRecord("Khee Trading, Inc.", List.of("Khee Trading Co."), Optional.empty(),
            Optional.of("Ask for Mr. Lee."));
    @TempDir private Path folder;
    private Store store = Store.inMemory(new Ticks());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aMergeIsTakenBackWholeEvenOnTheNextDay() {
        store.close();
        store = Store.open(folder, new Ticks());
        long id = store.create(Samples.KHEE, "Dana", "first entry").id();
        long other = store.book().keep(Optional.empty(), new PartyRecord("Khee Trading Co.", List.of(), Optional.empty(), Optional.empty()), "Dana").id();
        assertThat(other).isEqualTo(1);
        List<Long> before = List.copyOf(store.book().records().keySet());
        DirectoryStep merge = store.book().merge(KHEE, before, List.of(new PartyBook.MatterDraft(id, 1, Samples.khee("Khee II"))), "Dana",
                "Merge 2 spellings of Khee Trading, Inc.");
        assertThat(store.book().records().values()).containsExactly(KHEE);
        assertThat(store.matter(id).title()).isEqualTo("Khee II");
        store.close();
        store = Store.open(folder, new Ticks());
        assertThat(store.book().undo(merge.id(), "Ellie").undone()).isTrue();
        assertThat(store.book().records().values()).extracting(PartyRecord::name).containsExactly("Khee Trading Co.");
        assertThat(store.matter(id)).isEqualTo(Samples.KHEE);
        assertThat(store.history(id)).extracting(Revision::reason).startsWith("Undo: Merge 2 spellings of Khee Trading, Inc.");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.book().undo(merge.id(), "Ellie"))
                .withMessageContaining("taken back already");
    }

    @Test
    void aStepIsNotTakenBackOverALaterChangeAndEveryConflictIsSaid() {
        long id = store.create(Samples.KHEE, "Dana", "first entry").id();
        DirectoryStep merge = store.book().merge(KHEE, List.of(), List.of(new PartyBook.MatterDraft(id, 1, Samples.khee("Khee II"))), "Dana", "Merge");
        long record = store.book().records().keySet().iterator().next();
        store.save(id, 2, Samples.khee("Khee III"), "Ellie", "title");
        store.book().keep(Optional.of(record), new PartyRecord("Khee", List.of(), Optional.empty(), Optional.empty()), "Ellie");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.book().undo(merge.id(), "Dana")).satisfies(refused ->
                assertThat(refused.notes()).extracting(note -> note.message()).hasSize(2)
                        .anyMatch(message -> message.startsWith("this entry was changed again")).anyMatch(message -> message.contains("in revision 3")));
        assertThat(store.matter(id).title()).isEqualTo("Khee III");
        assertThat(store.book().records().get(record).name()).isEqualTo("Khee");
    }

    @Test
    void aMergeOverAMatterThatWasSavedMeanwhileChangesNothing() {
        long id = store.create(Samples.KHEE, "Dana", "first entry").id();
        store.save(id, 1, Samples.khee("Khee II"), "Ellie", "title");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.book().merge(KHEE, List.of(),
                List.of(new PartyBook.MatterDraft(id, 1, Samples.khee("Khee III"))), "Dana", "Merge"));
        assertThat(store.book().records()).isEmpty();
        assertThat(store.book().steps()).isEmpty();
    }

    @Test
    void anOfficeIsCorrectedAndTheCorrectionTakenBack() {
        AgencyDirectory directory = Samples.directory("seed", "Alpine", "Butte");
        store.replaceAgencies(directory);
        Agency alpine = directory.agencies().getFirst();
        Agency mended = new Agency(alpine.id(), alpine.office(), alpine.jurisdiction(), alpine.county(), Agency.Delivery.EMAIL, alpine.address(),
                Optional.of("da@alpine.example"), "called by Dana", LocalDate.of(2026, 3, 1), true);
        DirectoryStep step = store.book().correct(mended, "Dana", "Change the " + alpine.name());
        assertThat(store.agencies().agencies()).containsExactly(mended, directory.agencies().getLast());
        store.book().undo(step.id(), "Dana");
        assertThat(store.agencies()).isEqualTo(directory);
    }

    @Test
    void aDeletedMatterIsNowhereUntilItIsBroughtBack() {
        long id = store.create(Samples.KHEE, "Dana", "first entry").id();
        assertThat(store.delete(id).course().deleted()).isPresent();
        assertThat(store.matters()).isEmpty();
        assertThat(store.uses("Khee Trading")).isEmpty();
        assertThat(store.partyUses()).isEmpty();
        assertThat(store.deletedMatters()).extracting(StoredMatter::id).containsExactly(id);
        store.bringBack(id);
        assertThat(store.matters()).extracting(StoredMatter::id).containsExactly(id);
        assertThat(store.uses("Khee Trading")).isNotEmpty().allMatch(use -> use.address().isPresent());
    }

    @Test
    void theSearchFindsEveryFactOfTheLatestRevision() {
        long khee = store.create(Samples.KHEE, "Dana", "first entry").id();
        long solar = store.create(Samples.SOLAR, "Dana", "first entry").id();
        assertThat(store.search("snow CRAB lead")).containsExactly(khee);
        assertThat(store.search("june 3, 2022")).containsExactly(khee);
        assertThat(store.search("photovoltaic")).containsExactly(solar);
        assertThat(store.search("100% _ nothing")).isEmpty();
        assertThat(store.search("")).containsExactly(khee, solar);
        store.save(khee, 1, Samples.khee("Königskrabbe"), "Dana", "");
        assertThat(store.search("konigskrabbe")).containsExactly(khee);
    }

    @Test
    void anExportAClosingAndATickAreKept() {
        long id = store.create(Samples.KHEE, "Dana", "first entry").id();
        assertThat(store.recordExport(id, 1).course().exported()).map(Course.Exported::revision).contains(1);
        assertThat(store.setClosed(id, Optional.of(LocalDate.of(2023, 1, 2))).course().closed()).contains(LocalDate.of(2023, 1, 2));
        assertThat(store.setClosed(id, Optional.empty()).course().closed()).isEmpty();
        store.tick(id, "comments", true, "Dana");
        store.tick(id, "comments", true, "Ellie");
        assertThat(store.ticked().get(id)).containsExactly("comments");
        store.tick(id, "comments", false, "Dana");
        assertThat(store.ticked()).isEmpty();
    }
}
