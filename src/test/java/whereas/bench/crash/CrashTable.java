package whereas.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs many rounds of every kind and prints what was confirmed, what was found, and what was lost, which must be nothing. */
public final class CrashTable {
    /** A store grows with its rounds; a fresh one now and then keeps looking through it short. */
    private static final int ROUNDS_PER_STORE = 25;
    private static final int SMALL = 6;

    private CrashTable() {
    }

    /** How many times the program is killed in all; then, for a part of the table only, the kinds by their names. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int rounds = Integer.parseInt(arguments[0]);
        List<CrashKind> kinds = arguments.length > 1 ? Arrays.stream(arguments).skip(1).map(CrashKind::valueOf).toList() : List.of(CrashKind.values());
        int killing = (int) kinds.stream().filter(kind -> !kind.onSmallDisk()).count();
        List<CrashCount> counts = new ArrayList<>();
        CrashRound.archiveClasses();
        System.out.println(CrashCount.heading());
        for (CrashKind kind : kinds) {
            int own = kind.onSmallDisk() ? 3 : (rounds + killing - 1) / Math.max(1, killing);
            CrashCount count = run(kind, own);
            counts.add(count);
            System.out.println(count.row());
            count.faults().stream().limit(5).forEach(fault -> System.out.println("  " + fault));
            if (!count.sentence().isEmpty()) {
                System.out.println("  refused " + count.refused + " times, last: " + count.sentence());
            }
        }
        System.out.println("\nkilled " + counts.stream().mapToInt(count -> count.killed).sum() + " times, confirmed "
                + counts.stream().mapToInt(CrashCount::confirmed).sum() + " revisions, lost " + counts.stream().mapToInt(CrashCount::lost).sum());
        System.exit(counts.stream().mapToInt(CrashCount::lost).sum() == 0 ? 0 : 1);
    }

    /** Runs some rounds of one kind. */
    public static CrashCount run(CrashKind kind, int rounds) throws IOException, InterruptedException {
        CrashCount count = new CrashCount(kind);
        for (int done = 0; done < rounds; done += ROUNDS_PER_STORE) {
            Path folder = Files.createTempDirectory("crash");
            try {
                for (int round = done; round < Math.min(rounds, done + ROUNDS_PER_STORE); round++) {
                    if (kind.onSmallDisk()) {
                        onSmallDisk(count, folder);
                    } else {
                        new CrashRound(count, folder, round % ROUNDS_PER_STORE == ROUNDS_PER_STORE - 1).run();
                    }
                }
            } finally {
                delete(folder);
            }
        }
        return count;
    }

    private static void onSmallDisk(CrashCount count, Path folder) throws IOException, InterruptedException {
        Path place = folder.resolve("small");
        Optional<SmallMount> mounted = SmallMount.at(place, SMALL);
        if (mounted.isEmpty()) {
            count.skipped = "this account may not mount a small disk";
            return;
        }
        Path saved = folder.resolve("copied");
        try (SmallMount disk = mounted.get()) {
            CrashRound round = new CrashRound(count, place, true);
            if (count.kind == CrashKind.READ_ONLY) {
                disk.readOnly();
            }
            List<String> lines = round.output();
            Files.createDirectories(saved);
            copy(place, saved);
            count.rounds++;
            round.refusals(lines);
            round.check(lines, saved);
        } finally {
            delete(saved);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
