package whereas.bench.crash;

import java.util.ArrayList;
import java.util.List;

/** What became of what was confirmed, over the rounds of one kind. */
public final class CrashCount {
    final CrashKind kind;
    int rounds;
    int killed;
    int refused;
    int confirmed;
    int found;
    int lists;
    int listsFound;
    int packets;
    int packetsHalf;
    int backups;
    int backupsBad;
    String skipped = "";
    String sentence = "";
    final List<Long> reopened = new ArrayList<>();
    final List<String> faults = new ArrayList<>();

    CrashCount(CrashKind kind) {
        this.kind = kind;
    }

    public int lost() {
        return confirmed - found + lists - listsFound + packetsHalf + backupsBad;
    }

    public CrashKind kind() {
        return kind;
    }

    public int confirmed() {
        return confirmed;
    }

    public String skipped() {
        return skipped;
    }

    public String sentence() {
        return sentence;
    }

    public List<String> faults() {
        return faults;
    }

    String row() {
        List<Long> sorted = reopened.stream().sorted().toList();
        String times = sorted.isEmpty() ? "" : sorted.get(sorted.size() / 2) + " / " + sorted.getLast();
        return skipped.isEmpty() ? "| %-30s | %6d | %6d | %9d | %7d | %5d / %5d | %4d / %4d | %4d / %4d | %4d | %11s |".formatted(kind.words(), rounds, killed, confirmed,
                found, lists, listsFound, packets, packetsHalf, backups, backupsBad, lost(), times) : "| %-30s | skipped: %s |".formatted(kind.words(), skipped);
    }

    static String heading() {
        return "| %-30s | rounds | killed | confirmed |   found | lists / found | packets / half | backups / bad | lost | reopened ms |".formatted("what")
                + "\n|---|---|---|---|---|---|---|---|---|---|";
    }
}
