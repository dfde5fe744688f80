import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Prints what the built image needs from start to end of a job, as a ratio to a Java program that does nothing, started by the same
 * Java with the same options and a start-up cache of its own. The runs take turns, so that a busy machine slows all of them.
 *
 * <p>Arguments: the project's folder, and the number of rounds.
 */
final class StartCost {
    private StartCost() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path project = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        Path image = project.resolve("target/installer/image/Whereas");
        Path work = Files.createTempDirectory("start-cost");
        String java = image.resolve("lib/runtime/bin/java").toString();
        Path source = Files.writeString(work.resolve("Nothing.java"), "public class Nothing { public static void main(String[] a) { } }");
        run(List.of(Path.of(System.getProperty("java.home"), "bin/javac").toString(), "-d", work.toString(), source.toString()), work);
        run(List.of(Path.of(System.getProperty("java.home"), "bin/jar").toString(), "--create", "--file", work.resolve("nothing.jar").toString(),
                "-C", work.toString(), "Nothing.class"), work);
        List<String> nothing = new ArrayList<>(List.of(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", work.resolve("nothing.jar").toString()));
        List<String> training = new ArrayList<>(nothing);
        training.addAll(List.of("-XX:AOTCacheOutput=" + work.resolve("nothing.aot"), "Nothing"));
        run(training, work);
        nothing.addAll(List.of("-XX:AOTCache=" + work.resolve("nothing.aot"), "Nothing"));
        String terminal = image.resolve("bin/whereas-terminal").toString();
        String khee = image.resolve("lib/app/templates/prop65-notice/samples/khee-trading.json").toString();
        Map<String, List<String>> jobs = new LinkedHashMap<>();
        jobs.put("a program that does nothing", nothing);
        jobs.put("whereas --version", List.of(terminal, "--version"));
        jobs.put("whereas assemble (Khee, draft)", List.of(terminal, "assemble", khee, "--draft", "--out", work.resolve("draft").toString()));
        jobs.put("whereas assemble (Khee, final, with all checks)", List.of(terminal, "assemble", khee, "--out", work.resolve("final").toString()));
        Map<String, double[]> times = new LinkedHashMap<>();
        jobs.keySet().forEach(job -> times.put(job, new double[rounds]));
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, List<String>> job : jobs.entrySet()) {
                long begun = System.nanoTime();
                run(job.getValue(), work);
                if (round >= 0) {
                    times.get(job.getKey())[round] = (System.nanoTime() - begun) / 1e6;
                }
            }
        }
        double base = median(times.values().iterator().next());
        System.out.printf("%-50s %10s %10s %8s%n", "median of " + rounds, "ms", "least ms", "ratio");
        times.forEach((job, each) -> System.out.printf("%-50s %10.0f %10.0f %8.1f%n", job, median(each), Arrays.stream(each).min().orElse(0), median(each) / base));
        try (Stream<Path> files = Files.walk(work)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        }
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void run(List<String> command, Path work) throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(work.resolve("output.txt").toFile());
        process.environment().put("WHEREAS_DATA", work.resolve("data").toString());
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IOException(String.join(" ", command) + " ended with " + code + ": " + Files.readString(work.resolve("output.txt")));
        }
    }
}
