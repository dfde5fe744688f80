package whereas.intake;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import whereas.json.Names;
import whereas.matter.Chemical;
import whereas.matter.ChemicalList;
import whereas.matter.Chemical.Endpoint;
import whereas.matter.Chemical.Listing;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/**
 * The chemicals that the firm's notices name, each with all its listings, to be found under every name it goes by.
 *
 * @param entries the chemicals in the order of the file
 * @param edition the published list that they come from; empty for a table of the firm's own
 */
public record ChemicalTable(List<Entry> entries, Optional<Edition> edition) {
    /** The headings of the file: one row for each listing; several names or endpoints in a cell stand between semicolons. */
    public static final List<String> COLUMNS = List.of("name", "alias", "cas", "endpoints", "listed", "source");

    /**
     * A published list.
     *
     * @param date that it carries
     * @param inForce how many listings are, and {@code takenOff} how many were taken off it
     */
    public record Edition(Optional<LocalDate> date, String source, int inForce, int takenOff) {
    }

    /**
     * A chemical, the other names it goes by, and where its facts come from.
     *
     * @param isListed whether any of its listings is in force; where none is, the listings are those that were
     */
    public record Entry(Chemical chemical, Set<String> aliases, Set<String> sources, boolean isListed) {
        public Entry {
            aliases = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(aliases));
            sources = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(sources));
        }

        private boolean isCalled(String name) {
            return chemical.name().equalsIgnoreCase(name) || chemical.cas().filter(name::equals).isPresent()
                    || aliases.stream().anyMatch(name::equalsIgnoreCase);
        }
    }

    public ChemicalTable {
        entries = List.copyOf(entries);
    }

    /** A table of the firm's own. */
    public ChemicalTable(List<Entry> entries) {
        this(entries, Optional.empty());
    }

    /** The table of a published list, in which chemicals are found under this table's other names too; this one before there is a list. */
    public ChemicalTable under(ChemicalList list) {
        return list.rows().isEmpty() ? this : new PublishedTable(this, list).table();
    }

    public List<Chemical> chemicals() {
        return entries.stream().map(Entry::chemical).toList();
    }

    /** The chemical of a name, an alias such as DEHP, or a registry number. */
    public Optional<Chemical> find(String name) {
        return entries.stream().filter(entry -> entry.isCalled(name.strip())).map(Entry::chemical).findFirst();
    }

    /** Reads a file; see {@link #read(String, byte[])}. */
    public static Result<ChemicalTable> read(Path file) {
        return read(new CsvReader().read(file));
    }

    /**
     * Reads the bytes of a file; rows of one name become one chemical.
     *
     * @param file the name that problems are reported under
     * @throws Refused with every row that is wrong
     */
    public static Result<ChemicalTable> read(String file, byte[] bytes) {
        return read(new CsvReader().read(file, bytes));
    }

    private static Result<ChemicalTable> read(Result<RawTable> read) {
        RawTable table = read.value();
        KnownColumns columns = new KnownColumns(table, COLUMNS);
        List<Note> problems = new ArrayList<>();
        Map<String, Entry> byName = new LinkedHashMap<>();
        Map<String, String> nameOfAlias = new LinkedHashMap<>();
        for (RawRow row : table.rows()) {
            Optional<String> shape = table.problem(row);
            if (shape.isPresent()) {
                problems.add(Note.error(table.where(row), shape.get()));
                continue;
            }
            List<String> wrong = new ArrayList<>();
            Entry entry = entry(columns, row, wrong);
            Entry before = byName.get(entry.chemical().name());
            if (before != null && !before.chemical().cas().equals(entry.chemical().cas())) {
                wrong.add("«" + entry.chemical().name() + "» has another CAS number in an earlier row");
            }
            entry.aliases().forEach(alias -> {
                String other = nameOfAlias.putIfAbsent(alias.toLowerCase(Locale.ROOT), entry.chemical().name());
                if (other != null && !other.equals(entry.chemical().name())) {
                    wrong.add("the alias «" + Cells.shown(alias) + "» belongs to «" + other + "» already");
                }
            });
            wrong.forEach(problem -> problems.add(Note.error(table.where(row), problem)));
            byName.merge(entry.chemical().name(), entry, ChemicalTable::joined);
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return new Result<>(new ChemicalTable(List.copyOf(byName.values())), read.notes());
    }

    private static Entry joined(Entry one, Entry other) {
        List<Listing> listings = new ArrayList<>(one.chemical().listings());
        listings.addAll(other.chemical().listings());
        Set<String> aliases = new LinkedHashSet<>(one.aliases());
        aliases.addAll(other.aliases());
        Set<String> sources = new LinkedHashSet<>(one.sources());
        sources.addAll(other.sources());
        return new Entry(new Chemical(one.chemical().id(), one.chemical().name(), one.chemical().cas(), listings), aliases, sources,
                one.isListed());
    }

    private static Entry entry(KnownColumns columns, RawRow row, List<String> problems) {
        String name = columns.cell(row, "name");
        if (name.isEmpty()) {
            problems.add("the name is empty");
        }
        Optional<String> cas = Optional.of(columns.cell(row, "cas")).filter(number -> !number.isEmpty());
        cas.filter(number -> !CasNumber.isValid(number)).ifPresent(number ->
                problems.add("«" + Cells.shown(number) + "» is not a CAS number; its last digit does not fit the others"));
        List<Endpoint> endpoints = new ArrayList<>();
        for (String word : parts(columns.cell(row, "endpoints"))) {
            Arrays.stream(Endpoint.values()).filter(e -> Names.of(e).equals(word)).findFirst().ifPresentOrElse(endpoints::add, () ->
                    problems.add("«" + Cells.shown(word) + "» is not an endpoint; write "
                            + String.join(", ", Arrays.stream(Endpoint.values()).map(Names::of).toList())));
        }
        if (columns.cell(row, "endpoints").isEmpty()) {
            problems.add("the endpoints are empty");
        }
        if (columns.cell(row, "source").isEmpty()) {
            problems.add("the source is empty; say where the listing comes from");
        }
        LocalDate listed = listed(columns.cell(row, "listed"), problems);
        return new Entry(new Chemical(Slug.of(name, "chemical"), name, cas, List.of(new Listing(endpoints, listed))),
                new LinkedHashSet<>(parts(columns.cell(row, "alias"))), Set.of(columns.cell(row, "source")), true);
    }

    private static LocalDate listed(String text, List<String> problems) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            problems.add("«listed» must be a date like 1987-02-27, not «" + Cells.shown(text) + "»");
            return LocalDate.EPOCH;
        }
    }

    private static List<String> parts(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }
}
