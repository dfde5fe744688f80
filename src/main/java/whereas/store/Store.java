package whereas.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import whereas.log.EventLog;
import whereas.matter.AgencyDirectory;
import whereas.matter.CaseNumber;
import whereas.matter.ChemicalList;
import whereas.matter.Matter;
import whereas.result.Refused;
import whereas.store.vault.DataKey;

/**
 * The firm's matters and its directory of agencies. What a method confirms by returning is on the disk; a method that throws
 * has changed nothing. Any thread may call it. Every method throws {@link Refused} when the database cannot do what is asked.
 */
public final class Store implements AutoCloseable {
    private final Database database;
    private final Clock clock;
    private final Optional<DataKey> key;
    private final Optional<StoreFolder> folder;
    private final AtomicBoolean changed = new AtomicBoolean();
    private final AtomicBoolean closed = new AtomicBoolean();

    Store(Database database, Clock clock, Optional<DataKey> key, Optional<StoreFolder> folder) {
        this.database = database;
        this.clock = clock;
        this.key = key;
        this.folder = folder;
        // No change of the firm's, so it calls for no backup.
        database.transact(handle -> {
            UseIndex.complete(handle);
            return true;
        });
    }

    /** Opens the store in a folder that is not encrypted; see the other method of this name. */
    public static Store open(Path folder, Clock clock) {
        return open(folder, clock, Optional.empty());
    }

    /**
     * Opens the store in a folder, which is made where it is missing. Other windows may have it open too, in this process or in
     * others of this computer; each sees what the others save. A store of an older version is backed up and then upgraded.
     *
     * @param clock tells when a revision is saved
     * @param key the key of the store, if it is encrypted
     * @throws Locked when it is encrypted and there is no key
     * @throws Damaged when the file cannot be trusted
     * @throws Refused when a newer version made it, or it cannot be read or written
     */
    public static Store open(Path folder, Clock clock, Optional<DataKey> key) {
        long begun = System.nanoTime();
        StoreFolder place = new StoreFolder(folder);
        Store store = new Store(Opening.open(place, key, clock), clock, key.filter(_ -> place.encrypted()), Optional.of(place));
        EventLog.note(EventLog.Event.STORE_OPENED, begun, place.database().toFile().length());
        return store;
    }

    /** Whether a folder has a store already. */
    public static boolean existsIn(Path folder) {
        return Files.exists(new StoreFolder(folder).database());
    }

    /** A store of its own that is gone when it is closed. */
    public static Store inMemory(Clock clock) {
        Database database = Database.inMemory();
        database.migrate();
        return new Store(database, clock, Optional.empty(), Optional.empty());
    }

    /** All matters but deleted ones, archived ones too, the last saved first. */
    public List<StoredMatter> matters() {
        return database.repeat(MatterTable::all);
    }

    /** The latest revision of a matter. */
    public Matter matter(long id) {
        return database.repeat(handle -> MatterTable.facts(handle, id, MatterTable.one(handle, id).revision()));
    }

    /** Keeps a new matter as its revision 1. */
    public StoredMatter create(Matter matter, String savedBy, String reason) {
        return write(handle -> create(handle, matter, new Revision(1, now(), savedBy, reason)));
    }

    /**
     * Adds a revision to a matter.
     *
     * @param basedOn the number of the revision that the changes start from
     * @throws Overtaken when that is no longer the latest revision; nothing is overwritten
     */
    public StoredMatter save(long id, int basedOn, Matter matter, String savedBy, String reason) {
        Revision next = new Revision(basedOn + 1, now(), savedBy, reason);
        try {
            return write(handle -> save(handle, id, matter, next));
        } catch (Failure.Broken broken) {
            return savedAfterAll(id, matter, next).orElseGet(() -> write(handle -> save(handle, id, matter, next)));
        }
    }

    private static StoredMatter save(Handle handle, long id, Matter matter, Revision next) {
        MatterTable.save(handle, id, matter, next);
        UseIndex.write(handle, id, matter);
        return MatterTable.one(handle, id);
    }

    /** Whether a save whose confirmation never came was done. */
    private Optional<StoredMatter> savedAfterAll(long id, Matter matter, Revision next) {
        return database.repeat(handle -> MatterTable.history(handle, id).contains(next) && MatterTable.facts(handle, id, next.number()).equals(matter)
                ? Optional.of(MatterTable.one(handle, id)) : Optional.empty());
    }

    /** Puts a matter away, or takes it out again; that makes no revision. */
    public StoredMatter archive(long id, boolean archived) {
        return mark(id, handle -> MatterTable.archive(handle, id, archived));
    }

    /** Deletes a matter; it stays as it is and can be brought back. */
    public StoredMatter delete(long id) {
        return mark(id, handle -> MatterTable.delete(handle, id, Optional.of(now())));
    }

    /** Brings a deleted matter back. */
    public StoredMatter bringBack(long id) {
        return mark(id, handle -> MatterTable.delete(handle, id, Optional.empty()));
    }

    /** The matters that were deleted, the last one first. */
    public List<StoredMatter> deletedMatters() {
        return database.transact(MatterTable::deleted);
    }

    /** Closes a matter on a day, or opens it again. */
    public StoredMatter setClosed(long id, Optional<LocalDate> on) {
        return mark(id, handle -> MatterTable.closed(handle, id, on));
    }

    /** Records that the final packet of a matter was written from a revision. */
    public StoredMatter recordExport(long id, int revision) {
        return mark(id, handle -> MatterTable.exported(handle, id, revision, now()));
    }

    /** The matters in whose latest revision every one of the words stands in some fact, whatever its case and accents. */
    public Set<Long> search(String words) {
        return database.transact(handle -> MatterText.search(handle, words));
    }

    /** Ticks a deadline of a matter off, or takes the tick away. */
    public void tick(long id, String deadline, boolean done, String by) {
        change(handle -> DoneTable.tick(handle, id, deadline, done ? Optional.of(now()) : Optional.empty(), by));
    }

    /** The deadlines that were ticked off, by the matter's id. */
    public Map<Long, Set<String>> ticked() {
        return database.transact(DoneTable::all);
    }

    /** The firm's own record of parties and its corrections of agencies. */
    public PartyBook book() {
        return new PartyBook(database, this::now);
    }

    /** Every occurrence of every party in the latest revisions, the latest matter first. */
    public List<PartyUse> partyUses() {
        return database.transact(handle -> UseIndex.parties(handle));
    }

    /** Every product of every matter. */
    public List<ProductUse> productUses() {
        return database.transact(handle -> UseIndex.products(handle));
    }

    /** Every chemical of every matter. */
    public List<ChemicalUse> chemicalUses() {
        return database.transact(handle -> UseIndex.chemicals(handle));
    }

    /** All revisions of a matter, the latest first. */
    public List<Revision> history(long id) {
        return database.repeat(handle -> MatterTable.history(handle, id));
    }

    /** A matter as it was saved with a certain revision. */
    public Matter revision(long id, int number) {
        return database.repeat(handle -> MatterTable.facts(handle, id, number));
    }

    /** The directory of agencies that was taken in last; empty before the first. */
    public AgencyDirectory agencies() {
        return database.repeat(AgencyTable::current);
    }

    /** Takes in a directory that holds from now on in place of the present one, which stays on record. */
    public void replaceAgencies(AgencyDirectory directory) {
        change(handle -> AgencyTable.add(handle, directory, now()));
    }

    /** The record of every directory that was taken in, the latest first. */
    public List<AgencyList> agencyLists() {
        return database.repeat(AgencyTable::lists);
    }

    /** The published list of chemicals that was taken in last; {@link ChemicalList#NONE} before the first. */
    public ChemicalList chemicals() {
        return database.repeat(ChemicalListTable::current);
    }

    /** Takes in a list of chemicals that holds from now on in place of the present one, which stays on record. */
    public void replaceChemicals(ChemicalList list) {
        change(handle -> ChemicalListTable.add(handle, list, now()));
    }

    /** The record of every list of chemicals that was taken in, the latest first. */
    public List<ChemicalEdition> chemicalLists() {
        return database.repeat(ChemicalListTable::editions);
    }

    /**
     * What the columns of a list with these headings meant the last time, one word for each heading; empty when no list with
     * them was read before. Case and blanks do not make other headings.
     */
    public Optional<List<String>> columns(List<String> headings) {
        return database.repeat(handle -> ColumnTable.meanings(handle, headings));
    }

    /**
     * Remembers what the columns of a list mean, for the next with the same headings.
     *
     * @param meanings a word for each heading, empty for a column that is not used
     */
    public void rememberColumns(List<String> headings, List<String> meanings) {
        change(handle -> ColumnTable.remember(handle, headings, meanings, now()));
    }

    /** Every occurrence of every violator in the latest revisions, the latest matter first: what the firm knows of companies. */
    public List<PartyUse> violatorUses() {
        return database.repeat(UseIndex::violators);
    }

    /**
     * Where a person or company occurs in the latest revisions: the same name but for case, accents, punctuation and the
     * kind of company. A violator with several addresses occurs with each. The latest matter comes first.
     */
    public List<PartyUse> uses(String name) {
        return database.repeat(handle -> UseIndex.parties(handle, name));
    }

    /** The names of the parties in the latest revision of each matter, by the matter's id, so that a list of matters can be searched. */
    public Map<Long, Set<String>> partyNames() {
        return database.repeat(UseIndex::partyNames);
    }

    /** Where a product occurs, by its name or its UPC. */
    public List<ProductUse> productUses(String nameOrUpc) {
        return database.repeat(handle -> UseIndex.products(handle, nameOrUpc));
    }

    /** Where a chemical occurs, by its name or its CAS number. */
    public List<ChemicalUse> chemicalUses(String nameOrCas) {
        return database.repeat(handle -> UseIndex.chemicals(handle, nameOrCas));
    }

    /** Where a case number of the Department of Commerce occurs. */
    public List<CaseUse> caseUses(CaseNumber number) {
        return database.repeat(handle -> UseIndex.cases(handle, number));
    }

    /**
     * Records an export that shows proprietary information; such a record is never changed or deleted.
     *
     * @param by the person who is logged on to the computer
     * @param revision the matter's revision; empty when its facts came from a file
     * @return the record with its time
     */
    public ProprietaryExport recordExport(String by, String matter, Optional<String> revision, String version, boolean draft, String folder,
            String manifestSha256) {
        ProprietaryExport export = new ProprietaryExport(now(), by, matter, revision, version, draft, folder, manifestSha256);
        change(handle -> ExportTable.add(handle, export));
        return export;
    }

    /** Every export that showed proprietary information, the latest first. */
    public List<ProprietaryExport> proprietaryExports() {
        return database.transact(ExportTable::all);
    }

    /** Whether nothing was ever kept here. */
    public boolean isNew() {
        return database.repeat(Store::isNew);
    }

    /**
     * Gives a new store its first contents, all of them or none.
     *
     * @throws Refused when something is kept here already
     */
    public void fill(AgencyDirectory agencies, List<Matter> matters, String savedBy, String reason) {
        change(handle -> {
            if (!isNew(handle)) {
                throw new Refused("", "the store has contents already; only an empty one can be filled for the first time");
            }
            AgencyTable.add(handle, agencies, now());
            matters.forEach(matter -> create(handle, matter, new Revision(1, now(), savedBy, reason)));
        });
    }

    /** What stands in the list of matters, as one number that is another whenever any window changed it. */
    public long pulse() {
        return database.repeat(MatterTable::pulse);
    }

    /** Whether anything was changed through this since it was opened. */
    boolean changed() {
        return changed.get();
    }

    /** The key of the store; empty where it is not encrypted. */
    public Optional<DataKey> key() {
        return key;
    }

    void copyTo(Path zip) {
        database.copyTo(zip);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            database.close();
            folder.ifPresent(place -> Guard.of(place).leave());
        }
    }

    private static StoredMatter create(Handle handle, Matter matter, Revision first) {
        long id = MatterTable.create(handle, matter, first);
        UseIndex.write(handle, id, matter);
        return MatterTable.one(handle, id);
    }

    private static boolean isNew(Handle handle) {
        return MatterTable.all(handle).isEmpty() && AgencyTable.lists(handle).isEmpty();
    }

    private StoredMatter mark(long id, Consumer<Handle> work) {
        return write(handle -> {
            work.accept(handle);
            return MatterTable.one(handle, id);
        });
    }

    private void change(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return true;
        });
    }

    /** Does all of the work or none of it; what it changed is on the disk when this returns. */
    private <T> T write(Function<Handle, T> work) {
        long begun = System.nanoTime();
        changed.set(true);
        long[] revisions = new long[1];
        T result = database.transact(handle -> {
            T done = work.apply(handle);
            revisions[0] = handle.createQuery("select count(*) from revision").mapTo(Long.class).one();
            return done;
        });
        database.sync();
        folder.ifPresent(place -> new Tally(place.tally()).atLeast(revisions[0]));
        EventLog.note(EventLog.Event.SAVED, begun, revisions[0]);
        return result;
    }

    /** To the microsecond, which is what a database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
