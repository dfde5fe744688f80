package whereas.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups are kept: the last ten, the last of each of the fourteen days and of each of the twenty-four months before the
 * newest. Days are counted from the newest backup, not from today, so that a wrong clock deletes nothing.
 */
final class Rotation {
    private static final int LAST = 10;
    private static final int DAYS = 14;
    private static final int MONTHS = 24;

    private Rotation() {
    }

    /** Those that may go. */
    static List<Backup> surplus(List<Backup> backups, ZoneId zone) {
        List<Backup> newestFirst = backups.stream().sorted(Comparator.comparingInt(Backup::number).reversed()).toList();
        LocalDate newest = newestFirst.stream().map(backup -> day(backup, zone)).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        Set<LocalDate> days = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        return newestFirst.stream().filter(backup -> {
            LocalDate day = day(backup, zone);
            boolean lastOfDay = days.add(day) && day.isAfter(newest.minusDays(DAYS));
            boolean lastOfMonth = months.add(YearMonth.from(day)) && YearMonth.from(day).isAfter(YearMonth.from(newest).minusMonths(MONTHS));
            return newestFirst.indexOf(backup) >= LAST && !lastOfDay && !lastOfMonth;
        }).toList();
    }

    private static LocalDate day(Backup backup, ZoneId zone) {
        return LocalDate.ofInstant(backup.takenAt(), zone);
    }
}
