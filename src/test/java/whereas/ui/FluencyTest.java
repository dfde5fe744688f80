package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.matter.Address;
import whereas.matter.Agency;
import whereas.matter.AgencyDirectory;
import whereas.matter.Allegation;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.matter.Prop65Matter;
import whereas.matter.Violator;
import whereas.store.Store;
import whereas.ui.shell.Office;

/** A scripted hour at the desk: nothing is asserted about time, but the longest time that the window stood still is printed. */
class FluencyTest {
    @TempDir private Path folder;

    @Test
    void theKheeMatterIsEditedWithItsPagesBeside() throws TimeoutException {
        try (Window window = new Window(folder); Stillness stillness = new Stillness()) {
            session(window, stillness, "Khee snow crab");
        }
    }

    @Test
    void aMatterOfAThousandViolatorsAndManyAgenciesIsEdited() throws TimeoutException, IOException {
        try (Store store = Store.open(folder.resolve("data"), Clock.systemUTC())) {
            store.fill(agencies(6_500), List.of(violators(1_000)), "Test", "made");
        }
        try (Window window = new Window(folder, "A thousand violators"); Stillness stillness = new Stillness()) {
            session(window, stillness, "A thousand violators");
        }
    }

    private static void session(Window window, Stillness stillness, String title) throws TimeoutException {
        stillness.during("open", () -> {
            window.robot.clickOn(window.robot.lookup(node -> node instanceof Text text && text.getText().startsWith(title)).<Node>query());
            window.await(() -> window.robot.lookup(".pages").tryQuery().isPresent());
        });
        stillness.during("type", () -> {
            window.await(() -> window.robot.lookup(".section").tryQuery().isPresent());
            window.goToSection(2);
            window.robot.write("Cleaner Products");
            window.awaitSaved();
        });
        window.picture("fluency-" + title.replace(" ", "-").toLowerCase(Locale.ROOT));
        stillness.during("scroll", () -> {
            window.await(() -> window.robot.lookup(".pages").tryQuery().isPresent());
            ScrollPane pages = window.node(".pages");
            for (int i = 1; i <= 10; i++) {
                double at = i / 10.0;
                window.robot.interact(() -> pages.setVvalue(at));
            }
        });
        stillness.during("find", () -> {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
            window.robot.write("cleaner");
            window.press(KeyCode.ENTER);
        });
        stillness.during("findings", () -> {
            window.robot.clickOn("#side-findings");
            window.await(() -> window.robot.lookup("#findings").<ListView<?>>query() != null);
        });
        stillness.during("undo", () -> {
            window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
            window.press(KeyCode.CONTROL, KeyCode.Z);
            window.awaitSaved();
        });
        stillness.print(title);
        assertThat(stillness.beats()).isPositive();
    }

    private static Matter violators(int count) throws IOException {
        Prop65Matter sample = (Prop65Matter) MatterFile.read("khee", Files.readString(Office.TEMPLATES.resolve("prop65-notice/samples/khee-trading.json")));
        Violator first = sample.violators().getFirst();
        List<Violator> violators = IntStream.rangeClosed(1, count).mapToObj(n -> new Violator("violator-" + n, "Violator Number " + n + ", Inc.",
                first.addressee(), first.activities(), List.of(Address.us(List.of(n + " Market Street"), "Oakland", "CA", "94607")), Optional.empty())).toList();
        List<Allegation> allegations = sample.allegations().stream().map(one -> new Allegation(one.product(), one.chemicals(),
                violators.stream().map(Violator::id).toList())).toList();
        return new Prop65Matter("A thousand violators", sample.packet(), sample.date(), sample.firm(), sample.attorney(), sample.noticingParty(), violators,
                sample.products(), sample.chemicals(), allegations, sample.exposures(), sample.period(), sample.venue(), sample.specialExposures(),
                sample.basis(), sample.servers(), sample.service(), sample.answers(), Optional.empty(), sample.remark());
    }

    private static AgencyDirectory agencies(int count) {
        List<Agency> agencies = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            boolean mail = n % 2 == 0;
            agencies.add(new Agency("agency-" + n, Agency.Office.CITY_ATTORNEY, "City " + n, "County " + n % 58,
                    mail ? Agency.Delivery.MAIL : Agency.Delivery.EMAIL,
                    mail ? Optional.of(Address.us(List.of(n + " Main Street"), "City " + n, "CA", "95814")) : Optional.empty(),
                    mail ? Optional.empty() : Optional.of("attorney" + n + "@example.org"), "made up", LocalDate.of(2026, 1, 1), false));
        }
        return new AgencyDirectory(agencies);
    }
}
