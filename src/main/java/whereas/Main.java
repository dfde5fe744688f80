package whereas;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.harawata.appdirs.AppDirsFactory;
import whereas.assembly.Assembled;
import whereas.assembly.Progress;
import whereas.assembly.StoreLog;
import whereas.assembly.Workspace;
import whereas.cli.Terminal;
import whereas.log.LogFiles;
import whereas.matter.Matter;
import whereas.proprietary.VersionedFacts;
import whereas.result.Refused;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.ui.Desktop;
import whereas.writer.FileNames;

/** The entry point: composes the parts, then opens the window or runs a command. */
public final class Main {
    private Main() {
    }

    public static void main(String[] arguments) {
        PrintWriter out = utf8(System.out);
        PrintWriter err = utf8(System.err);
        Workspace workspace = new Workspace(dataFolder(), shippedTemplates());
        LogFiles.start(workspace.logs());
        Optional<Path> matter = arguments.length == 1 ? matter(arguments[0]) : Optional.empty();
        if (arguments.length > 0 && matter.isEmpty()) {
            System.exit(Terminal.run(workspace, out, err, arguments));
        }
        if (hasDisplay()) {
            Desktop.open(workspace, matter);
        } else {
            System.exit(assembleSamples(workspace, Path.of(System.getProperty("whereas.packets", "packets")), out, err));
        }
    }

    /** The matter whose file the desktop opens with this program. */
    private static Optional<Path> matter(String argument) {
        return argument.endsWith(".whereas") ? Optional.of(Path.of(argument)).filter(Files::isRegularFile) : Optional.empty();
    }

    /** What the program does on a machine where no window can open: the packets of the stored matters. */
    private static int assembleSamples(Workspace workspace, Path folder, PrintWriter out, PrintWriter err) {
        int code = 0;
        try (Store store = workspace.openStore()) {
            out.println("There is no display for the window; the packets of the stored matters are written to " + folder + ":");
            for (StoredMatter stored : store.matters()) {
                Path place = folder.resolve(String.valueOf(stored.id()));
                try {
                    Matter matter = store.matter(stored.id());
                    place = folder.resolve(FileNames.plain(VersionedFacts.publicTitle(matter)));
                    List<Assembled> packets = workspace.assembler().versions(matter, workspace.packets().packet(matter.packet()), store.agencies(),
                            List.of(), false);
                    int files = workspace.export().write(packets, place, Optional.of(String.valueOf(stored.revision())), List.of(), new StoreLog(store),
                            Progress.NONE).size();
                    out.println(place + "  " + packets.getFirst().documents().size() + " documents for " + packets.getFirst().recipients().size()
                            + " recipients, " + (packets.size() > 1 ? packets.size() + " versions, " : "") + files + " files");
                } catch (Refused refused) {
                    err.println(place + "  not written:");
                    refused.notes().forEach(note -> err.println("  " + note));
                    code = 1;
                }
            }
        } catch (Refused refused) {
            refused.notes().forEach(note -> err.println("whereas: " + note));
            code = 1;
        }
        out.flush();
        err.flush();
        return code;
    }

    private static boolean hasDisplay() {
        if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
            return true;
        }
        return Optional.ofNullable(System.getenv("DISPLAY")).or(() -> Optional.ofNullable(System.getenv("WAYLAND_DISPLAY")))
                .filter(display -> !display.isBlank()).isPresent() || System.getProperty("glass.platform") != null;
    }

    /** Where the firm's data lie: $WHEREAS_DATA, or the place that the system has for such data. */
    static Path dataFolder() {
        return Optional.ofNullable(System.getenv("WHEREAS_DATA")).filter(folder -> !folder.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(AppDirsFactory.getInstance().getUserDataDir("whereas", null, null)));
    }

    private static Path shippedTemplates() {
        return Path.of(System.getProperty("whereas.templates", "templates"));
    }

    private static PrintWriter utf8(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
