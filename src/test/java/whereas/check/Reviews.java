package whereas.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import whereas.assembly.Workspace;
import whereas.intake.FileLine;
import whereas.intake.FileText;

/** Packets as texts, and what a review says of them. */
final class Reviews {
    static final Path CLEAN = Path.of("src/test/resources/review/clean");
    static final List<String> PACKETS = List.of("certified-mail-notice", "numbered-heading-notice", "several-violators-notice",
            "review-response", "table-of-violators-notice", "scanned-form-notice");
    private static final Workspace WORKSPACE = new Workspace(Path.of("target/no-such-data"), Path.of("templates"));

    private Reviews() {
    }

    static String clean(String name) {
        try {
            return Files.readString(CLEAN.resolve(name + ".txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Finding> of(String text) {
        List<FileLine> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new FileLine(lines.size() + 1, 0, line));
        }
        return WORKSPACE.checks().review(List.of(new FileText("packet.txt", lines, 0)), List.of()).value();
    }

    /** One line for each finding, so that a failure shows what was said. */
    static List<String> shown(List<Finding> findings) {
        return findings.stream().map(f -> f.severity() + " " + f.id() + " line " + f.place().line() + ": " + f.message()).toList();
    }
}
