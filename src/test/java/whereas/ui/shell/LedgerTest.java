package whereas.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Prop65Matter;
import whereas.matter.Receipt;
import whereas.matter.ServiceMethod;
import whereas.ui.facts.FactsViewModel;
import whereas.ui.facts.LedgerRowInput;
import whereas.ui.facts.LedgerViewModel;

/** The service ledger as the person works in it, without a window. */
class LedgerTest {
    private static final String ALPINE = "District Attorney of Alpine County";
    @TempDir private Path folder;
    private Office office;
    private FactsViewModel form;
    private LedgerViewModel ledger;

    @BeforeEach
    void openKhee() {
        office = new Office(folder);
        form = office.open("Khee");
        ledger = form.ledger();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private LedgerRowInput row(String name) {
        return ledger.rows().stream().filter(row -> row.row().name().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void thereIsARowForEachPiece() {
        assertThat(ledger.rows()).hasSize(5 + 1 + 33 + 29);
        assertThat(form.recipient("district-attorney-alpine")).isEqualTo(ALPINE);
    }

    @Test
    void anotherMethodMovesTheRecipientAndOneUndoBringsItBack() {
        Prop65Matter before = form.matter();
        LedgerRowInput jid = row("JID Freezer Service, LLC");
        jid.method().choiceProperty().set(ServiceMethod.FIRST_CLASS_MAIL);
        assertThat(form.matter().service()).hasSize(5);
        assertThat(form.matter().service().getFirst().except()).contains(List.of("jid-freezer-service"));
        assertThat(row("JID Freezer Service, LLC")).isSameAs(jid);
        assertThat(jid.dispatch().article().textProperty().get()).isEmpty();
        assertThat(form.open().undoableProperty().get()).isEqualTo("Service of JID Freezer Service, LLC");
        office.background.elapse();
        assertThat(office.stored()).isEqualTo(form.matter());
        form.open().undo();
        assertThat(form.matter()).isEqualTo(before);
        assertThat(jid.method().value()).contains(ServiceMethod.CERTIFIED_MAIL);
        assertThat(jid.dispatch().article().textProperty().get()).isEqualTo("9407 1000 0000 0000 0000 23");
    }

    @Test
    void whereTheEmailAddressIsNotKnownItIsAskedForAndThenTheMoveIsOneStep() {
        Prop65Matter before = form.matter();
        LedgerRowInput alpine = row(ALPINE);
        alpine.method().choiceProperty().set(ServiceMethod.ELECTRONIC_MAIL);
        assertThat(alpine.moveProblemProperty().get()).isEqualTo("No e-mail address of District Attorney of Alpine County is known; type the one that it "
                + "takes papers at.");
        assertThat(form.matter()).isEqualTo(before);
        alpine.dispatch().email().textProperty().set("prop65@alpine");
        assertThat(alpine.dispatch().email().problem()).contains("is not the form of an e-mail address");
        alpine.dispatch().email().textProperty().set("prop65@alpine.example.org");
        alpine.dispatch().consent().textProperty().set("letter of May 2, 2022");
        assertThat(form.matter()).isEqualTo(before);
        alpine.move();
        assertThat(row(ALPINE).row().address()).isEqualTo("prop65@alpine.example.org");
        assertThat(row(ALPINE).row().consent()).contains("letter of May 2, 2022");
        assertThat(alpine.moveProblemProperty().get()).isEmpty();
        form.open().undo();
        assertThat(form.matter()).isEqualTo(before);
    }

    @Test
    void aMoveThatIsThoughtBetterOfChangesNothing() {
        LedgerRowInput alpine = row(ALPINE);
        alpine.method().choiceProperty().set(ServiceMethod.ELECTRONIC_MAIL);
        alpine.stay();
        assertThat(alpine.method().choiceProperty().get()).isEqualTo(ServiceMethod.FIRST_CLASS_MAIL);
        assertThat(alpine.awaitsMove()).isFalse();
    }

    @Test
    void aWrongArticleNumberIsSaidBesideTheFieldAndNotSaved() {
        LedgerRowInput first = ledger.rows().getFirst();
        first.dispatch().article().textProperty().set("9407100000000000000017");
        assertThat(first.dispatch().article().problem()).isEqualTo("The check digit of 9407 1000 0000 0000 0000 17, its last digit, is 7; the 21 digits "
                + "before it give 6");
        assertThat(form.invalid()).hasSize(1);
        assertThat(first.row().article()).contains("9407 1000 0000 0000 0000 16");
        first.dispatch().article().textProperty().set("9407100000000000000061");
        assertThat(first.row().article()).contains("9407 1000 0000 0000 0000 61");
        assertThat(form.invalid()).isEmpty();
    }

    @Test
    void aReceiptNeedsItsDate() {
        LedgerRowInput second = ledger.rows().get(1);
        second.dispatch().receipt().proof().choiceProperty().set(Optional.of(Receipt.Proof.RETURN_CARD));
        assertThat(second.dispatch().receipt().problem()).isEqualTo("Not saved yet; the date of receipt is missing");
        second.dispatch().receipt().date().textProperty().set("6/7/2022");
        second.dispatch().receipt().signedBy().textProperty().set("M. Ito");
        assertThat(second.row().receipt().orElseThrow().signedBy()).contains("M. Ito");
        assertThat(second.row().dispatch().orElseThrow().to()).contains("19905 S. Susana Rd, Compton, CA 90221");
        assertThat(ledger.rows().get(2).row().receipt()).isEmpty();
    }

    @Test
    void aColumnOfNumbersIsPastedIntoConsecutiveRowsAsOneStep() {
        Prop65Matter before = form.matter();
        ledger.paste(1, "x\t9407 1000 0000 0000 0001 08\n\n9407100000000000000115\n9407 1000 0000 0000 0001 23\n9407100000000000000139\n");
        assertThat(ledger.rows().stream().limit(5).map(row -> row.row().articleWords().orElse(""))).containsExactly("9407 1000 0000 0000 0000 16",
                "9407 1000 0000 0000 0001 08", "9407 1000 0000 0000 0000 30", "9407 1000 0000 0000 0001 15", "9407 1000 0000 0000 0000 54");
        assertThat(ledger.messageProperty().get()).isEqualTo("2 article numbers entered. Not entered: line 4, the check digit of 9407 1000 0000 0000 0001 "
                + "23, its last digit, is 3; the 21 digits before it give 2; line 5, no certified piece is left for it.");
        form.open().undo();
        assertThat(form.matter()).isEqualTo(before);
    }

    @Test
    void aRecordWhoseAddressWasChangedSinceCanBeDeleted() {
        form.input().violators().items().get(1).addresses().items().getFirst().street().textProperty().set("19907 S. Susana Rd");
        assertThat(ledger.unplacedProperty().get()).isEqualTo(1);
        ledger.forgetUnplaced();
        assertThat(ledger.unplacedProperty().get()).isZero();
        assertThat(form.matter().service().getFirst().dispatches().orElseThrow()).hasSize(4);
    }

    @Test
    void anotherMethodOfAWholeEventDropsWhatWasRecordedOfItsPieces() {
        form.input().service().items().getFirst().method().choiceProperty().set(ServiceMethod.PERSONAL_DELIVERY);
        assertThat(form.matter().service().getFirst().dispatches()).isEmpty();
        assertThat(ledger.rows().getFirst().row().method()).isEqualTo(ServiceMethod.PERSONAL_DELIVERY);
    }
}
