package whereas.packet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import whereas.intake.AgencyList;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.result.Note;
import whereas.result.Result;

/** Who is served with what, from the matter's service events. */
class ServiceTest {
    private static final Path FOLDER = Path.of("templates/prop65-notice");
    private final Packet packet = PacketFile.read(FOLDER);
    private final AgencyDirectory agencies = AgencyList.read(FOLDER.resolve("data/agencies.csv")).value();

    private Result<List<Declaration>> service(String from, String to) throws IOException {
        String text = Files.readString(FOLDER.resolve("samples/khee-trading.json"));
        assertThat(text).contains(from);
        Matter matter = MatterFile.read("khee.json", text.replace(from, to));
        return Service.of(matter, packet, packet.documents(), Recipients.of(matter, agencies));
    }

    private static List<String> errors(Result<?> result) {
        return result.notes().stream().map(Note::toString).toList();
    }

    @Test
    void theSampleServesEveryoneOnce() throws IOException {
        Result<List<Declaration>> service = service("\"violators\"", "\"violators\"");
        assertThat(service.notes()).isEmpty();
        assertThat(service.value()).extracting(d -> d.recipients().size()).containsExactly(3, 1, 33, 29);
    }

    @Test
    void aForgottenRecipientIsNamed() throws IOException {
        assertThat(errors(service("\"violators\"\n", "\"khee-trading\", \"khee-trading-group\"\n")))
                .containsExactly("service: JID Freezer Service, LLC is not served by any service event; add it to one");
    }

    @Test
    void whoIsServedTwiceIsNamed() throws IOException {
        assertThat(errors(service("\"attorney-general\"\n", "\"attorney-general\", \"khee-trading\"\n")))
                .contains("service[1]: Khee Trading, Inc. is served a second time here; take it out of one of the service events");
    }

    @Test
    void anUnknownRecipientIsSaidWithTheNamesThatThereAre() throws IOException {
        assertThat(errors(service("\"attorney-general\"\n", "\"attorney-general\", \"jury\"\n"))).contains("service[1].recipients: nobody is called"
                + " «jury»; name a group (attorney-general, violators, agencies-by-mail, agencies-by-email) or one recipient's id");
    }

    @Test
    void recipientsOfDifferentPapersCannotShareAServiceEventAndNobodyIsDeclaredServedWithAnothersPaper() throws IOException {
        Result<List<Declaration>> service = service("\"attorney-general\"\n", "\"attorney-general\", \"district-attorney-alpine\"\n");
        assertThat(errors(service)).contains("service[1]: the recipients of this service event get different documents; make one service event for each group");
        assertThat(service.value().get(1).documents()).extracting(PacketDocument::id).doesNotContain("confidential-information");
    }

    @Test
    void mailNeedsAnAddressAndElectronicMailAnElectronicOne() throws IOException {
        assertThat(errors(service("\"agencies-by-email\"\n", "\"agencies-by-mail\"\n"))).contains(
                "service[3]: District Attorney of Alpine County has no e-mail address, but is served by electronic mail; choose another method");
    }
}
