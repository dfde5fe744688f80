package whereas.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import whereas.assembly.leak.LeakRun;
import whereas.assembly.leak.SecretMatters;

/** Exports thousands of random matters with secrets, and prints how many secrets could be read where they should not. */
public final class LeakBench {
    private static final int CONTROL = 20;
    private static final int PDF = 4;

    private LeakBench() {
    }

    /** The number of matters, of which every fourth is written as PDF too, and the first of their seeds. */
    public static void main(String[] arguments) throws IOException {
        int matters = Integer.parseInt(arguments[0]);
        long first = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        PrintStream out = System.out;
        Path folder = Files.createTempDirectory("leaks");
        LeakRun run = new LeakRun(Path.of("templates"), folder);
        long start = System.nanoTime();
        long secrets = 0;
        long carriers = 0;
        long shown = 0;
        long controlled = 0;
        List<String> leaks = new ArrayList<>();
        for (int i = 0; i < matters; i++) {
            boolean control = i % CONTROL == 0;
            LeakRun.Outcome outcome = run.of(SecretMatters.matter(first + i), control, i % PDF == 0);
            secrets += outcome.secrets();
            carriers += outcome.carriers();
            shown += outcome.shown();
            controlled += control ? outcome.secrets() : 0;
            for (String leak : outcome.leaks()) {
                leaks.add("matter " + (first + i) + ", " + leak);
            }
            if ((i + 1) % 100 == 0) {
                out.println((i + 1) + " matters, " + secrets + " secrets, " + leaks.size() + " leaks, "
                        + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s");
            }
        }
        leaks.forEach(out::println);
        out.println(matters + " matters with " + secrets + " secrets; " + carriers + " carriers read in their public and APO packages; " + leaks.size()
                + " leaks. Control: " + shown + " of " + controlled + " secrets were seen in proprietary documents.");
        System.exit(leaks.isEmpty() && shown > 0 ? 0 : 1);
    }
}
