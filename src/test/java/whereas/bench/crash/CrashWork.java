package whereas.bench.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import whereas.assembly.Assembled;
import whereas.assembly.Progress;
import whereas.assembly.Workspace;
import whereas.matter.AgencyDirectory;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.result.Refused;
import whereas.store.Backup;
import whereas.store.Store;
import whereas.store.StoredMatter;
import whereas.store.vault.DataKey;

/** The program that is killed: it works until then, and prints a line for each thing once that is confirmed. */
public final class CrashWork {
    static final Path TEMPLATES = Path.of("templates");
    static final String PASSPHRASE = "a passphrase for tests only";
    private static final Path FACTS = TEMPLATES.resolve("prop65-notice/samples/one-violator.json");
    private final Path folder;
    private final Workspace workspace;
    private final CrashKind kind;
    private final String text;
    private Store store;

    private CrashWork(Path folder, CrashKind kind) throws IOException {
        this.folder = folder;
        this.kind = kind;
        this.workspace = new Workspace(folder, TEMPLATES);
        this.text = Files.readString(FACTS);
    }

    public static void main(String[] arguments) throws IOException {
        CrashWork work = new CrashWork(Path.of(arguments[0]), CrashKind.valueOf(arguments[1]));
        System.out.println("started");
        try {
            work.go();
        } catch (Refused refused) {
            System.out.println("refused " + refused.notes().getFirst().message());
        }
    }

    private void go() throws IOException {
        Optional<DataKey> key = workspace.encryption().on() ? Optional.of(workspace.encryption().unlock(PASSPHRASE.toCharArray())) : Optional.empty();
        open(key);
        long mine = store.create(facts("mine"), "crash", "first").id();
        say("saved " + mine + " 1 " + title("mine"));
        for (int step = 1; step <= Integer.getInteger("crash.steps", Integer.MAX_VALUE); step++) {
            switch (kind) {
                case IMPORTS -> importLists(step);
                case EXPORTS -> export(mine, step);
                case BACKUPS -> say("backup " + workspace.backups().take(store, Backup.Reason.ASKED).number());
                case ENCRYPTION -> convert();
                default -> { }
            }
            edit(mine, step);
        }
        store.close();
    }

    private void open(Optional<DataKey> key) {
        Clock clock = kind == CrashKind.CLOCK_SET_BACK ? Clock.offset(Clock.systemUTC(), Duration.ofDays(-3650)) : Clock.systemUTC();
        store = Store.open(folder, clock, key);
        workspace.useKey(key);
    }

    private void edit(long id, int step) {
        StoredMatter before = store.matters().stream().filter(stored -> stored.id() == id).findFirst().orElseThrow();
        String name = "mine " + step + " " + ThreadLocalRandom.current().nextInt();
        StoredMatter now = store.save(id, before.revision(), facts(name), "crash", "edit");
        say("saved " + id + " " + now.revision() + " " + title(name));
    }

    private void importLists(int step) {
        AgencyDirectory directory = workspace.shippedAgencies("prop65-notice");
        store.replaceAgencies(directory);
        say("lists " + store.agencyLists().size());
        long made = store.create(facts("imported " + step), "crash", "import").id();
        say("saved " + made + " 1 " + title("imported " + step));
    }

    private void export(long id, int step) {
        Matter matter = store.matter(id);
        Assembled packet = workspace.assembler().assemble(matter, workspace.packets().packet(matter.packet()), workspace.shippedAgencies(matter.packet()), true);
        Path place = folder.resolve("exports").resolve("packet " + step % 3);
        workspace.export().write(packet, place, Optional.of("1"), List.of(), Progress.NONE);
        say("packet " + place.getFileName());
    }

    private void convert() {
        Optional<DataKey> key = store.key();
        store.close();
        if (key.isPresent()) {
            workspace.encryption().decrypt(key.get());
            open(Optional.empty());
        } else {
            open(Optional.of(workspace.encryption().encrypt(PASSPHRASE.toCharArray()).key()));
        }
    }

    private Matter facts(String name) {
        return MatterFile.read("crash", text.replaceFirst("\"title\" ?: ?\"[^\"]*\"", "\"title\" : \"" + title(name) + "\""));
    }

    private static String title(String name) {
        return name.replace(' ', '_');
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
