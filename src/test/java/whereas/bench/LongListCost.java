package whereas.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import whereas.intake.ListFile;
import whereas.intake.PartyList;
import whereas.intake.PartyListReader;
import whereas.intake.RawTable;
import whereas.intake.Watch;
import whereas.intake.format.ListReader;
import whereas.intake.gate.FirmDirectory;
import whereas.intake.gate.Review;
import whereas.intake.gate.ViolatorGate;
import whereas.result.Result;

/** Prints what reading and matching long lists costs: seconds, the memory that stays, and the most that was in use meanwhile. */
public final class LongListCost {
    private static final int MB = 1 << 20;

    private LongListCost() {
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("lists");
        System.out.printf("%-12s %8s | %8s %9s %9s | %8s %9s | %8s%n", "list", "file MB", "read s", "rows MB", "peak MB", "match s", "stays MB", "review s");
        for (int rows : new int[] {1_000, 10_000, 50_000, 100_000}) {
            row(LongLists.csv(folder.resolve(rows + ".csv"), rows));
            row(LongLists.xlsx(folder.resolve(rows + ".xlsx"), rows));
        }
    }

    private static void row(Path file) throws IOException {
        long before = used();
        resetPeak();
        long start = System.nanoTime();
        Result<RawTable> table = ListReader.read(ListFile.of(file), Watch.NONE);
        double read = seconds(start);
        long peak = peak();
        long rows = used() - before;
        start = System.nanoTime();
        Result<PartyList> list = PartyListReader.read(table.value(), Watch.NONE);
        double matched = seconds(start);
        long stays = used() - before;
        start = System.nanoTime();
        Review<?, ?> review = ViolatorGate.review(list.value(), List.of(), FirmDirectory.NONE, list.notes(), Watch.NONE);
        double reviewed = seconds(start);
        System.out.printf("%-12s %8.1f | %8.2f %9d %9d | %8.2f %9d | %8.2f  (%d items)%n", file.getFileName(), (double) Files.size(file) / MB, read, rows / MB,
                (peak - before) / MB, matched, stays / MB, reviewed, review.items().size());
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void resetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }
}
