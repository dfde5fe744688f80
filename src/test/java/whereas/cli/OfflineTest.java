package whereas.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands do all their work on a computer without any network. */
class OfflineTest {
    private static final String KHEE = "templates/prop65-notice/samples/khee-trading.json";

    @TempDir private Path folder;

    @Test
    void assemblingCheckingReviewingAndImportingNeedNoNetwork() throws IOException, InterruptedException {
        assumeTrue(start(List.of("unshare", "-rn", "true")).code() == 0, "this system lets nobody take the network away");

        assertThat(whereas("assemble", KHEE, "--out", folder.resolve("out").toString()).code()).isZero();
        List<String> review = new ArrayList<>(List.of("review"));
        try (var files = Files.walk(folder.resolve("out"))) {
            files.filter(file -> file.getParent().endsWith("documents") && file.toString().endsWith(".docx")).map(Path::toString).forEach(review::add);
        }
        assertThat(review).hasSizeGreaterThan(3);
        assertThat(whereas(review.toArray(String[]::new)).said()).contains("0 errors");
        assertThat(whereas("check", KHEE).said()).contains("0 errors");
        assertThat(whereas("import", "src/test/resources/lists/certificate.txt").said()).doesNotContain("Exception").isNotBlank();
    }

    private record Ended(int code, String said) {
    }

    private Ended whereas(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("unshare", "-rn", Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dwhereas.templates=templates", "-cp", System.getProperty("java.class.path"), "whereas.Main"));
        command.addAll(List.of(arguments));
        return start(command);
    }

    private Ended start(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("WHEREAS_DATA", folder.resolve("data").toString());
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            return new Ended(-1, e.getMessage());
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }
}
