package whereas.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import whereas.matter.Chemical.Endpoint;
import whereas.matter.ChemicalList;
import whereas.matter.ListedChemical;
import whereas.result.Note;
import whereas.result.Refused;
import whereas.result.Result;

/**
 * Reads the list of chemicals as the Office of Environmental Health Hazard Assessment publishes it, as a workbook or as CSV:
 * titles with the date above the headings, struck-through rows for what was taken off the list, levels of single forms of a
 * chemical on rows of their own, footnotes below.
 */
public final class ChemicalListReader {
    private static final List<String> COLUMNS = List.of("chemical", "toxicity", "mechanism", "cas", "listed", "nsrl");
    private static final Map<String, Endpoint> ENDPOINTS = Map.of("cancer", Endpoint.CANCER, "developmental", Endpoint.DEVELOPMENTAL,
            "female", Endpoint.FEMALE_REPRODUCTIVE, "male", Endpoint.MALE_REPRODUCTIVE);
    private static final Pattern DELISTED = Pattern.compile("(?i)\\s*\\bdelisted\\b\\s*([^\\[]*)");
    private static final Pattern REMARK = Pattern.compile("\\s*\\[\\s*((?:click here|basis)[^]]*)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMOVED = Pattern.compile("(?i)removal of (?:the )?(.+?)(?: reproductive)?(?: toxicity)? endpoints?");
    private static final Pattern FOOTNOTE_LETTER = Pattern.compile("(?<=\\))[a-f]$");
    private static final int LONGEST_NAME = 400;

    /**
     * A list, and the rows of it that could not be read.
     *
     * @param unread each with the reason
     */
    public record Reading(ChemicalList list, Map<RawRow, String> unread) {
    }

    private final RawTable table;
    private final Map<String, Integer> columns;
    private final List<ListedChemical> rows = new ArrayList<>();
    private final Map<RawRow, String> unread = new LinkedHashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private ChemicalListReader(RawTable table) {
        this.table = table;
        this.columns = columns(table);
    }

    /** Whether a table is that list. */
    public static boolean isOne(RawTable table) {
        return columns(table).keySet().containsAll(List.of("chemical", "toxicity", "listed"));
    }

    /**
     * Reads the list; the notes say what its cells had suffered.
     *
     * @throws Refused when the table is not that list
     */
    public static Result<Reading> read(RawTable table) {
        if (!isOne(table)) {
            throw new Refused(table.where(table.headings()),
                    "this is not the list of chemicals as it is published; its headings are Chemical, "
                    + "Type of Toxicity, Listing Mechanism, CAS No., Date Listed, NSRL or MADL");
        }
        ChemicalListReader reader = new ChemicalListReader(table);
        table.rows().forEach(reader::take);
        Optional<LocalDate> edition = table.titles().stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.length() < 60)
                .flatMap(cell -> PublishedDate.in(cell).stream()).reduce((_, last) -> last);
        if (edition.isEmpty()) {
            reader.notes.add(Note.warning(table.file(), "the list has no date above its headings; see of when it is"));
        }
        return new Result<>(new Reading(new ChemicalList(edition, table.file(), reader.rows), reader.unread), reader.notes);
    }

    private static Map<String, Integer> columns(RawTable table) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < table.headings().cells().size(); i++) {
            String heading = Cells.clean(table.headings().cell(i)).toLowerCase(Locale.ROOT).replace('_', ' ');
            int index = i;
            COLUMNS.stream().filter(column -> heading.contains(column)).findFirst().ifPresent(column -> columns.putIfAbsent(column, index));
        }
        return columns;
    }

    private String cell(RawRow row, String column) {
        return columns.containsKey(column) ? Cells.clean(row.cell(columns.get(column))) : "";
    }

    private void take(RawRow row) {
        String written = cell(row, "chemical");
        boolean alone = COLUMNS.stream().filter(column -> !column.equals("chemical")).allMatch(column -> cell(row, column).isEmpty());
        if (written.isEmpty() && alone || alone && (written.length() > 40 || written.matches("[a-z]\\b.*"))) {
            return;
        }
        if (cell(row, "toxicity").isEmpty() && cell(row, "listed").isEmpty() && !cell(row, "nsrl").isEmpty() && !rows.isEmpty()) {
            rows.add(withLevel(rows.removeLast(), written + " " + cell(row, "nsrl")));
            return;
        }
        List<String> problems = new ArrayList<>();
        ListedChemical chemical = chemical(row, written, problems);
        if (problems.isEmpty()) {
            rows.add(chemical);
        } else {
            unread.put(row, String.join("; ", problems));
        }
    }

    private ListedChemical chemical(RawRow row, String written, List<String> problems) {
        Matcher remark = REMARK.matcher(written);
        Optional<String> remarks = remark.results().map(found -> found.group(1).strip()).reduce((a, b) -> a + "; " + b);
        Matcher delisted = DELISTED.matcher(written);
        boolean off = delisted.find();
        String name = FOOTNOTE_LETTER.matcher(REMARK.matcher(written).replaceAll("").replaceAll("(?i)\\s*\\bdelisted\\b.*$", "").strip())
                .replaceAll("");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            problems.add(name.isEmpty() ? "the name is empty" : "the name is longer than " + LONGEST_NAME + " characters");
        }
        String struck = Cells.clean(row.struck(columns.get("chemical")));
        Optional<LocalDate> listed = PublishedDate.of(cell(row, "listed"));
        if (listed.isEmpty()) {
            problems.add("«" + Cells.shown(cell(row, "listed")) + "» is not a date like 27-Feb-87 or 1987-02-27");
        }
        return new ListedChemical(name, cas(row, cell(row, "cas")), endpoints(row, remarks, problems), cell(row, "mechanism"),
                listed.orElse(LocalDate.EPOCH), off || isStruck(struck, name) || allStruck(row),
                off ? PublishedDate.in(delisted.group(1)) : Optional.empty(), text(cell(row, "nsrl")), remarks);
    }

    /** Most of a text; what stands beside a struck-through name often is not struck. */
    private static boolean isStruck(String struck, String text) {
        return !struck.isBlank() && Cells.clean(struck).length() * 2 > text.length();
    }

    private boolean allStruck(RawRow row) {
        Set<Endpoint> all = words(cell(row, "toxicity"), new ArrayList<>());
        return !all.isEmpty() && words(Cells.clean(row.struck(columns.get("toxicity"))), new ArrayList<>()).containsAll(all);
    }

    private List<Endpoint> endpoints(RawRow row, Optional<String> remark, List<String> problems) {
        Set<Endpoint> endpoints = words(cell(row, "toxicity"), problems);
        if (endpoints.isEmpty() && problems.isEmpty()) {
            problems.add("the type of toxicity is empty");
        }
        Set<Endpoint> gone = words(Cells.clean(row.struck(columns.get("toxicity"))), new ArrayList<>());
        remark.map(REMOVED::matcher).filter(Matcher::find).ifPresent(removed -> gone.addAll(words(removed.group(1), new ArrayList<>())));
        // Where all are struck through, the whole listing is off, and these are what it was for.
        if (!gone.containsAll(endpoints)) {
            endpoints.removeAll(gone);
        }
        return List.copyOf(endpoints);
    }

    private static Set<Endpoint> words(String text, List<String> problems) {
        Set<Endpoint> endpoints = EnumSet.noneOf(Endpoint.class);
        for (String word : text.toLowerCase(Locale.ROOT).split("[\\s,;&]+|\\band\\b")) {
            if (ENDPOINTS.containsKey(word)) {
                endpoints.add(ENDPOINTS.get(word));
            } else if (!word.isEmpty() && !Set.of("reproductive", "toxicity", "and").contains(word)) {
                problems.add("«" + Cells.shown(word) + "» is no type of toxicity; write cancer, developmental, female or male");
            }
        }
        return endpoints;
    }

    private List<String> cas(RawRow row, String cell) {
        return Stream.of(cell.split("[;,\\s]+")).filter(part -> part.matches(".*\\d.*")).flatMap(part -> {
            if (CasNumber.isValid(part)) {
                return Stream.of(part);
            }
            Optional<String> restored = CasNumber.ofDate(part);
            notes.add(restored.isPresent()
                    ? Note.warning(table.where(row), "a spreadsheet has made the date «" + part + "» of the CAS number; it was taken for "
                            + restored.get())
                    : Note.warning(table.where(row), "«" + Cells.shown(part) + "» is not a CAS number and was left out"));
            return restored.stream();
        }).collect(Collectors.toList());
    }

    private static ListedChemical withLevel(ListedChemical row, String level) {
        return new ListedChemical(row.name(), row.cas(), row.endpoints(), row.mechanism(), row.listed(), row.delisted(), row.delistedOn(),
                Optional.of(row.level().map(before -> before + "; " + level).orElse(level)), row.remark());
    }

    private static Optional<String> text(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
