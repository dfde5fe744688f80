package whereas.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import whereas.matter.Agency;
import whereas.matter.Agency.Office;
import whereas.matter.AgencyDirectory;
import whereas.matter.Counties;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/**
 * Reads the directory of prosecutors from its file, or from a firm's newer one with the same headings. A directory that is
 * wrong in one row is refused whole, with every bad row, for a notice must reach each office once.
 */
public final class AgencyList {
    /** The headings of the file. */
    public static final List<String> COLUMNS = List.of("office", "jurisdiction", "county", "delivery", "street", "city", "state", "zip",
            "email", "source", "as_of", "verified");
    /** Cities over 750,000 by the census of April 1, 2020: 27 CCR 25903(c)(3). */
    private static final List<String> CITIES = List.of("Los Angeles", "San Diego", "San Francisco", "San Jose");

    private AgencyList() {
    }

    /** Reads a file; see {@link #read(String, byte[])}. */
    public static Result<AgencyDirectory> read(Path file) {
        return read(new CsvReader().read(file));
    }

    /**
     * Reads the bytes of a file. The notes warn of offices that a statewide notice goes to and the file lacks.
     *
     * @param file the name that problems are reported under
     * @throws Refused with every row that is wrong: of a wrong length, an unknown county, an office that stands twice, an address
     *     or a date that is none
     */
    public static Result<AgencyDirectory> read(String file, byte[] bytes) {
        return read(new CsvReader().read(file, bytes));
    }

    /**
     * An office as a list names it.
     *
     * @param name for a message, also where the office could not be read
     * @param problems why it could not be read; empty when it could
     */
    public record ListedAgency(RawRow row, String name, Optional<Agency> agency, List<String> problems) {
        public ListedAgency {
            problems = List.copyOf(problems);
        }
    }

    /** Reads the rows of a directory one by one, good and bad. */
    public static List<ListedAgency> rows(RawTable table) {
        KnownColumns columns = new KnownColumns(table, COLUMNS);
        return table.rows().stream().map(row -> {
            Optional<String> shape = table.problem(row);
            AgencyRow reading = new AgencyRow(columns, row);
            Optional<Agency> agency = shape.isPresent() ? Optional.empty() : reading.agency();
            String name = agency.map(Agency::name).orElseGet(() -> columns.cell(row, "jurisdiction"));
            return new ListedAgency(row, name, agency, shape.map(List::of).orElse(reading.problems()));
        }).toList();
    }

    private static Result<AgencyDirectory> read(Result<RawTable> read) {
        RawTable table = read.value();
        KnownColumns columns = new KnownColumns(table, COLUMNS);
        List<Note> problems = new ArrayList<>();
        List<Agency> agencies = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (RawRow row : table.rows()) {
            Optional<String> shape = table.problem(row);
            if (shape.isPresent()) {
                problems.add(Note.error(table.where(row), shape.get()));
                continue;
            }
            AgencyRow reading = new AgencyRow(columns, row);
            Optional<Agency> agency = reading.agency();
            reading.problems().forEach(problem -> problems.add(Note.error(table.where(row), problem)));
            agency.ifPresent(a -> {
                Integer before = lines.putIfAbsent(a.id(), row.line());
                if (before != null) {
                    problems.add(Note.error(table.where(row), "the " + a.name() + " stands on line " + before
                            + " already; delete one row"));
                }
                agencies.add(a);
            });
        }
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
        return new Result<>(new AgencyDirectory(agencies), read.with(missing(table.file(), agencies)).notes());
    }

    private static List<Note> missing(String file, List<Agency> agencies) {
        List<Note> notes = new ArrayList<>();
        missing(agencies, Office.DISTRICT_ATTORNEY, Counties.OF_CALIFORNIA).ifPresent(names -> notes.add(Note.warning(file,
                "there is no district attorney for " + names + "; a statewide notice goes to all 58 counties")));
        missing(agencies, Office.CITY_ATTORNEY, CITIES).ifPresent(names -> notes.add(Note.warning(file,
                "there is no city attorney for " + names + "; a statewide notice goes to every city of more than 750,000")));
        return notes;
    }

    private static Optional<String> missing(List<Agency> agencies, Office office, List<String> needed) {
        Set<String> found = agencies.stream().filter(a -> a.office() == office).map(Agency::jurisdiction).collect(Collectors.toSet());
        String names = needed.stream().filter(name -> !found.contains(name)).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(names);
    }
}
