package whereas.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A file is dragged by the mouse from another program's window onto this program's, on a real X display. */
class RealDropTest {
    private static final List<String> TOOLS = List.of("Xvfb", "xdotool");
    private static final String PYTHON = "/usr/bin/python3";
    @TempDir private Path folder;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void needsADisplayAndAnotherProgram() throws Exception {
        for (String tool : TOOLS) {
            assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator)).anyMatch(path -> Files.isExecutable(Path.of(path, tool))),
                    "a real drop needs " + tool + ", which is not installed (apt-get install xvfb xdotool libgtk-3-0 python3-gi gir1.2-gtk-3.0)");
        }
        assumeTrue(Files.isExecutable(Path.of(PYTHON)) && start(new ProcessBuilder(PYTHON, "-c",
                "import gi; gi.require_version('Gtk', '3.0')")).waitFor() == 0,
                "a real drop needs GTK 3 for Python, which is not installed (apt-get install libgtk-3-0 python3-gi gir1.2-gtk-3.0)");
    }

    @AfterEach
    void stop() throws InterruptedException {
        for (Process process : started.reversed()) {
            process.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    @Test
    @Timeout(180)
    void aFileFromAnotherProgramIsShownAtTheGateAndAdded() throws Exception {
        Path list = Files.writeString(folder.resolve("parties.csv"),
                "Name,Street,City,State,ZIP\nPacific Crab Importers LLC,1 Pier Road,Oakland,CA,94607\n");
        Process server = start(new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"));
        String display = ":" + reader(server).readLine().strip();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        BufferedReader program = reader(start(on(display, Path.of(System.getProperty("java.home"), "bin/java").toString(), "-Dglass.platform=gtk",
                "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-cp", classes, DropWindow.class.getName(), folder.toString(), "templates")));
        BufferedReader source = reader(start(on(display, PYTHON, "src/test/resources/xdnd/source.py", list.toString())));
        assertThat(source.readLine()).isEqualTo("READY");
        assertThat(line(program)).isEqualTo("READY");
        assertThat(start(on(display, drag())).waitFor()).isZero();
        List<String> said = new ArrayList<>();
        for (String line = line(program); line != null; line = line(program)) {
            said.add(line);
        }
        assertThat(said.stream().distinct()).containsExactly("HELD", "GATE Accept 1 party", "SAVED");
    }

    /** Presses on the other window, goes over to this one in small steps, and lets go. */
    private static String[] drag() {
        List<String> words = new ArrayList<>(List.of("xdotool", "mousemove", "70", "40", "sleep", "0.3", "mousedown", "1", "sleep", "0.3"));
        for (int i = 1; i <= 25; i++) {
            words.addAll(List.of("mousemove", String.valueOf(70 + 29 * i), String.valueOf(40 + 32 * i), "sleep", "0.05"));
        }
        words.addAll(List.of("mousemove", "799", "843", "sleep", "0.5", "mousemove", "803", "843", "sleep", "0.5", "mouseup", "1"));
        return words.toArray(String[]::new);
    }

    private static ProcessBuilder on(String display, String... command) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("DISPLAY", display);
        builder.environment().put("GDK_BACKEND", "x11");
        return builder;
    }

    private Process start(ProcessBuilder builder) throws IOException {
        Process process = builder.redirectError(folder.resolve("errors-" + started.size() + ".txt").toFile()).start();
        started.add(process);
        return process;
    }

    /** The next line that the program says of itself; the toolkit may say others. */
    private static String line(BufferedReader program) throws IOException {
        String line = program.readLine();
        while (line != null && !line.matches("READY|HELD|GATE .*|SAVED")) {
            line = program.readLine();
        }
        return line;
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
