package whereas.assembly;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import whereas.log.LogFiles;
import whereas.result.Refused;
import whereas.store.Backup;
import whereas.store.Damaged;
import whereas.store.Locked;
import whereas.store.Store;

/**
 * A text about the program and the computer for whoever is to mend a problem. It names no client, no matter, no person and no
 * folder; the person reads it before sending it, and it goes nowhere by itself.
 */
public final class ProblemReport {
    private static final int LOG_LINES = 400;
    private static final long MEGABYTE = 1 << 20;

    private ProblemReport() {
    }

    public static String of(Workspace workspace, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add("Problem report of Whereas 0.1.0, " + now);
        lines.add("Read it before you send it. It should hold no name, no matter and no folder of yours; write what happened at the end.");
        lines.add("");
        lines.add("System: " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", " + System.getProperty("os.arch"));
        lines.add("Java: " + System.getProperty("java.vm.name") + " " + Runtime.version());
        lines.add("Memory: " + Runtime.getRuntime().maxMemory() / MEGABYTE + " MB at most, processors: " + Runtime.getRuntime().availableProcessors());
        lines.add("Language: " + Locale.getDefault() + ", time zone: " + TimeZone.getDefault().getID());
        lines.add("Free where the matters lie: " + workspace.data().toFile().getUsableSpace() / MEGABYTE + " MB");
        lines.add("Packets found: " + workspace.packets().folders().size());
        lines.add("Matters: " + matters(workspace) + (workspace.encryption().on() ? ", encrypted" : ", not encrypted"));
        lines.add("");
        lines.add("Backups:");
        for (Backup backup : workspace.backups().list()) {
            lines.add("  " + backup.number() + ", " + backup.takenAt() + ", " + backup.reason().words() + ", " + backup.revisions() + " revisions, "
                    + backup.bytes() + " bytes");
        }
        lines.add("");
        lines.add("Log:");
        lines.addAll(LogFiles.tail(workspace.logs(), LOG_LINES));
        lines.add("");
        lines.add("What happened:");
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    /** A reason is told by its kind alone, for its sentence names the file. */
    private static String matters(Workspace workspace) {
        try (Store store = workspace.openStore()) {
            return String.valueOf(store.matters().size());
        } catch (Locked e) {
            return "locked";
        } catch (Damaged e) {
            return "the file is damaged";
        } catch (Refused e) {
            return "the store cannot be opened";
        }
    }
}
