package whereas.ui.data;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import whereas.store.Backup;

/** A backup in words. */
final class BackupText {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMMM d, uuuu, h:mm a", Locale.US);

    private BackupText() {
    }

    static String taken(Backup backup, ZoneId zone) {
        return MOMENT.format(backup.takenAt().atZone(zone));
    }

    static String size(Backup backup) {
        return (backup.matters() == 1 ? "1 matter, " : backup.matters() + " matters, ") + (backup.revisions() == 1 ? "1 revision" : backup.revisions() + " revisions");
    }

    static String bytes(Backup backup) {
        return "%,d KB".formatted((backup.bytes() + 1023) / 1024);
    }
}
