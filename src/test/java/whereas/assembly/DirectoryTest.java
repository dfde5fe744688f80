package whereas.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.calendar.Closures;
import whereas.matter.MatterFile;
import whereas.matter.Unconfirmed;
import whereas.matter.Matter;
import whereas.store.DirectoryStep;
import whereas.store.Store;
import whereas.store.StoredMatter;

/** The firm's directory of parties and where its matters stand, over a store with the samples. */
class DirectoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 20);
    @TempDir private Path folder;
    private Store store;
    private Docket docket;

    @BeforeEach
    void open() {
        store = new Workspace(folder, Path.of("templates")).openStore();
        docket = new Docket(store, Closures::shipped);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void aCompanyThatWasNoticedSaysWhenForWhatAndWhenTheSixtyDaysPassed() {
        FirmParty khee = parties().named("KHEE TRADING INC").orElseThrow();
        assertThat(khee.notices()).singleElement().satisfies(notice -> assertThat(notice.sentence(TODAY))
                .startsWith("Noticed on June 3, 2022 in «Khee snow crab: Clean Product Advocates» for ").contains(" in Snow crab meat; 60 days passed on "));
        assertThat(khee.addresses()).isNotEmpty();
        assertThat(parties().search("khee trading")).contains(khee);
        assertThat(parties().search("violator snow crab")).contains(khee);
        assertThat(parties().search("no such company")).isEmpty();
    }

    @Test
    void nearDuplicatesStandTogetherWithTheReason() {
        create("Khee Trading, Inc.", "Khee Trading LLC");
        create("Khee Trading, Inc.", "Khee Tradng, Inc.");
        FirmParties.Duplicates group = parties().duplicates().stream().filter(one -> one.parties().stream()
                .anyMatch(party -> party.name().equals("Khee Trading, Inc."))).findFirst().orElseThrow();
        assertThat(group.parties()).extracting(FirmParty::name).contains("Khee Trading, Inc.", "Khee Trading LLC", "Khee Tradng, Inc.");
        assertThat(group.reasons()).anyMatch(reason -> reason.contains("only in the kind of company")).anyMatch(reason -> reason.contains("written much like"));
    }

    @Test
    void aMergeMakesOneEntryChangesTheDraftsAndIsTakenBackInOneStep() {
        StoredMatter draft = create("Khee Trading, Inc.", "Khee Trading LLC");
        Matter before = store.matter(draft.id());
        List<FirmParty> both = List.of(parties().named("Khee Trading, Inc.").orElseThrow(), parties().named("Khee Trading LLC").orElseThrow());
        DirectoryStep step = new PartyMerging(store).merge(both, "Khee Trading, Inc.", List.of(draft), "Dana");
        FirmParty merged = parties().named("Khee Trading LLC").orElseThrow();
        assertThat(merged.name()).isEqualTo("Khee Trading, Inc.");
        assertThat(merged.appearances()).extracting(FirmParty.Appearance::matter).contains(draft.id()).hasSizeGreaterThan(1);
        assertThat(MatterFile.write(store.matter(draft.id()))).contains("Khee Trading, Inc.").doesNotContain("Khee Trading LLC");
        store.book().undo(step.id(), "Dana");
        assertThat(store.matter(draft.id())).isEqualTo(before);
        assertThat(parties().named("Khee Trading LLC").orElseThrow().name()).isEqualTo("Khee Trading LLC");
    }

    @Test
    void aMatterGoesFromDraftToClosed() {
        StoredMatter draft = create("Khee Trading, Inc.", "Khee Trading LLC");
        assertThat(standing(draft, LocalDate.of(2022, 6, 1)).state()).isEqualTo(Standing.State.DRAFT);
        store.recordExport(draft.id(), 1);
        assertThat(standing(draft, LocalDate.of(2022, 6, 1)).state()).isEqualTo(Standing.State.EXPORTED);
        Standing served = standing(draft, LocalDate.of(2022, 7, 1));
        assertThat(served.state()).isEqualTo(Standing.State.SERVED);
        assertThat(served.next(LocalDate.of(2022, 7, 1))).isPresent();
        LocalDate sixtieth = served.sixtiethDay().orElseThrow();
        assertThat(standing(draft, sixtieth.plusDays(7)).state()).isEqualTo(Standing.State.RIPE);
        store.setClosed(draft.id(), Optional.of(TODAY));
        assertThat(standing(draft, TODAY).state()).isEqualTo(Standing.State.CLOSED);
        assertThat(standing(draft, TODAY).next(LocalDate.of(2022, 7, 1))).isEmpty();
    }

    @Test
    void papersThatNobodyServedAreOverdueAfterTheirDateUntilTickedOff() {
        Matter copy = Unconfirmed.copied(store.matter(khee().id()));
        StoredMatter made = store.create(copy, "Dana", "copy");
        Standing standing = standing(made, TODAY);
        assertThat(standing.state()).isEqualTo(Standing.State.DRAFT);
        assertThat(standing.overdue(TODAY)).singleElement().satisfies(due -> assertThat(due.deadline().title()).isEqualTo("Serve the papers"));
        store.tick(made.id(), standing.overdue(TODAY).getFirst().deadline().id(), true, "Dana");
        assertThat(standing(made, TODAY).overdue(TODAY)).isEmpty();
    }

    private Standing standing(StoredMatter matter, LocalDate day) {
        return docket.standings(day).stream().filter(one -> one.matter().id() == matter.id()).findFirst().orElseThrow();
    }

    private FirmParties parties() {
        return FirmParties.of(store, docket.standings(TODAY));
    }

    private StoredMatter khee() {
        return store.matters().stream().filter(matter -> matter.title().startsWith("Khee")).findFirst().orElseThrow();
    }

    private StoredMatter create(String from, String to) {
        String facts = MatterFile.write(store.matter(khee().id())).replace(from, to).replace("Khee snow crab", "Other snow crab");
        return store.create(MatterFile.read("other", facts), "Dana", "other");
    }
}
