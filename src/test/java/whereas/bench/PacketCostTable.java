package whereas.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures in many short rounds, in each of which all candidates take a turn of half a second in another order, so that
 * whatever else the computer does meets all of them alike; for that they share one process. A ratio is taken within each
 * round; the table shows the medians of the rounds.
 */
public final class PacketCostTable {
    private static final List<String> CANDIDATES = List.of("floor", "ours", "xdocreport");
    private static final List<Integer> AGENCIES = List.of(63, 6300);
    private static final TimeValue TURN = TimeValue.milliseconds(500);
    private static final int WARM_UP = 10;

    private final Map<String, List<Double>> figures = new TreeMap<>();

    private PacketCostTable() {
    }

    /** @param arguments the number of rounds that count */
    public static void main(String[] arguments) throws RunnerException {
        int rounds = Integer.parseInt(arguments[0]);
        PacketCostTable table = new PacketCostTable();
        for (int agencies : AGENCIES) {
            for (int round = 0; round < WARM_UP; round++) {
                table.round(round, agencies);
            }
            table.figures.entrySet().stream().filter(figure -> figure.getKey().contains(" " + agencies + " ")).forEach(figure -> figure.getValue().clear());
            for (int round = 0; round < rounds; round++) {
                table.round(round, agencies);
            }
            table.print(agencies, agencies == AGENCIES.getFirst());
        }
    }

    private void round(int round, int agencies) throws RunnerException {
        List<String> order = new ArrayList<>(CANDIDATES);
        Collections.rotate(order, round);
        for (String candidate : order) {
            RunResult result = new Runner(options(candidate, agencies)).runSingle();
            add(candidate, agencies, "time", result.getPrimaryResult().getStatistics().getPercentile(50));
            add(candidate, agencies, "allocated", result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
        }
        for (String candidate : CANDIDATES) {
            for (String reference : CANDIDATES) {
                add(candidate, agencies, reference, last(candidate, agencies) / last(reference, agencies));
            }
        }
    }

    private static Options options(String candidate, int agencies) {
        return new OptionsBuilder().include(PacketCost.class.getName() + "\\." + candidate + "$").param("agencies", String.valueOf(agencies))
                .forks(0).warmupIterations(0).measurementIterations(1).measurementTime(TURN)
                .addProfiler(GCProfiler.class).verbosity(VerboseMode.SILENT).build();
    }

    private void add(String candidate, int agencies, String figure, double value) {
        figures.computeIfAbsent(key(candidate, agencies, figure), _ -> new ArrayList<>()).add(value);
    }

    private double last(String candidate, int agencies) {
        return figures.get(key(candidate, agencies, "time")).getLast();
    }

    private double median(String candidate, int agencies, String figure) {
        List<Double> sorted = figures.get(key(candidate, agencies, figure)).stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }

    private static String key(String candidate, int agencies, String figure) {
        return candidate + " " + agencies + " " + figure;
    }

    private void print(int agencies, boolean withHeading) {
        if (withHeading) {
            System.out.printf("%n%-10s %-12s %14s %8s %13s %13s %12s%n", "agencies", "", "µs per packet", "÷ floor", "÷ XDocReport", "KB allocated", "bytes made");
        }
        PacketCost.Candidates made = PacketCost.Candidates.of(agencies);
        Map<String, Long> sizes = Map.of("floor", made.floor().write(), "ours", size(made.ours().write()), "xdocreport", size(made.peer().write()));
        for (String candidate : CANDIDATES) {
            System.out.printf(Locale.ROOT, "%-10d %-12s %,14.0f %8.2f %13.2f %,13.0f %,12d%n", agencies, candidate,
                    median(candidate, agencies, "time") / 1000, median(candidate, agencies, "floor"), median(candidate, agencies, "xdocreport"),
                    median(candidate, agencies, "allocated") / 1024, sizes.get(candidate));
        }
    }

    private static long size(List<byte[]> files) {
        return files.stream().mapToLong(file -> file.length).sum();
    }
}
