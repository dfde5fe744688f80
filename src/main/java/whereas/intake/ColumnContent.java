package whereas.intake;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of one column look like, whatever stands above them. */
record ColumnContent(List<String> cells) {
    private static final int LONGEST_LOOKED_AT = 300;
    private static final int CELLS_LOOKED_AT = 500;
    private static final double MOST = 0.8;
    private static final Pattern ZIP = Pattern.compile("\\d{5}(-\\d{4})?");
    private static final Pattern PHONE = Pattern.compile("\\+?1?[ .-]?\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]?\\d{4}");
    private static final Pattern ENDS_IN_ZIP = Pattern.compile(".*[A-Za-z.][\\s,]+\\d{5}(-\\d{4})?", Pattern.DOTALL);
    private static final Pattern LETTERS = Pattern.compile(".*\\p{L}{2}.*", Pattern.DOTALL);

    static ColumnContent of(RawTable table, int column) {
        return new ColumnContent(table.rows().stream().map(row -> row.cell(column)).filter(cell -> !cell.isBlank())
                .filter(cell -> cell.length() <= LONGEST_LOOKED_AT).map(Cells::cleanLines).limit(CELLS_LOOKED_AT).toList());
    }

    boolean isZips() {
        return most(cell -> ZIP.matcher(cell).matches());
    }

    boolean isPhones() {
        return most(cell -> PHONE.matcher(cell).matches());
    }

    boolean isStates() {
        return most(cell -> UsStates.code(cell).isPresent());
    }

    boolean isEmails() {
        return most(EmailAddress::isWellFormed);
    }

    /** Whether the cells end in a state and a ZIP code, each thus holding an address whole. */
    boolean isAddresses() {
        return most(ColumnContent::looksLikeAddress);
    }

    /** Whether at least some cells do. */
    boolean hasAddresses() {
        return cells.stream().anyMatch(ColumnContent::looksLikeAddress);
    }

    /** Whether the cells are addresses with a name above them. */
    boolean isBlocks() {
        return most(cell -> AddressBlock.of(cell).isComplete());
    }

    boolean isText() {
        return most(cell -> LETTERS.matcher(cell).matches());
    }

    /** Whether a single cell is so plainly a fact that it cannot be a heading. */
    static boolean isFact(String cell) {
        String text = Cells.shown(cell);
        return ZIP.matcher(text).matches() || PHONE.matcher(text).matches() || EmailAddress.isWellFormed(text) || looksLikeAddress(text)
                || new PartyName(text).hasLegalForm();
    }

    private static boolean looksLikeAddress(String cell) {
        return ENDS_IN_ZIP.matcher(cell).matches() && AddressParser.parse(cell) instanceof AddressReading.Read;
    }

    private boolean most(Predicate<String> test) {
        return !cells.isEmpty() && cells.stream().filter(test).count() >= MOST * cells.size();
    }
}
