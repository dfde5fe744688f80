package whereas.cli;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import whereas.assembly.Workspace;
import whereas.store.Backup;

/** Lists the backups, the newest first. */
@Command(name = "backups", description = "Lists the dated backups, the newest first.", mixinStandardHelpOptions = true)
final class BackupList implements Callable<Integer> {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    @Spec private CommandSpec spec;
    private final Workspace workspace;

    BackupList(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Integer call() {
        List<Backup> backups = workspace.backups().list();
        backups.forEach(backup -> spec.commandLine().getOut().println(line(backup)));
        if (backups.isEmpty()) {
            spec.commandLine().getErr().println("There are no backups yet; whereas backup makes one.");
        }
        return 0;
    }

    static String line(Backup backup) {
        return "%s  %s  %d matters, %d revisions, %d KB%s, %s".formatted(backup.file(), MINUTE.format(backup.takenAt().atZone(ZoneId.systemDefault())),
                backup.matters(), backup.revisions(), (backup.bytes() + 1023) / 1024, backup.encrypted() ? ", encrypted" : "", backup.reason().words());
    }
}
