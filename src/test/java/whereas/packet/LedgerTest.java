package whereas.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import whereas.intake.AgencyList;
import whereas.matter.Dispatch;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.matter.Receipt;
import whereas.matter.ServiceMethod;
import whereas.result.Note;
import whereas.result.Refused;

/** The rows of the service ledger, what is recorded in them, and the move of one recipient. */
class LedgerTest {
    private static final Path FOLDER = Path.of("templates/prop65-notice");
    private static final String ALPINE = "district-attorney-alpine";
    private final Packet packet = PacketFile.read(FOLDER);
    private final Matter khee = read("\"kind\"", "\"kind\"");
    private final List<Recipient> recipients = recipients(khee);

    private static Matter read(String from, String to) {
        try {
            String text = Files.readString(FOLDER.resolve("samples/khee-trading.json"));
            assertThat(text).contains(from);
            return MatterFile.read("khee.json", text.replace(from, to));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Recipient> recipients(Matter matter) {
        return Recipients.of(matter, AgencyList.read(FOLDER.resolve("data/agencies.csv")).value());
    }

    private Ledger ledger(Matter matter) {
        return Ledger.of(matter, recipients);
    }

    private LedgerRow row(Matter matter, String id) {
        return ledger(matter).rows().stream().filter(row -> row.recipient().id().equals(id)).findFirst().orElseThrow();
    }

    private List<String> errors(Matter matter) {
        return Service.of(matter, packet, packet.documents(), recipients).notes().stream().map(Note::toString).toList();
    }

    @Test
    void thereIsARowForEachEnvelopeAndEachTransmission() {
        assertThat(ledger(khee).rows()).hasSize(5 + 1 + 33 + 29);
        assertThat(ledger(khee).of(0)).extracting(LedgerRow::address, row -> row.articleWords().orElseThrow()).startsWith(
                org.assertj.core.groups.Tuple.tuple("985 Richard Avenue, Santa Clara, CA 95050", "9407 1000 0000 0000 0000 16"));
        assertThat(row(khee, "district-attorney-alameda").address()).isEqualTo("CEPDProp65@acgov.org");
        assertThat(row(khee, "attorney-general").address()).isEmpty();
    }

    @Test
    void aRecordOfAnAddressThatNothingWentToIsAnError() {
        assertThat(errors(read("1150 Vail Ave, Montebello", "1150 Vail Avenue, Montebello"))).containsExactly("service[0].dispatches[4]: this "
                + "event sends nothing to Khee Trading, Inc. at 1150 Vail Avenue, Montebello, CA 90640-6021; compare the address with the one "
                + "that was used");
    }

    @Test
    void aRecordWithoutAnAddressIsEnoughWhereThereIsOnlyOne() {
        assertThat(errors(read("\"to\" : \"985 Richard Avenue, Santa Clara, CA 95050\",", ""))).isEmpty();
        Matter unclear = read("\"to\" : \"19905 S. Susana Rd, Compton, CA 90221\",", "");
        assertThat(errors(unclear)).singleElement().asString().startsWith("service[0].dispatches[2]: this event sends no piece to Khee Trading, Inc. "
                + "that this record could be about; give its address in «to»");
    }

    @Test
    void twoRecordsOfOnePieceAreRefused() {
        assertThatThrownBy(() -> read("2833 Leonis Blvd Ste 211, Vernon, CA 90058-2900\"", "1150 Vail Ave, Montebello, CA 90640-6021\""))
                .isInstanceOf(Refused.class).hasMessageContaining("two dispatches are for one piece, to khee-trading at 1150 Vail Ave");
    }

    @Test
    void aReceiptIsRecordedInTheRowOfItsAddress() {
        LedgerRow vernon = ledger(khee).of(0).get(3);
        Dispatch before = vernon.dispatch().orElseThrow();
        Matter recorded = Ledger.record(khee, vernon, new Dispatch("", Optional.empty(), Optional.empty(), Optional.empty(), before.article(),
                Optional.of(new Receipt(Receipt.Proof.RETURN_CARD, LocalDate.of(2022, 6, 7), Optional.of("M. Ito"))), Optional.empty()));
        assertThat(ledger(recorded).of(0).get(3).receipt().orElseThrow().signedBy()).contains("M. Ito");
        assertThat(ledger(recorded).of(0).get(3).address()).startsWith("2833 Leonis");
        assertThat(ledger(recorded).of(0).get(2)).usingRecursiveComparison().ignoringFields("act").isEqualTo(ledger(khee).of(0).get(2));
        assertThat(MatterFile.read("again.json", MatterFile.write(recorded))).isEqualTo(recorded);
    }

    @Test
    void whoIsMovedGetsAnEventLikeItsOwnAndTheOthersStay() {
        Matter moved = Move.toEmail("prop65@alpineda.example.org", Optional.of("letter of May 2, 2022")).of(khee, recipients, ALPINE);
        LedgerRow row = row(moved, ALPINE);
        assertThat(row.address()).isEqualTo("prop65@alpineda.example.org");
        assertThat(row.act().deposit()).isEmpty();
        assertThat(row.act().time()).isEqualTo(row(khee, ALPINE).act().time());
        assertThat(moved.service()).hasSize(5);
        assertThat(ledger(moved).rows().stream().filter(one -> !one.recipient().id().equals(ALPINE)).map(one -> one.title() + one.address()
                + one.method())).containsExactlyElementsOf(ledger(khee).rows().stream().filter(one -> !one.recipient().id().equals(ALPINE))
                .map(one -> one.title() + one.address() + one.method()).toList());
        assertThat(errors(moved)).isEmpty();
    }

    @Test
    void aSecondOneThatIsMovedAlikeJoinsTheFirst() {
        Matter moved = Move.toEmail("a@example.org", Optional.empty()).of(khee, recipients, ALPINE);
        moved = Move.toEmail("b@example.org", Optional.empty()).of(moved, recipients, "district-attorney-amador");
        assertThat(moved.service()).hasSize(5);
        assertThat(moved.service().get(3).recipients()).containsExactly(ALPINE, "district-attorney-amador");
        assertThat(errors(moved)).isEmpty();
    }

    @Test
    void movedThereAndBackTheMatterIsAsItWas() {
        Matter moved = Move.toEmail("a@example.org", Optional.empty()).of(khee, recipients, ALPINE);
        assertThat(Move.to(ServiceMethod.FIRST_CLASS_MAIL).of(moved, recipients, ALPINE)).isEqualTo(khee);
    }

    @Test
    void whoIsMovedIntoAnotherEventLeavesNoEmptyOneBehind() {
        Matter moved = Move.toEmail("a@example.org", Optional.empty()).of(khee, recipients, ALPINE);
        Matter joined = Move.toEvent(moved, recipients, ALPINE, 4);
        assertThat(joined.service()).hasSize(4);
        assertThat(joined.service().get(3).recipients()).containsExactly("agencies-by-email", ALPINE);
    }

    @Test
    void whatAMoveNeedsAndIsNotKnownIsSaid() {
        assertThatThrownBy(() -> Move.to(ServiceMethod.ELECTRONIC_MAIL).of(khee, recipients, ALPINE))
                .hasMessageContaining("no e-mail address of District Attorney of Alpine County is known; type the one that it takes papers at");
        assertThatThrownBy(() -> Move.to(ServiceMethod.FIRST_CLASS_MAIL).of(khee, recipients, "district-attorney-alameda"))
                .hasMessageContaining("has no address, so it cannot be served by first-class mail");
        assertThatThrownBy(() -> Move.to(ServiceMethod.FIRST_CLASS_MAIL).of(khee, recipients, "jury"))
                .hasMessageContaining("nobody who is served is called «jury»");
    }
}
