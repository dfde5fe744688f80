package whereas.assembly;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import whereas.calendar.Closures;
import whereas.calendar.ClosuresReader;
import whereas.check.paper.Registers;
import whereas.filing.PrescribedWords;
import whereas.intake.AgencyList;
import whereas.intake.ChemicalTable;
import whereas.intake.format.ListContent;
import whereas.matter.AgencyDirectory;
import whereas.matter.CountryCodes;
import whereas.matter.Matter;
import whereas.matter.MatterFile;
import whereas.packet.PacketShelf;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.store.Backups;
import whereas.store.Encryption;
import whereas.store.ProprietaryExport;
import whereas.store.Store;
import whereas.store.vault.DataKey;
import whereas.template.Templates;
import whereas.writer.docx.DocxWriter;
import whereas.writer.docx.ReferenceDocument;

/** Where the program works: the firm's data folder and the folders of templates, with the use cases over them. */
public final class Workspace {
    private static final String REFERENCE = "reference.docx";
    private static final String NOTICE = "prop65-notice";
    private static final long LARGEST_MATTER = 64 << 20;
    private static final Clock CLOCK = Clock.systemDefaultZone();

    private final Path data;
    private final List<Path> roots;
    private final PacketShelf packets;
    private final Templates templates;
    private Export export;
    private PrescribedWords words;
    private volatile Optional<DataKey> key = Optional.empty();
    private volatile Supplier<Optional<char[]>> passphrase = Optional::empty;

    /**
     * @param data the folder of the store and of the firm's own templates
     * @param shipped the folder of the templates that come with the program
     */
    public Workspace(Path data, Path shipped) {
        this.data = data;
        this.roots = List.of(data.resolve("templates"), shipped);
        this.packets = new PacketShelf(roots);
        this.templates = new Templates(roots);
    }

    public PacketShelf packets() {
        return packets;
    }

    public Assembler assembler() {
        return new Assembler(templates, this::prescribedWords, checks()::obstacles);
    }

    /** The checks of matters and packets, against the firm's registers. */
    public Checks checks() {
        return new Checks(this::registers, LocalDate::now);
    }

    /** The checks for who has the store open and so knows the firm's prosecutors. */
    public Checks checks(AgencyDirectory agencies) {
        Registers known = registers(agencies);
        return new Checks(() -> known, LocalDate::now);
    }

    /**
     * The checks of a window, which has the store open and so knows the firm's prosecutors itself. The chemicals and prescribed words are
     * read now; a new one is wanted when they change.
     */
    public LiveFindings liveFindings(AgencyDirectory agencies) {
        return new LiveFindings(checks(agencies));
    }

    /** Read anew each time, since the firm may change its lists while a window is open. */
    private Registers registers() {
        return registers(knownAgencies());
    }

    private Registers registers(AgencyDirectory agencies) {
        Optional<Path> chemicals = Optional.ofNullable(packets.folders().get(NOTICE)).map(folder -> folder.resolve("data/chemicals.csv"))
                .filter(Files::isRegularFile);
        Optional<OfficialWords> summary = official("prop65-appendix-a.xml").map(OfficialWords::read);
        return new Registers(agencies, chemicals.map(file -> ChemicalTable.read(file).value()).orElse(new ChemicalTable(List.of())),
                summary.map(OfficialWords::paragraphs).orElse(List.of()), summary.map(OfficialWords::notes).orElse(List.of()),
                official("certification-forms.yaml").map(_ -> prescribedWords()), CountryCodes.shipped());
    }

    private Optional<Path> official(String file) {
        return roots.stream().map(root -> root.resolve("official").resolve(file)).filter(Files::isRegularFile).findFirst();
    }

    /** The stored directory, or else the shipped one: a review may go on while another program has the store open. */
    private AgencyDirectory knownAgencies() {
        if (Store.existsIn(data)) {
            try (Store store = openStore()) {
                return store.agencies();
            } catch (Refused open) {
                // The shipped list will do to compare with.
            }
        }
        return packets.folders().containsKey(NOTICE) ? shippedAgencies(NOTICE) : new AgencyDirectory(List.of());
    }

    /** Read once: unlike templates, these files are not edited. */
    private synchronized PrescribedWords prescribedWords() {
        if (words == null) {
            words = PrescribedWords.read(roots);
        }
        return words;
    }

    /** The writer of packets, with the looks of the firm's reference document or else the shipped one. */
    public Export export() {
        if (export == null) {
            Path reference = roots.stream().map(root -> root.resolve(REFERENCE)).filter(Files::isRegularFile).findFirst()
                    .orElseThrow(() -> new Refused(REFERENCE, "the reference document, which holds the looks of all documents, is "
                            + "missing; put it back"));
            try {
                byte[] bytes = Files.readAllBytes(reference);
                export = new Export(new DocxWriter(ReferenceDocument.read(reference.toString(), bytes)), templates, Manifest.sha256(bytes));
            } catch (IOException e) {
                throw new Refused(reference.toString(), "the reference document cannot be read; check that it may be opened");
            }
        }
        return export;
    }

    /**
     * Reads a matter from a JSON file.
     *
     * @throws Unreadable with every problem of the file
     */
    public Matter readMatter(Path file) {
        try {
            return MatterFile.read(file.getFileName().toString(), text(file));
        } catch (Refused refused) {
            throw new Unreadable(refused);
        }
    }

    /**
     * Reads a list of prosecutors.
     *
     * @throws Unreadable with every problem of the file
     */
    public AgencyDirectory readAgencies(Path file) {
        try {
            return AgencyList.read(file).value();
        } catch (Refused refused) {
            throw new Unreadable(refused);
        }
    }

    /** The prosecutors that a matter's packet is served on: its own where it has fixed them, else the store's, else the shipped ones. */
    public AgencyDirectory agenciesFor(Matter matter) {
        if (!Store.existsIn(data)) {
            return shippedAgencies(matter.packet());
        }
        try (Store store = openStore()) {
            return store.agencies();
        }
    }

    /** Work on lists, which compares them with what the firm has. */
    public interface ListWork<T> {
        T with(ListReviews reviews, ListContent.Memory memory);
    }

    /** Does work on lists against the firm's store; where there is none, or another program has it open, against nothing. */
    public <T> T withLists(ListWork<T> work) {
        if (!Store.existsIn(data)) {
            return work.with(ListReviews.EMPTY, ListContent.Memory.NONE);
        }
        Store opened;
        try {
            opened = openStore();
        } catch (Refused busy) {
            return work.with(ListReviews.without(Note.warning("", "nothing was compared with what the firm has, for " + busy.getMessage())),
                    ListContent.Memory.NONE);
        }
        try (Store store = opened) {
            return work.with(new ListReviews(store.agencies(), store.chemicals(), new StoredDirectory(store), List.of()), store::columns);
        }
    }

    /** A log in the firm's store, which is opened only for a record. */
    public ExportLog exportLog() {
        return (packet, revision, folder, hash) -> {
            try (Store store = openStore()) {
                new StoreLog(store).exported(packet, revision, folder, hash);
            }
        };
    }

    /** Every export that showed proprietary information, the latest first; none where there is no store. */
    public List<ProprietaryExport> proprietaryExports() {
        if (!Store.existsIn(data)) {
            return List.of();
        }
        try (Store store = openStore()) {
            return store.proprietaryExports();
        }
    }

    /** The list of prosecutors that comes with a packet; empty when it has none. */
    public AgencyDirectory shippedAgencies(String packet) {
        Path file = packets.folder(packet).resolve("data/agencies.csv");
        return Files.isRegularFile(file) ? readAgencies(file) : new AgencyDirectory(List.of());
    }

    /** Says where a passphrase comes from when the store needs one; where none comes, the store stays locked. */
    public void passphraseFrom(Supplier<Optional<char[]>> source) {
        passphrase = source;
    }

    /**
     * Unlocks the store for this program.
     *
     * @param secret the passphrase or the recovery key
     * @throws whereas.store.vault.WrongPassphrase when it is neither
     */
    public void unlock(char[] secret) {
        key = Optional.of(encryption().unlock(secret));
    }

    /** The key that unlocked the store, if it needed one. */
    public Optional<DataKey> key() {
        return key;
    }

    /** Has the store opened with another key from now on. */
    public void useKey(Optional<DataKey> other) {
        key = other;
    }

    public Encryption encryption() {
        return Encryption.of(data, CLOCK);
    }

    public Backups backups() {
        return Backups.of(data, CLOCK);
    }

    /** The folder of the store. */
    public Path data() {
        return data;
    }

    /** The folder of the program's log. */
    public Path logs() {
        return data.resolve("logs");
    }

    /**
     * Opens the firm's store; a new one is filled with the sample matters and the shipped list of prosecutors.
     *
     * @throws whereas.store.Locked when it needs a passphrase and none came
     */
    public Store openStore() {
        if (key.isEmpty() && encryption().on()) {
            passphrase.get().ifPresent(this::unlock);
        }
        Store store = Store.open(data, CLOCK, key);
        if (store.isNew()) {
            List<Matter> samples = new ArrayList<>();
            AgencyDirectory agencies = new AgencyDirectory(List.of());
            for (String packet : packets.folders().keySet()) {
                samples(packet).forEach(sample -> samples.add(readMatter(sample)));
                AgencyDirectory shipped = shippedAgencies(packet);
                agencies = shipped.agencies().isEmpty() ? agencies : shipped;
            }
            store.fill(agencies, samples, "Whereas", "sample that comes with the program");
        }
        return store;
    }

    /**
     * The agencies' closures that move deadlines: those of the firm's own file closures.csv in the data folder, else the shipped ones.
     *
     * @throws Unreadable with every problem of the firm's file
     */
    public Closures closures() {
        Path own = data.resolve("closures.csv");
        try {
            return Files.isRegularFile(own) ? ClosuresReader.read(own.toString(), text(own)) : Closures.shipped();
        } catch (Refused refused) {
            throw new Unreadable(refused);
        }
    }

    /** The sample matters of a packet, sorted by name. */
    public List<Path> samples(String packet) {
        Path folder = packets.folder(packet).resolve("samples");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json")).sorted().toList();
        } catch (IOException e) {
            throw new Refused(folder.toString(), "the folder of sample matters cannot be read");
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > LARGEST_MATTER) {
                throw new Refused(file.toString(), "the file is too large to be a matter; is it the right one?");
            }
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            throw new Refused(file.toString(), "there is no such file; check its name");
        } catch (CharacterCodingException e) {
            throw new Refused(file.toString(), "this is not a text file in UTF-8; a matter is one");
        } catch (IOException e) {
            throw new Refused(file.toString(), "the file cannot be read; check that it is a file and may be opened");
        }
    }
}
