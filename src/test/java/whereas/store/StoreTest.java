package whereas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import whereas.matter.CaseNumber;
import whereas.matter.Chemical;
import whereas.matter.ChemicalList;
import whereas.matter.ListedChemical;
import whereas.matter.Matter;
import whereas.matter.Prop65Matter;
import whereas.result.Refused;

class StoreTest {
    private final Store store = Store.inMemory(new Ticks());

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aNewMatterIsKeptAsItsFirstRevision() {
        StoredMatter khee = store.create(Samples.KHEE, "Dana", "first entry");
        assertThat(khee).isEqualTo(new StoredMatter(1, "Khee snow crab: Clean Product Advocates", "prop65", "prop65-notice",
                LocalDate.of(2022, 6, 3), 1, Ticks.minute(0), false));
        assertThat(store.matters()).containsExactly(khee);
        assertThat(store.matter(khee.id())).isEqualTo(Samples.KHEE);
    }

    @Test
    void everySaveIsARevisionAndTheEarlierOnesStayAsTheyWere() {
        long id = store.create(Samples.KHEE, "Dana", "first entry").id();
        StoredMatter second = store.save(id, 1, Samples.khee("Khee II"), "Ellie", "title");
        StoredMatter third = store.save(id, 2, Samples.khee("Khee III"), "Dana", "title again");
        assertThat(List.of(second.revision(), third.revision())).containsExactly(2, 3);
        assertThat(third.title()).isEqualTo("Khee III");
        assertThat(store.history(id)).containsExactly(new Revision(3, Ticks.minute(2), "Dana", "title again"),
                new Revision(2, Ticks.minute(1), "Ellie", "title"), new Revision(1, Ticks.minute(0), "Dana", "first entry"));
        assertThat(store.revision(id, 1)).isEqualTo(Samples.KHEE);
        assertThat(store.revision(id, 2)).isEqualTo(Samples.khee("Khee II"));
        assertThat(store.matter(id)).isEqualTo(Samples.khee("Khee III"));
    }

    @Test
    void theNamesOfTheLatestRevisionsPartiesAreKnownByMatter() {
        long khee = store.create(Samples.KHEE, "Dana", "first entry").id();
        assertThat(store.partyNames()).containsOnlyKeys(khee);
        assertThat(store.partyNames().get(khee)).contains("Khee Trading, Inc.", "JID Freezer Service, LLC", "Clean Product Advocates, LLC")
                .doesNotHaveDuplicates();
    }

    @Test
    void changesToAnOvertakenRevisionAreRefusedAndNothingIsOverwritten() {
        long id = store.create(Samples.KHEE, "Dana", "first entry").id();
        store.save(id, 1, Samples.khee("Dana's"), "Dana", "new title");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> store.save(id, 1, Samples.khee("Ellie's"), "Ellie", "other title"))
                .withMessage("«Dana's»: revision 2, saved by Dana (new title), is the latest, and these changes start from revision 1; "
                        + "nothing was overwritten. Open the matter again and repeat the changes there");
        assertThat(store.matter(id).title()).isEqualTo("Dana's");
        assertThat(store.history(id)).hasSize(2);
    }

    @Test
    void ofManyWhoSaveAtOnceOnTheSameRevisionExactlyOneSucceeds() throws InterruptedException, ExecutionException {
        long id = store.create(Samples.KHEE, "Dana", "first entry").id();
        int succeeded = 0;
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<StoredMatter> save = () -> store.save(id, 1, Samples.khee(Thread.currentThread().getName()), "Dana", "race");
            for (Future<StoredMatter> saved : threads.invokeAll(List.of(save, save, save, save))) {
                try {
                    assertThat(saved.get().revision()).isEqualTo(2);
                    succeeded++;
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).isInstanceOf(Refused.class).hasMessageContaining("nothing was overwritten");
                }
            }
        }
        assertThat(succeeded).isEqualTo(1);
        assertThat(store.history(id)).hasSize(2);
    }

    @Test
    void theMatterSavedLastStandsFirst() {
        long khee = store.create(Samples.KHEE, "Dana", "").id();
        long one = store.create(Samples.ONE, "Dana", "").id();
        assertThat(store.matters()).extracting(StoredMatter::id).containsExactly(one, khee);
        store.save(khee, 1, Samples.KHEE, "Dana", "");
        assertThat(store.matters()).extracting(StoredMatter::id).containsExactly(khee, one);
    }

    @Test
    void anArchivedMatterIsMarkedAndCanBeTakenOutAgain() {
        long id = store.create(Samples.KHEE, "Dana", "").id();
        assertThat(store.archive(id, true).archived()).isTrue();
        assertThat(store.matters()).extracting(StoredMatter::archived).containsExactly(true);
        assertThat(store.archive(id, false).archived()).isFalse();
        assertThat(store.history(id)).hasSize(1);
    }

    @Test
    void aMatterOrRevisionThatIsNotThereIsRefused() {
        long id = store.create(Samples.KHEE, "Dana", "").id();
        refuses(() -> store.matter(7), "matter 7: there is no such matter in the store");
        refuses(() -> store.history(7), "matter 7: there is no such matter in the store");
        refuses(() -> store.archive(7, true), "matter 7: there is no such matter in the store");
        refuses(() -> store.save(7, 1, Samples.KHEE, "Dana", ""), "matter 7: there is no such matter in the store");
        refuses(() -> store.revision(id, 2), "«Khee snow crab: Clean Product Advocates»: this matter has no revision 2");
    }

    @Test
    void aCompanyIsFoundInEveryMatterHoweverItsNameIsSpelled() {
        long first = store.create(Samples.KHEE, "Dana", "").id();
        long second = store.create(Samples.khee("Khee again"), "Dana", "").id();
        store.create(Samples.ONE, "Dana", "");
        assertThat(store.uses("KHEE TRADING")).extracting(PartyUse::matter, PartyUse::role, PartyUse::name, use -> use.city().orElseThrow())
                .containsExactly(
                        tuple(second, PartyUse.Role.VIOLATOR, "Khee Trading, Inc.", "Compton"),
                        tuple(second, PartyUse.Role.VIOLATOR, "Khee Trading, Inc.", "Montebello"),
                        tuple(second, PartyUse.Role.VIOLATOR, "Khee Trading, Inc.", "Vernon"),
                        tuple(first, PartyUse.Role.VIOLATOR, "Khee Trading, Inc.", "Compton"),
                        tuple(first, PartyUse.Role.VIOLATOR, "Khee Trading, Inc.", "Montebello"),
                        tuple(first, PartyUse.Role.VIOLATOR, "Khee Trading, Inc.", "Vernon"));
        assertThat(store.uses("registered agents of example")).extracting(PartyUse::role).containsExactly(PartyUse.Role.AGENT);
        assertThat(store.uses("Tamsin ORTEGA")).extracting(PartyUse::role)
                .containsExactly(PartyUse.Role.NOTICING_PARTY, PartyUse.Role.RESPONSIBLE_INDIVIDUAL);
        assertThat(store.uses("Maren Okafor, Ph.D.")).extracting(PartyUse::role)
                .containsExactly(PartyUse.Role.CONSULTANT, PartyUse.Role.CONSULTANT);
        assertThat(store.uses("Nobody, Inc.")).isEmpty();
    }

    @Test
    void aTradeMatterIsFoundByItsPartiesItsProductAndItsCaseNumbers() {
        long solar = store.create(Samples.SOLAR, "Dana", "").id();
        assertThat(store.matter(solar)).isEqualTo(Samples.SOLAR);
        assertThat(store.uses("First Solar, Inc.")).extracting(PartyUse::role).containsExactly(PartyUse.Role.PETITIONER);
        assertThat(store.uses("jason dymbort")).extracting(PartyUse::role).containsExactly(PartyUse.Role.CERTIFIER);
        assertThat(store.productUses("crystalline silicon photovoltaic cells, whether or not assembled into modules")).extracting(ProductUse::matter)
                .containsExactly(solar);
        assertThat(store.caseUses(CaseNumber.of("C-552-842"))).extracting(CaseUse::matter).containsExactly(solar);
        assertThat(store.caseUses(CaseNumber.of("A-580-886"))).isEmpty();
    }

    @Test
    void productsAndChemicalsAreFoundByNameOrNumber() {
        long khee = store.create(Samples.KHEE, "Dana", "").id();
        long one = store.create(Samples.ONE, "Dana", "").id();
        long forty = store.create(Samples.FORTY, "Dana", "").id();
        assertThat(store.productUses("snow CRAB meat")).extracting(ProductUse::matter).containsExactly(khee);
        assertThat(store.productUses("856552001091")).extracting(ProductUse::matter).containsExactly(forty, khee);
        assertThat(store.chemicalUses("lead")).extracting(ChemicalUse::matter).containsExactly(one, khee);
        assertThat(store.chemicalUses("117-81-7")).extracting(ChemicalUse::matter).containsExactly(forty);
    }

    @Test
    void onlyTheNamesOfTheLatestRevisionAreFound() {
        long id = store.create(Samples.KHEE, "Dana", "").id();
        store.save(id, 1, Samples.ONE, "Dana", "another party after all");
        assertThat(store.uses("Khee Trading")).isEmpty();
        assertThat(store.productUses("Snow crab meat")).isEmpty();
        assertThat(store.chemicalUses("Cadmium")).isEmpty();
        assertThat(store.uses("Larkspur Tableware")).extracting(PartyUse::matter).containsExactly(id);
    }

    @Test
    void aListOfChemicalsReplacesTheOneBeforeWhichStaysOnRecord() {
        assertThat(store.chemicals()).isEqualTo(ChemicalList.NONE);
        ListedChemical zineb = new ListedChemical("Zineb", List.of("12122-67-7"), List.of(Chemical.Endpoint.CANCER), "AB", LocalDate.of(1990, 1, 1), true,
                Optional.of(LocalDate.of(1999, 10, 29)), Optional.empty(), Optional.empty());
        ChemicalList first = new ChemicalList(Optional.of(LocalDate.of(2023, 11, 17)), "p65.csv", List.of(zineb));
        ChemicalList second = new ChemicalList(Optional.of(LocalDate.of(2026, 7, 31)), "p65.xlsx", List.of());
        store.replaceChemicals(first);
        assertThat(store.chemicals()).isEqualTo(first);
        store.replaceChemicals(second);
        assertThat(store.chemicals()).isEqualTo(second);
        assertThat(store.chemicalLists()).extracting(ChemicalEdition::edition, ChemicalEdition::source, ChemicalEdition::size)
                .containsExactly(tuple(second.edition(), "p65.xlsx", 0), tuple(first.edition(), "p65.csv", 1));
        store.replaceChemicals(first);
        assertThat(store.chemicals()).as("undone").isEqualTo(first);
    }

    @Test
    void whatColumnsMeanIsRememberedForTheNextListWithTheSameHeadings() {
        List<String> headings = List.of("Company", "Where  at", "x".repeat(5000));
        assertThat(store.columns(headings)).isEmpty();
        store.rememberColumns(headings, List.of("NAME", "ADDRESS", ""));
        assertThat(store.columns(List.of("company ", "WHERE AT", "x".repeat(5000)))).contains(List.of("NAME", "ADDRESS", ""));
        assertThat(store.columns(List.of("Company", "Where at"))).isEmpty();
        store.rememberColumns(headings, List.of("NAME", "", ""));
        assertThat(store.columns(headings)).contains(List.of("NAME", "", ""));
    }

    @Test
    void everyOccurrenceOfEveryViolatorIsHadAtOnce() {
        long khee = store.create(Samples.KHEE, "Dana", "").id();
        store.create(Samples.ONE, "Dana", "");
        assertThat(store.violatorUses()).extracting(PartyUse::role).containsOnly(PartyUse.Role.VIOLATOR);
        assertThat(store.violatorUses().stream().filter(use -> use.matter() == khee).map(PartyUse::name).distinct())
                .containsExactlyInAnyOrder("Khee Trading, Inc.", "Khee Trading Group, Inc.", "JID Freezer Service, LLC");
    }

    @Test
    void aDirectoryReplacesTheOneBeforeWhichStaysOnRecord() {
        assertThat(store.agencies().agencies()).isEmpty();
        store.replaceAgencies(Samples.directory("first list", "Alpine", "Yolo"));
        store.replaceAgencies(Samples.directory("second list", "Kern"));
        assertThat(store.agencies()).isEqualTo(Samples.directory("second list", "Kern"));
        assertThat(store.agencyLists()).containsExactly(
                new AgencyList(Ticks.minute(1), Optional.of(LocalDate.of(2022, 6, 1)), "second list", 1),
                new AgencyList(Ticks.minute(0), Optional.of(LocalDate.of(2022, 6, 2)), "first list", 2));
    }

    @Test
    void anEmptyDirectoryHoldsToo() {
        store.replaceAgencies(Samples.directory("first list", "Alpine"));
        store.replaceAgencies(Samples.directory("none"));
        assertThat(store.agencies().agencies()).isEmpty();
    }

    @Test
    void aDirectoryThatCannotBeKeptWholeLeavesTheOneBefore() {
        store.replaceAgencies(Samples.directory("first list", "Alpine"));
        refuses(() -> store.replaceAgencies(Samples.directory("second list", "Kern", "Yo\uD83D")),
                "\"id\" : \"district-attorney-Yo\uD83D\",: this text holds half of a character, "
                        + "perhaps of a cut emoji, and cannot be saved; type it again");
        assertThat(store.agencies()).isEqualTo(Samples.directory("first list", "Alpine"));
        assertThat(store.agencyLists()).hasSize(1);
    }

    @Test
    void textThatNoFileCanHoldIsRefusedInsteadOfAltered() {
        Prop65Matter khee = (Prop65Matter) Samples.khee("Khee \uD83D");
        refuses(() -> store.create(khee, "Dana", ""), "\"title\" : \"Khee \uD83D\",: "
                + "this text holds half of a character, perhaps of a cut emoji, and cannot be saved; type it again");
        assertThat(store.matters()).isEmpty();
        assertThat(store.uses("Khee Trading")).isEmpty();
    }

    @Test
    void aNewStoreIsFilledOnce() {
        List<Matter> samples = List.of(Samples.KHEE, Samples.ONE);
        assertThat(store.isNew()).isTrue();
        store.fill(Samples.directory("list", "Alpine"), samples, "Whereas", "came with the program");
        assertThat(store.isNew()).isFalse();
        assertThat(store.matters()).extracting(StoredMatter::title)
                .containsExactly("Larkspur mugs: Tamsin Ortega", "Khee snow crab: Clean Product Advocates");
        assertThat(store.agencies().agencies()).hasSize(1);
        refuses(() -> store.fill(Samples.directory("list", "Kern"), samples, "Whereas", ""),
                "the store has contents already; only an empty one can be filled for the first time");
        assertThat(store.matters()).hasSize(2);
    }

    @Test
    void aFillingThatFailsLeavesTheStoreNew() {
        refuses(() -> store.fill(Samples.directory("list", "Alpine"), List.of(Samples.KHEE, Samples.khee("\uDC00")), "Whereas", ""),
                "\"title\" : \"\uDC00\",: this text holds half of a character, perhaps of a cut emoji, and cannot be saved; type it again");
        assertThat(store.isNew()).isTrue();
    }

    @Test
    void twoStoresInMemoryShareNothing() {
        try (Store other = Store.inMemory(new Ticks())) {
            store.create(Samples.KHEE, "Dana", "");
            assertThat(other.isNew()).isTrue();
        }
    }

    private static void refuses(ThrowingCallable step, String message) {
        assertThatExceptionOfType(Refused.class).isThrownBy(step).withMessage(message);
    }
}
