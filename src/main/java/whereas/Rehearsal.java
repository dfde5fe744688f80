package whereas;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import whereas.assembly.Workspace;
import whereas.cli.Terminal;
import whereas.ui.Desktop;

/**
 * Runs the program once through its main jobs and ends: the packets of the samples, their checks and calendars, and the window with
 * each matter open. The installer does this while it builds, and keeps what was loaded and compiled so that later starts are quick.
 */
public final class Rehearsal {
    private Rehearsal() {
    }

    /** @param arguments «window» or «terminal», and an empty folder for data and packets */
    public static void main(String[] arguments) throws IOException {
        boolean window = arguments[0].equals("window");
        Path folder = Path.of(arguments[1]);
        Path templates = Path.of(System.getProperty("whereas.templates"));
        PrintWriter out = new PrintWriter(OutputStream.nullOutputStream());
        Main.dataFolder();
        Workspace workspace = new Workspace(folder.resolve("data"), templates);
        for (String sample : samples(templates)) {
            String packet = folder.resolve("packets").resolve(Path.of(sample).getFileName().toString()).toString();
            Terminal.run(workspace, out, out, "assemble", sample, "--out", packet, "--format", window ? "pdf" : "docx");
            if (!window) {
                Terminal.run(workspace, out, out, "check", sample);
                Terminal.run(workspace, out, out, "calendar", sample);
            }
        }
        if (window) {
            Desktop.rehearse(workspace);
        }
    }

    private static List<String> samples(Path templates) throws IOException {
        try (Stream<Path> files = Files.walk(templates)) {
            return files.filter(file -> file.getParent().endsWith("samples") && file.toString().endsWith(".json"))
                    .map(Path::toString).sorted().toList();
        }
    }
}
