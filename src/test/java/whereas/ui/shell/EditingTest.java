package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Address;
import whereas.matter.Exposure;
import whereas.matter.Product;
import whereas.matter.Prop65Matter;
import whereas.matter.ServiceMethod;
import whereas.matter.Violator;
import whereas.ui.facts.AddressInput;
import whereas.ui.facts.ExposureInput;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.facts.ProductInput;
import whereas.ui.facts.ServiceEventInput;
import whereas.ui.facts.ViolatorInput;

class EditingTest {
    @TempDir private Path folder;
    private Office office;
    private FactsViewModel form;

    @BeforeEach
    void openKhee() {
        office = new Office(folder);
        form = office.open("Khee");
    }

    @AfterEach
    void close() {
        office.close();
    }

    private String state() {
        return form.open().stateProperty().get();
    }

    @Test
    void aChangeIsSavedAsARevisionWhenThePersonPauses() {
        assertThat(state()).isEqualTo("Saved, revision 1");
        type("Snow crab legs");
        assertThat(state()).isEqualTo("Saving…");
        assertThat(office.revision()).isEqualTo(1);
        office.background.elapse();
        assertThat(state()).isEqualTo("Saved, revision 2");
        assertThat(office.stored().products().getFirst().name()).isEqualTo("Snow crab legs");
        assertThat(office.store.history(form.open().storedProperty().get().id()).getFirst().reason()).isEqualTo("Product");
        assertThat(office.store.history(form.open().storedProperty().get().id()).getFirst().savedBy()).isEqualTo("Dana");
    }

    @Test
    void whatIsInvalidStaysInTheFieldAndTheLastValidFactStaysSaved() {
        form.input().date().textProperty().set("June 31, 2022");
        assertThat(form.input().date().problem()).isEqualTo("«June 31, 2022» is not a date; type one like June 3, 2022 or 6/3/2022");
        type("Snow crab legs");
        office.background.elapse();
        assertThat(form.input().date().textProperty().get()).isEqualTo("June 31, 2022");
        assertThat(office.stored().date()).isEqualTo(LocalDate.of(2022, 6, 3));
        assertThat(form.invalid()).hasSize(1);
        form.input().date().textProperty().set("6/30/2022");
        assertThat(form.input().date().problem()).isEmpty();
        form.input().date().leave();
        assertThat(form.input().date().textProperty().get()).isEqualTo("June 30, 2022");
        office.background.elapse();
        assertThat(office.stored().date()).isEqualTo(LocalDate.of(2022, 6, 30));
    }

    @Test
    void invalidTextIsStillThereWhenThePersonComesBackFromAnotherMatter() {
        form.input().date().textProperty().set("someday");
        office.open("Larkspur");
        assertThat(office.open("Khee").input().date().textProperty().get()).isEqualTo("someday");
    }

    @Test
    void anAddressThatIsHalfTypedIsNotSavedAndTheOthersAre() {
        ViolatorInput khee = form.input().violators().items().getFirst();
        AddressInput added = khee.addresses().add();
        added.street().textProperty().set("12 Pier Road\nUnit 4");
        added.city().textProperty().set("Oakland");
        assertThat(added.problem()).isEqualTo("An address in the United States needs a state of two capital letters, such as CA");
        khee.addressee().textProperty().set("Chief Executive Officer");
        assertThat(form.matter().violators().getFirst().addressee()).isEqualTo("Chief Executive Officer");
        assertThat(form.matter().violators().getFirst().addresses()).hasSize(1);
        added.state().textProperty().set("ca");
        added.zip().textProperty().set("94607");
        assertThat(added.problem()).isEmpty();
        assertThat(form.matter().violators().getFirst().addresses()).last()
                .isEqualTo(Address.us(List.of("12 Pier Road", "Unit 4"), "Oakland", "CA", "94607"));
    }

    @Test
    void typingInOneFieldIsTakenBackAtOnceAndDoneAgain() {
        type("Snow crab l");
        type("Snow crab le");
        type("Snow crab legs");
        form.input().title().textProperty().set("Khee II");
        office.shell.undo();
        assertThat(form.matter().title()).startsWith("Khee snow crab");
        assertThat(product().name().textProperty().get()).isEqualTo("Snow crab legs");
        office.shell.undo();
        assertThat(product().name().textProperty().get()).isEqualTo("Snow crab meat");
        assertThat(form.open().undoableProperty().get()).isEmpty();
        assertThat(form.open().redoableProperty().get()).isEqualTo("Product");
        office.shell.redo();
        office.shell.redo();
        office.background.elapse();
        assertThat(office.stored().title()).isEqualTo("Khee II");
        assertThat(office.stored().products().getFirst().name()).isEqualTo("Snow crab legs");
    }

    @Test
    void undoIsARevisionLikeAnyOther() {
        type("Snow crab legs");
        office.background.elapse();
        office.shell.undo();
        office.background.elapse();
        assertThat(office.revision()).isEqualTo(3);
        assertThat(office.stored().products().getFirst().name()).isEqualTo("Snow crab meat");
    }

    @Test
    void aProductIsAddedOnceItHasANameAndGetsAnIdOfItsOwn() {
        ProductInput added = form.input().products().add();
        added.brand().textProperty().set("Khee");
        assertThat(added.problem()).isEqualTo("Not saved yet; still missing: product");
        assertThat(form.matter().products()).hasSize(1);
        added.name().textProperty().set("Snow crab meat");
        assertThat(form.matter().products()).containsExactly(
                new Product("snow-crab-meat", "Snow crab meat", Optional.of("Khee"), Optional.of("856552001091")),
                new Product("snow-crab-meat-2", "Snow crab meat", Optional.of("Khee"), Optional.empty()));
    }

    @Test
    void aProductThatIsRemovedTakesItsAllegationsAndResultsAlong() {
        assertThat(form.uses(product())).containsExactly("It is named in 1 allegation, which loses it.",
                "2 laboratory results are about it and go with it.");
        form.input().products().remove(product());
        assertThat(form.matter().products()).isEmpty();
        assertThat(form.matter().allegations()).isEmpty();
        assertThat(form.matter().basis().tests()).isEmpty();
        office.shell.undo();
        assertThat(form.matter().allegations()).hasSize(1);
        assertThat(form.matter().basis().tests()).hasSize(2);
        assertThat(form.input().products().items()).hasSize(1);
    }

    @Test
    void aChemicalComesFromTheShippedTableWithItsListings() {
        assertThat(form.chemicalTable()).isNotEmpty();
        form.add(form.chemicalTable().stream()
                .filter(entry -> entry.chemical().name().startsWith("Acrylamide")).findFirst().orElseThrow().chemical());
        assertThat(form.matter().chemicals()).hasSize(3);
        assertThat(form.matter().chemicals().getLast().harm()).isEqualTo("cancer and birth defects or other reproductive harm");
        form.add(form.matter().chemicals().getFirst());
        assertThat(form.matter().chemicals()).hasSize(3);
    }

    @Test
    void allegationsAreWrittenAsFewAsSayIt() {
        Prop65Matter matter = form.matter();
        Violator jid = matter.violators().get(1);
        form.input().allegations().allege(matter.products().getFirst(), matter.chemicals().getLast(), jid, false);
        assertThat(form.matter().allegations()).hasSize(2);
        assertThat(form.matter().allegations().getFirst().violators()).containsExactly("khee-trading-group", "khee-trading");
        assertThat(form.matter().allegations().getLast().chemicals()).containsExactly("cadmium");
        form.input().allegations().allege(matter.products().getFirst(), matter.chemicals().getLast(), jid, true);
        assertThat(form.matter().allegations()).isEqualTo(matter.allegations());
    }

    @Test
    void singleCountiesNeedAtLeastOne() {
        form.input().venue().statewide().choiceProperty().set(false);
        assertThat(form.input().venue().problem()).isEqualTo("At least one county is needed where the violations are not alleged statewide");
        assertThat(form.matter().venue().statewide()).isTrue();
        form.input().venue().counties().choose("Kern", true);
        assertThat(form.input().venue().problem()).isEmpty();
        assertThat(form.matter().venue().counties()).containsExactly("Kern");
    }

    @Test
    void anExposureAtWorkAsksWhere() {
        ExposureInput added = form.input().exposures().add();
        added.kind().choiceProperty().set(ExposureInput.Kind.OCCUPATIONAL);
        added.routes().choose(Exposure.Route.INHALATION, true);
        assertThat(added.problem()).contains("Where, or in which occupation or task");
        assertThat(form.matter().exposures()).hasSize(1);
        added.place().textProperty().set("warehouse workers in Vernon");
        assertThat(form.matter().exposures()).last().isEqualTo(new Exposure.Occupational(List.of(Exposure.Route.INHALATION),
                "warehouse workers in Vernon"));
    }

    @Test
    void serviceByMailNeedsItsPlaceOfDepositWhichIsKeptWhileAnotherMethodIsTried() {
        ServiceEventInput first = form.input().service().items().getFirst();
        first.method().choiceProperty().set(ServiceMethod.PERSONAL_DELIVERY);
        assertThat(form.matter().service().getFirst().deposit()).isEmpty();
        first.method().choiceProperty().set(ServiceMethod.CERTIFIED_MAIL);
        assertThat(form.matter().service().getFirst().deposit().orElseThrow().place()).isEqualTo("a United States Postal Service office");
    }

    @Test
    void aServiceEventCountsOnceItIsComplete() {
        ServiceEventInput added = form.addService();
        added.method().choiceProperty().set(ServiceMethod.ELECTRONIC_MAIL);
        added.time().textProperty().set("5 pm");
        assertThat(added.problem()).isEqualTo("Not saved yet; choose the recipients");
        added.recipients().choose("khee-trading", true);
        assertThat(form.matter().service()).hasSize(5);
        assertThat(form.recipient("khee-trading")).isEqualTo("Khee Trading, Inc.");
        assertThat(form.recipient("violators")).isEqualTo("Alleged violators");
    }

    @Test
    void savingIsRefusedWhenAnotherHasSavedAndSaysWhy() {
        long id = form.open().storedProperty().get().id();
        office.store.save(id, 1, office.stored(), "Ellie", "other changes");
        type("Snow crab legs");
        office.background.elapse();
        assertThat(form.open().failedProperty().get()).isTrue();
        assertThat(state()).startsWith("Not saved: revision 2, saved by Ellie (other changes), is the latest");
        assertThat(product().name().textProperty().get()).isEqualTo("Snow crab legs");
    }

    @Test
    void closingSavesFirstAndAsksOnlyAboutInvalidEntries() {
        type("Snow crab legs");
        form.input().date().textProperty().set("someday");
        office.dialogs.answer(false);
        office.shell.close(() -> { throw new AssertionError("it should stay open"); });
        assertThat(office.dialogs.said().getFirst()).contains("Khee snow crab", "«someday» is not a date");
        form.input().date().revert();
        boolean[] closed = {false};
        office.shell.close(() -> closed[0] = true);
        assertThat(closed[0]).isTrue();
        assertThat(office.dialogs.said()).hasSize(1);
        office = new Office(folder);
        assertThat(office.open("Khee").matter().products().getFirst().name()).isEqualTo("Snow crab legs");
    }

    private ProductInput product() {
        return form.input().products().items().getFirst();
    }

    private void type(String name) {
        product().name().textProperty().set(name);
    }
}
