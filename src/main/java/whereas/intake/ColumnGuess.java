package whereas.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds a meaning for each column: by its heading, corrected by its cells, then by its cells alone. */
final class ColumnGuess {
    private static final int LONGEST_HEADING = 60;

    private final List<String> headings;
    private final List<ColumnContent> contents;
    private final Map<Integer, Meaning> meanings = new TreeMap<>();
    private final Map<Integer, String> reasons = new TreeMap<>();

    ColumnGuess(RawTable table) {
        headings = table.headings().cells();
        contents = IntStream.range(0, headings.size()).mapToObj(i -> ColumnContent.of(table, i)).toList();
    }

    /** Whether the first row of a table is a row of facts rather than headings. */
    static boolean lacksHeadings(RawTable table) {
        return table.headings().cells().stream().noneMatch(cell -> HeadingWords.meaning(cell).isPresent() && !ColumnContent.isFact(cell))
                && table.headings().cells().stream().anyMatch(ColumnContent::isFact);
    }

    /** Whether a row has the words of headings, mostly, and no fact. */
    static boolean areHeadings(RawRow row) {
        List<String> cells = row.cells().stream().map(Cells::clean).filter(cell -> !cell.isEmpty()).toList();
        List<Meaning> known = cells.stream().flatMap(cell -> HeadingWords.meaning(cell).stream()).toList();
        boolean enough = cells.size() == 1 ? known.contains(Meaning.NAME) || known.contains(Meaning.BLOCK)
                : known.size() >= 2 && known.size() * 2 >= cells.size();
        return enough && cells.stream().distinct().count() == cells.size() && cells.stream().noneMatch(cell ->
                cell.length() > LONGEST_HEADING
                || ColumnContent.isFact(cell) || OfficeName.of(cell, Optional.empty()).isPresent());
    }

    ColumnMapping mapping() {
        IntStream.range(0, headings.size()).forEach(this::byHeading);
        addressesAmongEmails();
        wholeAddresses();
        oneKindOfName();
        onlyOnce();
        byContent(Meaning.EMAIL, ColumnContent::isEmails, "its cells are e-mail addresses");
        byContent(Meaning.ADDRESS, ColumnContent::isAddresses, "its cells end in a state and a ZIP code");
        byContent(Meaning.ZIP, ColumnContent::isZips, "its cells are ZIP codes");
        byContent(Meaning.STATE, ColumnContent::isStates, "its cells are states");
        byContent(Meaning.PHONE, ColumnContent::isPhones, "its cells are telephone numbers");
        if (!meanings.containsValue(Meaning.NAME) && !meanings.containsValue(Meaning.BLOCK)) {
            blocksOrFirstText();
        }
        List<ColumnMapping.Column> columns = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            columns.add(new ColumnMapping.Column(i, Cells.shown(headings.get(i)), Optional.ofNullable(meanings.get(i)),
                    reasons.getOrDefault(i, "neither its heading nor its cells say what it is")));
        }
        return new ColumnMapping(columns);
    }

    private void byHeading(int column) {
        HeadingWords.meaning(headings.get(column)).ifPresent(meaning -> set(column, meaning, "its heading says so"));
    }

    /** «E-mail address» and «address or e-mail» have the same words; where no other column has addresses, the cells tell. */
    private void addressesAmongEmails() {
        boolean elsewhere = meanings.containsValue(Meaning.STREET) || meanings.containsValue(Meaning.ADDRESS);
        columns(Meaning.EMAIL).stream().filter(i -> !elsewhere && contents.get(i).hasAddresses())
                .forEach(i -> set(i, Meaning.ADDRESS, "its heading speaks of e-mail, but there are postal addresses in it"));
    }

    /** A column headed «Address» holds the street when there are columns for the rest, and else the whole. */
    private void wholeAddresses() {
        boolean rest = meanings.containsValue(Meaning.CITY) || meanings.containsValue(Meaning.ZIP)
                || meanings.containsValue(Meaning.CITY_STATE_ZIP)
                || IntStream.range(0, contents.size()).anyMatch(i -> !meanings.containsKey(i) && contents.get(i).isZips());
        for (int i = 0; i < headings.size(); i++) {
            if (meanings.get(i) == Meaning.STREET && (!rest || contents.get(i).isAddresses())) {
                set(i, Meaning.ADDRESS, rest ? "its cells end in a state and a ZIP code" : "there are no columns for city and ZIP code");
            }
        }
    }

    /** Beside a column of companies, one of bare or personal names holds the person to write to. */
    private void oneKindOfName() {
        boolean companies = columns(Meaning.NAME).stream().anyMatch(i -> !isPersonal(i));
        if (companies) {
            columns(Meaning.NAME).stream().filter(this::isPersonal)
                    .forEach(i -> set(i, Meaning.ADDRESSEE, "it holds the names of persons beside a column of parties"));
        }
    }

    private boolean isPersonal(int column) {
        return HeadingWords.isPersonalName(headings.get(column))
                || HeadingWords.isBareName(headings.get(column)) && columns(Meaning.NAME).stream()
                .anyMatch(i -> i != column && !HeadingWords.isPersonalName(headings.get(i)) && !HeadingWords.isBareName(headings.get(i)));
    }

    private void onlyOnce() {
        boolean personal = columns(Meaning.NAME).stream().allMatch(i -> HeadingWords.isPersonalName(headings.get(i)));
        for (Meaning meaning : Meaning.values()) {
            boolean several = meaning == Meaning.NAME ? personal : meaning.several();
            columns(meaning).stream().skip(several ? Long.MAX_VALUE : 1).forEach(i -> {
                meanings.remove(i);
                reasons.put(i, "an earlier column is the " + meaning.words() + " already");
            });
        }
    }

    private void byContent(Meaning meaning, Predicate<ColumnContent> test, String reason) {
        for (int i = 0; i < headings.size(); i++) {
            if (!meanings.containsValue(meaning) && !meanings.containsKey(i) && !reasons.containsKey(i) && test.test(contents.get(i))) {
                set(i, meaning, reason);
            }
        }
    }

    private void blocksOrFirstText() {
        Optional<Integer> blocks = columns(Meaning.ADDRESS).stream().filter(i -> contents.get(i).isBlocks()).findFirst();
        if (blocks.isPresent()) {
            set(blocks.get(), Meaning.BLOCK, "no other column has names, and its cells have a name above the address");
            return;
        }
        IntStream.range(0, headings.size()).filter(i -> !meanings.containsKey(i) && contents.get(i).isText()).findFirst()
                .ifPresent(i -> set(i, Meaning.NAME, "it is the first column of text that is nothing else"));
    }

    private List<Integer> columns(Meaning meaning) {
        return meanings.entrySet().stream().filter(e -> e.getValue() == meaning).map(Map.Entry::getKey).toList();
    }

    private void set(int column, Meaning meaning, String reason) {
        meanings.put(column, meaning);
        reasons.put(column, reason);
    }
}
