package whereas.intake.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import whereas.bench.LongLists;
import whereas.intake.ListFile;
import whereas.intake.RawRow;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.intake.gate.FirmDirectory;
import whereas.intake.gate.ViolatorGate;
import whereas.result.Refused;

/** A hundred thousand rows; what they cost is printed by {@code whereas.bench.LongListCost}. */
class LongListTest {
    private static final int ROWS = 100_000;
    @TempDir private Path folder;

    /** Hears how far the work is, and stops it at a fraction of the whole. */
    private static final class Listening implements Watch {
        private final double until;
        private final List<Double> heard = new ArrayList<>();

        private Listening(double until) {
            this.until = until;
        }

        @Override
        public void reached(double fraction, int rows) {
            heard.add(fraction);
        }

        @Override
        public boolean cancelled() {
            return !heard.isEmpty() && heard.getLast() >= until;
        }
    }

    @Test
    void aHundredThousandRowsAreReadAndMatchedAndReviewedWithProgress() throws IOException {
        Listening watch = new Listening(2);
        ListContent.Parties list = (ListContent.Parties) ListContent.read(ListFile.of(LongLists.csv(folder.resolve("long.csv"), ROWS)), ListContent.Memory.NONE, watch);
        assertThat(list.list().parties()).hasSizeGreaterThan(ROWS * 99 / 100).allMatch(party -> party.isReadable() && party.addresses().size() >= 1);
        assertThat(watch.heard).hasSizeGreaterThan(200).isSorted().allMatch(fraction -> fraction >= 0 && fraction <= 1);
        assertThat(watch.heard.getLast()).isGreaterThan(0.95);
        assertThat(ViolatorGate.review(list.list(), List.of(), FirmDirectory.NONE, List.of(), Watch.NONE).acceptAll().after()).hasSize(list.list().parties().size());
    }

    @Test
    void aWorkbookOfAsManyRowsIsTheSameTable() throws IOException {
        RawTable csv = ListReader.read(LongLists.csv(folder.resolve("long.csv"), ROWS)).value();
        Listening watch = new Listening(2);
        RawTable book = ListReader.read(ListFile.of(LongLists.xlsx(folder.resolve("long.xlsx"), ROWS)), watch).value();
        assertThat(book.headings().cells()).isEqualTo(csv.headings().cells());
        assertThat(book.rows()).extracting(RawRow::cells).isEqualTo(csv.rows().stream().map(RawRow::cells).toList());
        assertThat(watch.heard).hasSizeGreaterThan(100).isSorted();
    }

    @Test
    void workThatIsCancelledStopsWhereverItIs() throws IOException {
        Path csv = LongLists.csv(folder.resolve("long.csv"), 20_000);
        Path book = LongLists.xlsx(folder.resolve("long.xlsx"), 20_000);
        for (double until : new double[] {0.1, 0.5, 0.8}) {
            for (Path file : List.of(csv, book)) {
                Listening watch = new Listening(until);
                assertThatExceptionOfType(Refused.class).isThrownBy(() -> ListContent.read(ListFile.of(file), ListContent.Memory.NONE, watch))
                        .withMessage("the import was cancelled; nothing was added");
                assertThat(watch.heard.getLast()).isBetween(until, until + 0.1);
            }
        }
    }

    @Test
    void aListOfMoreRowsThanAreReadIsRefused() throws IOException {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> ListReader.read(LongLists.xlsx(folder.resolve("longer.xlsx"), 200_002)))
                .withMessage("longer.xlsx: the file has more than 200000 rows, the most that are read; divide it");
    }
}
