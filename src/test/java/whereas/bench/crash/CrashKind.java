package whereas.bench.crash;

/** What the program is at when it is killed, or what is wrong with its computer. */
public enum CrashKind {
    EDITS("killed during edits"),
    IMPORTS("killed during imports"),
    EXPORTS("killed during exports"),
    BACKUPS("killed during backups"),
    UPGRADES("killed during migrations"),
    ENCRYPTION("killed while encrypting"),
    TWO_PROCESSES("two processes, killed in turn"),
    CLOCK_SET_BACK("clock set back, killed"),
    DISK_FULL("disk full (small tmpfs)"),
    READ_ONLY("folder read-only");

    private final String words;

    CrashKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether it needs a small disk of its own. */
    boolean onSmallDisk() {
        return this == DISK_FULL || this == READ_ONLY;
    }
}
