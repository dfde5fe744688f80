package whereas.bench.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import whereas.assembly.Workspace;
import whereas.result.Refused;
import whereas.store.Backup;
import whereas.store.Store;
import whereas.store.vault.DataKey;

/** One round: the program is started, killed at a random moment, and what it confirmed is looked for. */
public final class CrashRound {
    private static final Pattern HASHED = Pattern.compile("\"file\"\\s*:\\s*\"([^\"]+)\",\\s*\"sha256\"\\s*:\\s*\"([0-9a-f]{64})\"");
    private static final int LONGEST_WAIT = 500;
    private static final Path ARCHIVE = Path.of(System.getProperty("java.io.tmpdir"), "whereas-crash-" + ProcessHandle.current().pid() + ".jsa");
    private final Path errors = Path.of(System.getProperty("java.io.tmpdir"), "whereas-crash-errors.txt");
    private final CrashCount count;
    private final Path folder;
    private final boolean full;

    /** @param full whether every backup is opened, not only the newest */
    public CrashRound(CrashCount count, Path folder, boolean full) {
        this.count = count;
        this.folder = folder;
        this.full = full;
    }

    public static CrashCount counting(CrashKind kind) {
        return new CrashCount(kind);
    }

    /** Runs the round; nothing else may use the folder meanwhile. */
    public void run() throws IOException, InterruptedException {
        count.rounds++;
        if (count.kind == CrashKind.UPGRADES) {
            oldVersion();
        }
        List<String> lines = new ArrayList<>();
        if (count.kind == CrashKind.TWO_PROCESSES) {
            Process one = start();
            Process other = start();
            lines.addAll(killed(one));
            lines.addAll(killed(other));
        } else {
            lines.addAll(killed(start()));
        }
        refusals(lines);
        check(lines, folder);
    }

    /** What the program prints when it ends by itself. */
    List<String> output() throws IOException, InterruptedException {
        return killed(start());
    }

    void refusals(List<String> lines) {
        lines.stream().filter(line -> line.startsWith("refused ")).forEach(line -> {
            count.refused++;
            count.sentence = line.substring("refused ".length());
        });
    }

    /** Has the classes that the program loads kept in a form that loads fast, so that a table of many rounds takes half the time. */
    static void archiveClasses() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("crash-classes");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-XX:ArchiveClassesAtExit=" + ARCHIVE, "-Dcrash.steps=2",
                "-cp", System.getProperty("java.class.path"), CrashWork.class.getName(), folder.toString(), CrashKind.BACKUPS.name())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    private Process start() throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(java, "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true", "-XX:SharedArchiveFile=" + ARCHIVE, "-cp",
                System.getProperty("java.class.path"), CrashWork.class.getName(), folder.toString(), count.kind.name()).redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile())).start();
    }

    /** Kills it some time after its first sign of life; what it printed before is read to the end. On a small disk it ends by itself. */
    private List<String> killed(Process process) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (BufferedReader out = process.inputReader()) {
            String awaited = switch (count.kind) {
                case UPGRADES -> "started";
                case IMPORTS -> "lists";
                case EXPORTS -> "packet";
                case BACKUPS -> "backup";
                default -> "saved";
            };
            int longest = count.kind == CrashKind.EDITS || count.kind == CrashKind.CLOCK_SET_BACK ? LONGEST_WAIT : 4 * LONGEST_WAIT;
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                lines.add(line);
                if (line.startsWith(awaited) && !count.kind.onSmallDisk()) {
                    Thread.sleep(ThreadLocalRandom.current().nextInt(longest));
                    count.killed++;
                    process.toHandle().destroyForcibly();
                    break;
                }
            }
            out.lines().forEach(lines::add);
        }
        process.waitFor();
        return lines;
    }

    /** Looks for everything that the lines confirm. */
    void check(List<String> lines, Path where) throws IOException {
        Workspace workspace = new Workspace(where, CrashWork.TEMPLATES);
        long begun = System.nanoTime();
        Optional<DataKey> key = workspace.encryption().on() ? Optional.of(workspace.encryption().unlock(CrashWork.PASSPHRASE.toCharArray())) : Optional.empty();
        try (Store store = Store.open(where, Clock.systemUTC(), key)) {
            count.reopened.add((System.nanoTime() - begun) / 1_000_000);
            if (count.kind == CrashKind.UPGRADES && store.matters().stream().noneMatch(stored -> stored.title().startsWith("Kept since"))) {
                count.faults.add("the old version's matter is gone");
                count.confirmed++;
            }
            for (String line : lines) {
                String[] words = line.split(" ");
                switch (words[0]) {
                    case "saved" -> saved(store, Long.parseLong(words[1]), Integer.parseInt(words[2]), words[3]);
                    case "lists" -> {
                        count.lists++;
                        count.listsFound += store.agencyLists().size() >= Integer.parseInt(words[1]) ? 1 : 0;
                    }
                    default -> { }
                }
            }
        } catch (Refused refused) {
            count.faults.add(refused.getMessage());
            count.confirmed += (int) lines.stream().filter(line -> line.startsWith("saved ")).count();
        }
        packets(where.resolve("exports"));
        backups(workspace, key, lines);
    }

    private void saved(Store store, long id, int revision, String title) {
        count.confirmed++;
        try {
            if (store.revision(id, revision).title().equals(title)) {
                count.found++;
            } else {
                count.faults.add("matter " + id + ", revision " + revision + " is " + store.revision(id, revision).title() + " and not " + title);
            }
        } catch (Refused missing) {
            count.faults.add(missing.getMessage());
        }
    }

    private void packets(Path exports) throws IOException {
        if (!Files.isDirectory(exports)) {
            return;
        }
        try (Stream<Path> all = Files.list(exports)) {
            for (Path packet : all.filter(path -> !path.getFileName().toString().startsWith(".")).toList()) {
                count.packets++;
                Path manifest = packet.resolve("manifest.json");
                if (!Files.isRegularFile(manifest) || !whole(packet, Files.readString(manifest))) {
                    count.packetsHalf++;
                    count.faults.add(packet + " is half written");
                }
            }
        }
    }

    private static boolean whole(Path packet, String manifest) throws IOException {
        Matcher file = HASHED.matcher(manifest);
        int files = 0;
        while (file.find()) {
            files++;
            Path path = packet.resolve(file.group(1));
            if (!Files.isRegularFile(path) || !sha256(Files.readAllBytes(path)).equals(file.group(2))) {
                return false;
            }
        }
        return files > 0;
    }

    private void backups(Workspace workspace, Optional<DataKey> key, List<String> lines) {
        List<Backup> all = workspace.backups().list();
        int confirmed = lines.stream().filter(line -> line.startsWith("backup ")).mapToInt(line -> Integer.parseInt(line.substring(7))).max().orElse(0);
        if (all.stream().mapToInt(Backup::number).max().orElse(0) < confirmed) {
            count.backupsBad++;
            count.faults.add("backup " + confirmed + " is gone");
        }
        for (Backup backup : full ? all : all.stream().limit(1).toList()) {
            count.backups++;
            try {
                Optional<DataKey> needed = workspace.backups().keys(backup.file()).map(keys -> keys.open(CrashWork.PASSPHRASE.toCharArray()));
                workspace.backups().verify(backup.file(), needed);
            } catch (Refused bad) {
                count.backupsBad++;
                count.faults.add(bad.getMessage());
            }
        }
    }

    private void oldVersion() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).filter(file -> !file.equals(folder)).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        int version = 1 + count.rounds % 5;
        try (ZipFile zip = new ZipFile("src/test/resources/store/version-" + version + ".zip"); InputStream in = zip.getInputStream(zip.getEntry("whereas.mv.db"))) {
            Files.copy(in, folder.resolve("whereas.mv.db"));
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
