package whereas.ui.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import whereas.assembly.FirmFacts;
import whereas.assembly.Landings;
import whereas.assembly.Target;
import whereas.intake.ListFile;
import whereas.intake.Watch;
import whereas.intake.format.ListContent;
import whereas.intake.gate.FirmDirectory;
import whereas.matter.AgencyDirectory;
import whereas.matter.ChemicalList;
import whereas.ui.fx.CallingThread;

/** The window's thread never does more for a long list than for the rows in view. */
class GateTableTest {
    private static final int ROWS = 20_000;

    /** Counts how often a row is asked for. */
    private static final class Counting extends AbstractList<GateRow> implements RandomAccess {
        private final List<GateRow> rows;
        private int asked;

        private Counting(List<GateRow> rows) {
            this.rows = rows;
        }

        @Override
        public GateRow get(int index) {
            asked++;
            return rows.get(index);
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    @Test
    void onlyTheRowsInViewAreAskedFor() throws Exception {
        String list = "Name,E-mail\n" + IntStream.range(0, ROWS).mapToObj(i -> "District Attorney of County " + i + ",a" + i + "@b.org\n")
                .collect(Collectors.joining());
        Landings landings = new Landings(new FirmFacts(Optional.empty(), new AgencyDirectory(List.of()), ChemicalList.NONE), FirmDirectory.NONE);
        GateState read = GateState.of(landings, Target.AGENCIES, ListContent.read(ListFile.of("list.csv", list.getBytes(StandardCharsets.UTF_8)),
                ListContent.Memory.NONE, Watch.NONE), LocalDate.EPOCH, Watch.NONE);
        assertThat(read.rows()).hasSizeGreaterThanOrEqualTo(ROWS);
        Counting rows = new Counting(read.rows());
        GateState counted = new GateState(read.content(), read.landing(), rows, read.byKind(), read.proposed(), read.allegations());
        GateViewModel gate = new GateViewModel(new CallingThread(), landings, (_, _, _) -> counted, counted);
        assertThat(rows.asked).isZero();
        Stage stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupStage(one -> {
            one.setScene(new Scene(new GateTable(gate), 700, 500));
            one.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        int shown = rows.asked;
        assertThat(shown).isBetween(5, 1000);
        new FxRobot().interact(() -> gate.accept(read.rows().getFirst(), true));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(rows.asked - shown).isLessThan(1000);
        assertThat(stage.isShowing()).isTrue();
    }
}
